import Chronicle
import Progress

/// The JSON Schema of the files that authors write, so that an editor completes keys and explains them.
package enum FileSchema: String, CaseIterable {
  case chronicle, recipe

  /// The document (draft 7), indented, with a line break at the end.
  package var document: String { value.indented() + "\n" }

  private var value: JSONValue {
    switch self {
    case .chronicle:
      schema(
        "An Annals chronicle", Keys.chronicle, KeyMeanings.chronicle, required: ["events"],
        definitions: [
          ("event", Keys.event, KeyMeanings.event, ["id"]),
          ("claim", Keys.claim, KeyMeanings.claim, ["id"]),
          ("number", Keys.number, KeyMeanings.number, ["of", "is"]),
          ("source", Keys.source, KeyMeanings.source, ["title"]),
        ]
          + Entity.Kind.allCases.map {
            ($0.rawValue, Keys.entity($0), KeyMeanings.entity, ["name"])
          })
    case .recipe:
      schema(
        "An Annals recipe", Keys.recipe, KeyMeanings.recipe, required: ["deck"],
        definitions: [
          ("selection", Keys.selection, KeyMeanings.selection, []),
          ("limits", Keys.limits, KeyMeanings.limits, []),
          ("card", Keys.card, KeyMeanings.card, ["id", "question", "answer"]),
        ])
    }
  }

  /// Keys that have no meaning written down; none, or a test fails.
  package static var unexplained: [String] {
    let mappings: [(String, [String], [String: KeyMeanings.Meaning])] =
      [
        ("chronicle", Keys.chronicle, KeyMeanings.chronicle),
        ("event", Keys.event, KeyMeanings.event),
        ("claim", Keys.claim, KeyMeanings.claim), ("number", Keys.number, KeyMeanings.number),
        ("source", Keys.source, KeyMeanings.source), ("recipe", Keys.recipe, KeyMeanings.recipe),
        ("selection", Keys.selection, KeyMeanings.selection),
        ("limits", Keys.limits, KeyMeanings.limits),
        ("card", Keys.card, KeyMeanings.card),
      ] + Entity.Kind.allCases.map { ($0.rawValue, Keys.entity($0), KeyMeanings.entity) }
    return mappings.flatMap { name, keys, meanings in
      keys.filter { meanings[$0] == nil }.map { "\(name): \($0)" }
    }
  }

  private typealias Definition = (
    name: String, keys: [String], meanings: [String: KeyMeanings.Meaning], required: [String]
  )

  private func schema(
    _ title: String, _ keys: [String], _ meanings: [String: KeyMeanings.Meaning],
    required: [String], definitions: [Definition]
  ) -> JSONValue {
    var value: JSONValue = [
      "$schema": "http://json-schema.org/draft-07/schema#", "title": title,
    ]
    value.append(members: mapping(keys, meanings, required: required).members ?? [])
    value.append(
      "definitions",
      JSONValue.object(
        definitions.map {
          .init($0.name, mapping($0.keys, $0.meanings, required: $0.required))
        }))
    return value
  }

  /// Only known keys, and those that begin with `x-`.
  private func mapping(
    _ keys: [String], _ meanings: [String: KeyMeanings.Meaning], required: [String]
  ) -> JSONValue {
    let properties = keys.compactMap { key -> JSONValue.Member? in
      guard let meaning = meanings[key], let members = meaning.value.json.members else {
        return nil
      }
      var value: JSONValue = ["description": meaning.text]
      value.append(members: members)
      return .init(key, value)
    }
    return [
      "type": "object", "properties": JSONValue.object(properties),
      "patternProperties": ["^x-": [:] as JSONValue] as JSONValue,
      "additionalProperties": false, "required": required,
    ]
  }
}

extension JSONValue {
  /// One member a line; what has no members inside stays on its line.
  fileprivate func indented(_ depth: Int = 0) -> String {
    guard case .object(let members) = self, members.contains(where: { $0.value.isNested }) else {
      return line
    }
    let blank = String(repeating: "  ", count: depth + 1)
    let lines = members.map {
      "\(blank)\($0.key.json.line): \($0.value.indented(depth + 1))"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n" + String(repeating: "  ", count: depth)
      + "}"
  }

  private var isNested: Bool {
    if case .object(let members) = self { !members.isEmpty } else { false }
  }
}

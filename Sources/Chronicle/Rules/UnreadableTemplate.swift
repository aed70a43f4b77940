import Diagnostics

/// A wording's holes are ones its kind has, and leave only one answer.
package enum UnreadableTemplate: Rule {
  package static let name = "unreadable-template"
  package static let summary = "A wording's holes are ones its kind has, and leave only one answer."

  /// Reads `wordings`: a wording or several by kind.
  static func readWordings(
    of recipe: Fields, into findings: inout Findings
  ) -> [String: [Template]] {
    guard let node = recipe["wordings"], !node.isNull else { return [:] }
    guard case .mapping(let entries) = node.content else {
      WrongType.report(
        "wordings", is: node, expected: "a mapping of kinds to wordings", into: &findings)
      return [:]
    }
    var wordings: [String: [Template]] = [:]
    for entry in entries where !entry.key.text.hasPrefix("x-") {
      guard UnknownKind.check(entry.key, among: Keys.questionKinds, into: &findings) else {
        continue
      }
      let items: [PlacedNode] =
        if case .list(let items) = entry.value.content { items } else { [entry.value] }
      for item in items {
        guard let text = item.text else {
          WrongType.report(
            entry.key.text, is: item, expected: "a text or a list of texts", into: &findings)
          continue
        }
        guard
          EmptyText.accepts(text, key: entry.key.text, at: text.place, into: &findings),
          let template = template(text, kind: entry.key.text, into: &findings)
        else { continue }
        wordings[entry.key.text, default: []].append(template)
      }
    }
    return wordings
  }

  private static func template(
    _ text: PlacedText, kind: String, into findings: inout Findings
  ) -> Template? {
    let template: Template
    do {
      template = try Template(text.text)
    } catch {
      switch error {
      case .brace(let column):
        findings.add(Self.self, .brace, at: text.place(column: column))
      case .unknown(let name, let column):
        findings.add(Self.self, .unknown(name, kind: kind), at: text.place(column: column))
      }
      return nil
    }
    let allowed = Template.allowed(kind)
    if let hole = template.holes.first(where: { !allowed.contains($0) }) {
      findings.add(Self.self, .unknown(hole.rawValue, kind: kind), at: text.place)
      return nil
    }
    guard Template.needs(kind).contains(where: Set(template.holes).isSuperset) else {
      findings.add(Self.self, .ambiguous(kind), at: text.place)
      return nil
    }
    return template
  }
}

extension Diagnostic.Message {
  fileprivate static var brace: Self {
    Self(
      "a brace without its partner",
      remedy: "write holes as {event}; a brace that is meant as one stands twice: {{ or }}")
  }

  fileprivate static func unknown(_ name: String, kind: String) -> Self {
    let names = Template.allowed(kind).map { "{\($0.rawValue)}" }
    return Self(
      "a wording of `\(kind)` has no {\(name)}",
      remedy: "write one of \(names.joined(separator: ", "))")
  }

  fileprivate static func ambiguous(_ kind: String) -> Self {
    let sets = Template.needs(kind).map { set in
      set.map { "{\($0.rawValue)}" }.joined(separator: " with ")
    }
    return Self(
      "this wording of `\(kind)` doesn't say enough for one answer",
      remedy: "add \(sets.joined(separator: ", or "))")
  }
}

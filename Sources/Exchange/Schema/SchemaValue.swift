import Progress

/// What a key's value may be, as JSON Schema (draft 7) says it.
///
/// Everything is read from source text, so that a text may look like a number or a flag to an editor.
indirect enum SchemaValue: Sendable {
  case text
  case flag
  /// One text or a list of texts.
  case texts
  case date
  case oneOf([String])
  /// One of the words or several.
  case someOf([String])
  case object(String)
  /// A mapping of ids to a name, or to a mapping of that definition.
  case named(String)
  case list(String)
  /// One of that definition, or a list of them.
  case oneOrMore(String)
  case either([SchemaValue])
  /// A mapping whose keys are these words.
  case keyed([String], SchemaValue)

  var json: JSONValue {
    switch self {
    case .text: Self.types("string", "number", "boolean")
    case .flag:
      ["enum": ["yes", "no", true, false] as JSONValue]
    case .texts: Self.any([Self.text.json, Self.array(Self.text.json)])
    case .date: Self.types("string", "number", "array")
    case .oneOf(let words): Self.words(words)
    case .someOf(let words): Self.any([Self.words(words), Self.array(Self.words(words))])
    case .object(let name): Self.reference(name)
    case .named(let name):
      [
        "type": "object",
        "additionalProperties": Self.any([Self.text.json, Self.reference(name)]),
      ]
    case .list(let name): Self.array(Self.reference(name))
    case .oneOrMore(let name): Self.any([Self.reference(name), Self.array(Self.reference(name))])
    case .either(let values): Self.any(values.map(\.json))
    case .keyed(let keys, let value):
      [
        "type": "object", "properties": JSONValue.object(keys.map { .init($0, value.json) }),
        "patternProperties": ["^(x-|date@)": value.json] as JSONValue,
        "additionalProperties": false,
      ]
    }
  }

  private static func types(_ names: String...) -> JSONValue { ["type": names] }

  private static func words(_ words: [String]) -> JSONValue { ["enum": words] }

  private static func any(_ values: [JSONValue]) -> JSONValue { ["anyOf": values] }

  private static func array(_ items: JSONValue) -> JSONValue {
    ["type": "array", "items": items]
  }

  private static func reference(_ name: String) -> JSONValue {
    ["$ref": "#/definitions/\(name)"]
  }
}

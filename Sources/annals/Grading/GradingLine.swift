import Progress
import Study

/// One line of `annals grade`: what was asked, what is right, what was typed.
struct GradingLine {
  var answer: Answer
  /// What the line's `asked` says besides a date's precision: `how many years`.
  var question: String
  var typed: String
  /// The chronicle's other entities, as they stood in the line; nil where there are none.
  var others: JSONValue?
  /// Whether nothing stands behind them.
  var othersAreLast: Bool

  /// Why a line can't be graded.
  struct Fault: Error {
    var message: String
  }

  init(_ line: [UInt8]) throws(Fault) {
    let value: JSONValue
    do {
      value = try JSONValue(line)
    } catch {
      throw Fault(message: "no JSON: \(error.reason.rawValue), at byte \(error.offset + 1)")
    }
    guard value.members != nil else { throw Fault(message: "a line is one JSON object") }
    let type = try Self.text(value, "type")
    guard let kind = Answer.Kind(rawValue: type), kind != .event else {
      throw Fault(
        message:
          "type is one of date, person, role, organisation, place, duration, number, not '\(type)'")
    }
    let asked = try Self.text(value, "asked", otherwise: "")
    let expected = try Self.text(value, "expected")
    typed = try Self.text(value, "typed")
    let aliases = try Self.texts(value["aliases"], "aliases")
    guard
      let answer = Answer(stating: kind, asked: asked, expected: expected, aliases: aliases),
      answer.isReadable
    else {
      throw Fault(message: Self.fault(kind, asked: asked, expected: expected))
    }
    self.answer = answer
    question = kind == .date ? "" : asked
    othersAreLast = value.members?.last?.key == "others"
    others = value["others"].flatMap { $0 == .null ? nil : $0 }
  }

  /// The other entities, checked.
  func entities() throws(Fault) -> [NamedEntity] {
    guard let others else { return [] }
    guard let list = others.elements else { throw Fault(message: "others is a list") }
    var entities: [NamedEntity] = []
    for other in list {
      entities.append(
        NamedEntity(
          name: try Self.text(other, "name"),
          aliases: try Self.texts(other["aliases"], "aliases of others")))
    }
    return entities
  }

  private static func text(
    _ value: JSONValue, _ key: String, otherwise: String? = nil
  ) throws(Fault) -> String {
    switch value[key] {
    case .string(let text)?: return text
    case nil, .null?:
      guard let otherwise else { throw Fault(message: "\(key) is missing") }
      return otherwise
    default: throw Fault(message: "\(key) is a string")
    }
  }

  private static func texts(_ value: JSONValue?, _ key: String) throws(Fault) -> [String] {
    guard let value, value != .null else { return [] }
    guard let elements = value.elements else { throw Fault(message: "\(key) is a list of strings") }
    let texts = elements.compactMap(\.text)
    guard texts.count == elements.count else {
      throw Fault(message: "\(key) is a list of strings")
    }
    return texts
  }

  private static func fault(_ kind: Answer.Kind, asked: String, expected: String) -> String {
    switch kind {
    case .date:
      let words = ["", "day", "month", "year", "decade", "century", "range"]
      return words.contains(asked)
        ? "expected is no EDTF date: '\(expected)'"
        : "asked of a date is day, month, year, decade, century or range, not '\(asked)'"
    case .duration: return "expected is no ISO 8601 length of time: '\(expected)'"
    case .number: return "expected is no number: '\(expected)'"
    default: return "expected is empty"
    }
  }
}

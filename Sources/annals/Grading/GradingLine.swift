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
    // A text is judged by what it says, as a recipe's cards of that type are.
    guard let kind = type == "text" ? Answer.Kind.event : Answer.Kind(rawValue: type),
      type != "event"
    else {
      throw Fault(
        message:
          "type is one of date, person, role, organisation, place, duration, number, text, not '\(type)'"
      )
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
    if kind == .event { self.answer.value = "text" }
    question = kind == .date ? "" : asked
    othersAreLast = value.members?.last?.key == "others"
    others = value["others"].flatMap { $0 == .null ? nil : $0 }
  }

  /// The other entities, checked.
  func entities() throws(Fault) -> [NamedEntity] {
    guard let others else { return [] }
    guard let list = others.elements else {
      throw Fault(message: "others is a list such as [{\"name\":\"Karl Radek\",\"aliases\":[]}]")
    }
    var entities: [NamedEntity] = []
    for other in list {
      entities.append(
        NamedEntity(
          name: try Self.text(other, "name", of: "each of others"),
          aliases: try Self.texts(other["aliases"], "aliases of others")))
    }
    return entities
  }

  private static func text(
    _ value: JSONValue, _ key: String, otherwise: String? = nil, of whole: String = "the line"
  ) throws(Fault) -> String {
    switch value[key] {
    case .string(let text)?: return text
    case nil, .null?:
      guard let otherwise else {
        throw Fault(message: "\(whole) needs \"\(key)\", which is missing")
      }
      return otherwise
    default: throw Fault(message: "\"\(key)\" of \(whole) has to be a text in quotation marks")
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
        ? "expected of a date is EDTF such as 1917-06-10, 1917 or 1921/1928, not '\(expected)'"
        : "asked of a date is day, month, year, decade, century or range, not '\(asked)'"
    case .duration:
      return
        "expected of a duration is an ISO 8601 length such as P3Y, P2Y6M, P2W or P10D, not '\(expected)'"
    case .number: return "expected of a number is digits such as 1500, not '\(expected)'"
    default: return "expected is empty"
    }
  }
}

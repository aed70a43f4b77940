import Progress
package import Grading

/// Judges lines of `annals grade` one after another, remembering whom the last one named.
package struct GradingLines {
  /// For lines that name no others.
  private let own: Grader
  /// The end of the last line that named others, and the grader made of it.
  private var last: (tail: [UInt8], grader: Grader)?

  package init(_ own: Grader) { self.own = own }

  package mutating func judge(_ bytes: [UInt8]) throws(GradingLine.Fault) -> Judgement {
    if let last, let start = OthersText.start(bytes), bytes[start...].elementsEqual(last.tail) {
      return Self.judge(try GradingLine(Array(bytes[..<start]) + [0x7D]), last.grader)
    }
    let given = try GradingLine(bytes)
    guard given.others != nil else { return Self.judge(given, own) }
    let grader = Grader(others: try given.entities())
    if given.othersAreLast, let start = OthersText.start(bytes) {
      last = (Array(bytes[start...]), grader)
    }
    return Self.judge(given, grader)
  }

  private static func judge(_ given: GradingLine, _ grader: Grader) -> Judgement {
    grader.judge(given.typed, against: given.answer, question: given.question)
  }
}

/// One line of `annals grade`: what was asked, what is right, what was typed.
package struct GradingLine {
  var answer: Answer
  /// What the line's `asked` says besides a date's precision: `how many years`.
  var question: String
  var typed: String
  /// The chronicle's other entities, as they stood in the line; nil where there are none.
  var others: JSONValue?
  /// Whether nothing stands behind them.
  var othersAreLast: Bool

  /// Why a line can't be graded.
  package struct Fault: Error {
    package var message: String
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

/// Where the other entities stand in a line of `annals grade`, without reading the whole of it.
///
/// Scripts send the same long list line after line; comparing its bytes is far cheaper than reading it.
private enum OthersText {
  /// The place of the comma before the top-level key `others`; nil where it is not found.
  static func start(_ bytes: [UInt8]) -> Int? {
    var depth = 0
    var comma: Int?
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case 0x22:
        let end = endOfString(bytes, place)
        if depth == 1, let comma, isKey(bytes, place, end) { return comma }
        place = end
        continue
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D: depth -= 1
      case 0x2C where depth == 1: comma = place
      default: break
      }
      place += 1
    }
    return nil
  }

  /// The place behind a string's closing quotation mark.
  private static func endOfString(_ bytes: [UInt8], _ start: Int) -> Int {
    var place = start + 1
    while place < bytes.count {
      switch bytes[place] {
      case 0x5C: place += 2
      case 0x22: return place + 1
      default: place += 1
      }
    }
    return bytes.count
  }

  private static let key = Array("\"others\"".utf8)

  /// Whether a string is the key, with a colon behind it.
  private static func isKey(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start == key.count, bytes[start..<end].elementsEqual(key) else { return false }
    return bytes[end...].first { $0 != 0x20 && $0 != 0x09 } == 0x3A
  }
}

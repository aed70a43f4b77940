import FSRS
import Records

/// The values of one line, each checked as it is asked for.
struct RecordSource {
  let scanner: JSONScanner
  let fields: RecordFields

  /// A text that must be there. Not interned where it has escapes.
  func text(_ key: String, _ interner: inout Interner) throws(LineFault) -> String {
    guard let text = try optionalText(key, &interner) else { throw .missing(key) }
    return text
  }

  func optionalText(_ key: String, _ interner: inout Interner) throws(LineFault) -> String? {
    guard let token = fields[key] else { return nil }
    if token.kind == .string(hasEscapes: false) {
      return interner.text(scanner.bytes, in: token.range)
    }
    guard let text = scanner.text(token) else { throw .wrong(key) }
    return text
  }

  func integer(_ key: String, in range: ClosedRange<Int>) throws(LineFault) -> Int? {
    guard let token = fields[key] else { return nil }
    guard let value = scanner.integer(token), range.contains(value) else { throw .wrong(key) }
    return value
  }

  /// A number that only statistics use: any is taken, and brought into the range.
  func clamped(_ key: String, to range: ClosedRange<Int>) throws(LineFault) -> Int? {
    guard let token = fields[key] else { return nil }
    guard let value = scanner.double(token) else { throw .wrong(key) }
    return Int(min(max(value, Double(range.lowerBound)), Double(range.upperBound)))
  }

  func double(_ key: String) throws(LineFault) -> Double? {
    guard let token = fields[key] else { return nil }
    guard let value = scanner.double(token), value.isFinite else { throw .wrong(key) }
    return value
  }

  func flag(_ key: String) throws(LineFault) -> Bool? {
    guard let token = fields[key] else { return nil }
    guard token.kind == .true || token.kind == .false else { throw .wrong(key) }
    return token.kind == .true
  }

  func instant(_ key: String) throws(LineFault) -> Instant? {
    guard let token = fields[key] else { return nil }
    guard token.kind == .string(hasEscapes: false),
      let time = Instant(scanner.bytes, in: token.range)
    else { throw .wrong(key) }
    return time
  }

  func day(_ key: String) throws(LineFault) -> StudyDay? {
    guard let token = fields[key] else { return nil }
    guard let text = scanner.text(token), let day = StudyDay(text) else { throw .wrong(key) }
    return day
  }

  func due(_ key: String) throws(LineFault) -> Due? {
    guard let token = fields[key] else { return nil }
    guard let text = scanner.text(token), let due = Due(text) else { throw .wrong(key) }
    return due
  }

  func grade(_ key: String) throws(LineFault) -> Grade? {
    guard let value = try integer(key, in: Int.min...Int.max) else { return nil }
    guard let grade = Grade(rawValue: value) else { throw .wrong(key) }
    return grade
  }
}

extension RecordSource {
  /// What the line says beyond its frame.
  func payload(
    _ kind: String, time: Instant, minutesEast: Int, _ interner: inout Interner
  ) throws(LineFault) -> Payload {
    switch kind {
    case "review": return .review(try review(time, minutesEast, &interner))
    case "void": return .void(of: try text("of", &interner))
    case "seed":
      return .seed(
        Payload.Seed(
          card: try card(&interner), progress: try progress(),
          from: try optionalText("from", &interner) ?? ""))
    case "mark":
      guard let kind = Mark.Kind(rawValue: try text("set", &interner)) else { throw .wrong("set") }
      return .mark(
        card: try card(&interner),
        Mark(kind, until: try day("until"), reason: try optionalText("reason", &interner)))
    case "set":
      return .setting(key: try text("key", &interner), value: try settingValue())
    case "alias":
      return .alias(entity: try text("entity", &interner), text: try text("text", &interner))
    case "session": return .session(members())
    case "hint": return .hint(members())
    case "exercise": return .exercise(members())
    case "quiz": return .quiz(members())
    default: return .other(kind: kind)
    }
  }

  private func card(_ interner: inout Interner) throws(LineFault) -> CardID {
    CardID(try text("card", &interner))
  }

  private func review(
    _ time: Instant, _ minutesEast: Int, _ interner: inout Interner
  ) throws(LineFault) -> Review {
    guard let grade = try grade("g") else { throw .missing("g") }
    return Review(
      card: try card(&interner), grade: grade,
      day: try day("day") ?? time.studyDay(minutesEast: minutesEast), due: try due("due"),
      question: try optionalText("q", &interner) ?? "", typed: try optionalText("typed", &interner),
      verdict: try optionalText("verdict", &interner), suggested: try self.grade("suggested"),
      hints: try clamped("hints", to: 0...1000) ?? 0,
      milliseconds: try clamped("ms", to: 0...86_400_000) ?? 0,
      answerHash: try optionalText("h", &interner))
  }

  /// Numbers and true or false, written by hand, stand for their own text.
  private func settingValue() throws(LineFault) -> String {
    guard let token = fields["value"] else { throw .missing("value") }
    switch token.kind {
    case .string, .number, .true, .false:
      return scanner.text(token) ?? String(decoding: scanner.bytes[token.range], as: UTF8.self)
    default: throw .wrong("value")
    }
  }

  /// All members but the frame, in order.
  private func members() -> JSONValue {
    let whole = JSONToken(kind: .object, range: scanner.start..<scanner.end)
    return .object((scanner.value(whole).members ?? []).filter { !RecordReader.isFrame($0.key) })
  }
}

/// Why a journal line is not used.
enum LineFault: Error, Equatable {
  case notJSON(JSONError.Reason)
  case wrongChecksum
  case damagedSeal
  case missing(String)
  case wrong(String)
  case twice(String)

  /// One clause for people; holds nothing that came from the file.
  var message: String {
    switch self {
    case .notJSON(let reason): "the line is not JSON: \(reason.rawValue)"
    case .wrongChecksum: "the line was changed: its checksum is wrong"
    case .damagedSeal: "the line's checksum is damaged"
    case .missing(let key): "the line has no `\(key)`"
    case .wrong(let key): "the line's `\(key)` is not what it must be"
    case .twice(let key): "the line has `\(key)` twice"
    }
  }

  var rule: JournalProblem.Rule {
    switch self {
    case .wrongChecksum, .damagedSeal: .wrongChecksum
    default: .badLine
    }
  }
}

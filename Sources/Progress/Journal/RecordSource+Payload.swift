import FSRS
import Records

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

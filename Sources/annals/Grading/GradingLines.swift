import Study

/// Judges lines one after another, remembering whom the last one named.
struct GradingLines {
  /// For lines that name no others.
  private let own: Grader
  /// The end of the last line that named others, and the grader made of it.
  private var last: (tail: [UInt8], grader: Grader)?

  init(_ own: Grader) { self.own = own }

  mutating func judge(_ bytes: [UInt8]) throws(GradingLine.Fault) -> Judgement {
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

import Chronicle
import FSRS
import Foundation
import Grading
import Testing

/// Whatever is typed, nothing traps or hangs.
///
/// `ANNALS_FUZZ_SECONDS` sets how long it is tried; by default a fixed number of answers.
@Suite struct GraderFuzzTests {
  private static let seconds =
    ProcessInfo.processInfo.environment["ANNALS_FUZZ_SECONDS"].flatMap { Double($0) }

  private static let pieces = [
    "1", "19", "1917", "1,500", "99999999999999999999", "0", "-", "–", "/", ".", ",", " ", " ", " ",
    " ", "?", "~", "(", ")", "'", "\"", "½", "March", "Martch", "ноября", "O.S.", "BC", "c.",
    "from",
    "to", "between", "and", "of", "for", "the", "a", "half", "quarter", "years", "months",
    "hundred",
    "thousand", "vice-", "deputy", "chairman", "head", "member", "full", "candidate", "first",
    "commander in chief", "People's", "Commissar", "Political", "Directorate", "Red", "Army",
    "RSDLP",
    "CC", "TsK", "N.K.V.D.", "J.", "V.", "II", "Sergei", "Kamenev", "Троцкий", "Щербаков", "Львів",
    "Kronstadt", "Siberia", "Königsberg", "his father", "I think", "don't know", "\u{0}", "\u{301}",
    "🙂", "👨‍👩‍👧", "\u{200D}", "\u{2028}", "٣", "ſ", "İ", "ß", "ﬁ", "\n", "蒋介石", "Ελλάς", "\u{202E}",
    "P3Y",
    "1921/1928", "Infinity", "nan", "1e9", "::",
  ]

  private static func text(_ random: inout SplitMix64) -> String {
    let count = Int.random(in: 0...10, using: &random)
    var text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined(separator: Bool.random(using: &random) ? " " : "")
    // Now and then one piece over and over, or letters out of any script.
    switch Int.random(in: 0...40, using: &random) {
    case 0: text = String(repeating: text, count: Int.random(in: 1...60, using: &random))
    case 1:
      for _ in 0..<20 {
        let code = UInt32.random(in: 0...0x2FFFF, using: &random)
        if let scalar = Unicode.Scalar(code) { text.unicodeScalars.append(scalar) }
      }
    default: break
    }
    return text
  }

  /// A right answer with something done to it.
  private static func bent(_ answer: String, _ random: inout SplitMix64) -> String {
    var letters = Array(answer)
    guard !letters.isEmpty else { return answer }
    for _ in 0..<Int.random(in: 1...3, using: &random) where letters.count > 1 {
      let place = Int.random(in: 0..<letters.count, using: &random)
      switch Int.random(in: 0...2, using: &random) {
      case 0: letters.remove(at: place)
      case 1: letters.insert(letters[Int.random(in: 0..<letters.count, using: &random)], at: place)
      default: letters.swapAt(place, Int.random(in: 0..<letters.count, using: &random))
      }
    }
    return String(letters)
  }

  @Test func survivesEveryAnswer() throws {
    let rows = try GradingRow.read("grading_gold.tsv") + GradingRow.read("grading_own.tsv")
    let answers = rows.compactMap {
      Answer(stating: $0.kind, asked: $0.asked, expected: $0.expected, aliases: $0.aliases)
    }
    #expect(answers.count == rows.count)
    let grader = Grader(
      others: rows.map { NamedEntity(name: $0.expected, aliases: $0.aliases) })
    let start = Date()
    var random = SplitMix64(seed: Self.seconds == nil ? 1917 : UInt64(start.timeIntervalSince1970))
    var count = 0
    var kinds: Set<Verdict> = []
    while Self.seconds.map({ Date().timeIntervalSince(start) < $0 }) ?? (count < 3000) {
      for _ in 0..<500 {
        guard let answer = answers.randomElement(using: &random) else { return }
        let typed =
          Bool.random(using: &random) ? Self.text(&random) : Self.bent(answer.text, &random)
        let judgement = grader.judge(
          typed, against: answer, question: rows[count % rows.count].asked)
        kinds.insert(judgement.verdict)
        // What is no failure has no follow-up; what is one has no doubt to lower it by.
        #expect(judgement.verdict == .close || judgement.followUp == nil)
        count += 1
      }
    }
    print("\(count) answers judged")
    #expect(kinds == Set(Verdict.allCases))
  }

  /// What a script states may be as odd as what a learner types.
  @Test func survivesEveryExpectation() {
    var random = SplitMix64(seed: 1921)
    for _ in 0..<1500 {
      guard let kind = Answer.Kind.allCases.randomElement(using: &random) else { return }
      let expected = Self.text(&random), typed = Self.text(&random)
      let answer =
        Answer(stating: kind, asked: "", expected: expected, aliases: [Self.text(&random)])
        ?? Answer(kind: kind, value: expected, text: expected)
      _ = answer.isReadable
      let grader = Grader(others: [NamedEntity(name: Self.text(&random), aliases: [expected])])
      _ = grader.judge(typed, against: answer, question: Self.text(&random))
      #expect(
        expected.isEmpty || answer.kind == .date
          || grader.judge("", against: answer).verdict == .wrong)
    }
  }
}

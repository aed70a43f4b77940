import Grading
import Testing

/// Answers in an author's own words: what says the same is accepted, another fact never is.
@Suite struct PhraseTableTests {
  struct Row: CustomStringConvertible {
    let id: String
    let question: String
    let answer: Answer
    let wrong: [String]
    let typed: String
    let verdict: Verdict

    init(_ fields: [String]) throws {
      try #require(fields.count >= 7, "\(fields)")
      func list(_ text: String) -> [String] { text.split(separator: "|").map(String.init) }
      id = fields[0]
      question = fields[1]
      answer = Answer(kind: .event, value: id, text: fields[2], aliases: list(fields[3]))
      wrong = list(fields[4])
      typed = fields[5]
      verdict = try #require(Verdict(rawValue: fields[6]), "\(fields)")
    }

    var judgement: Judgement {
      Grader().judge(typed, against: answer, question: question, wrong: wrong)
    }

    var description: String { "\(id) \(question) \(answer.text), typed “\(typed)”: \(verdict)" }
  }

  static func rows() throws -> [Row] {
    try DataFile.rows("phrases.tsv").filter { $0.first != "id" }.map(Row.init)
  }

  @Test func everyRowIsJudgedAsAFairTeacherWould() throws {
    let rows = try Self.rows()
    #expect(rows.count >= 130)
    for row in rows {
      #expect(row.judgement.verdict == row.verdict, "\(row) (\(row.judgement.reason))")
    }
  }

  /// What was missing or too much is said, in words that can be read.
  @Test func saysWhatIsMissingOrTooMuch() {
    let answer = Answer(kind: .event, value: "a", text: "the First World War")
    func parts(_ typed: String) -> [String] {
      AnswerPart.compare(typed, with: answer).filter { !$0.isRight }.map {
        "\($0.typed ?? "–") for \($0.right ?? "–")"
      }
    }
    #expect(parts("second world war") == ["2nd for 1st"])
    #expect(parts("world war") == ["– for 1st"])
    #expect(parts("the first world war of all") == ["of all for –"])
    #expect(parts("peace") == [])
    let grader = Grader()
    #expect(grader.judge("world war", against: answer).followUp == "What is missing?")
    #expect(
      grader.judge("the first great world war", against: answer).reason == "Too much: great.")
  }

  /// No answer of the table is right for another, nor for itself once it is denied or a figure is changed.
  @Test func anotherFactIsNeverAccepted() throws {
    let grader = Grader()
    var seen: Set<String> = []
    let rows = try Self.rows().filter { seen.insert($0.answer.text).inserted }
    for row in rows {
      for other in rows where Self.facts(other).isDisjoint(with: Self.facts(row)) {
        // A name may stand for the same with more words: those are rows of their own.
        let judgement = grader.judge(other.answer.text, against: row.answer)
        #expect(judgement.verdict != .correct, "\(other.answer.text) for \(row.answer.text)")
      }
      for text in Self.altered(row.answer.text) {
        let judgement = grader.judge(text, against: row.answer, question: row.question)
        #expect(judgement.verdict != .correct, "\(text) for \(row.answer.text)")
      }
    }
  }

  /// What a card of the table takes for right, in plain letters.
  private static func facts(_ row: Row) -> Set<String> {
    Set(
      ([row.answer.text] + row.answer.aliases).flatMap { $0.split(separator: "/") }.map {
        $0.lowercased().filter { $0.isLetter || $0.isNumber }
          .replacing("percent", with: "").replacing("twohundred", with: "200")
      })
  }

  /// The answer denied at its beginning and before its last word, and with each figure another.
  private static func altered(_ text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    var altered = [
      "not " + text, (words.dropLast() + ["never"] + words.suffix(1)).joined(separator: " "),
    ]
    for place in text.indices {
      guard let digit = text[place].wholeNumberValue else { continue }
      var other = text
      other.replaceSubrange(place...place, with: "\((digit + 1) % 10)")
      altered.append(other)
    }
    return altered
  }
}

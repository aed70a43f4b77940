import EDTF
import FSRS
import Grading
import Questions
import Records
import Session
import Testing

/// A line means the same at a session's card, at an exercise and in a quiz.
@Suite struct PromptTests {
  private static func moment(_ seconds: Int) -> LocalInstant {
    LocalInstant(Instant(milliseconds: 1_795_000_000_000 + seconds * 1000), minutesEast: 0)
  }

  /// What a line came to, wherever it was typed.
  private enum Reading: Equatable {
    case again(Remark)
    case judged(typed: String?, Judgement?)
    case over
    case other
  }

  /// A question that stands at all three prompts: a card and an exercise with the same words and answer.
  struct Ask: Sendable {
    let stem: String
    let answer: Answer
    var options: [String] = []

    var form: Form { options.isEmpty ? .typed : .choice }

    /// As an exercise's are, in the order in which they are shown.
    private var choices: [Choice]? {
      options.isEmpty
        ? nil
        : options.map {
          Choice(text: $0, isRight: $0 == answer.text, whyFalse: $0 == answer.text ? nil : "no")
        }
    }

    func card(_ id: CardID = "test/one#card") -> Card {
      Card(
        id: id, event: "one", facet: .card, kind: .what, subject: [], stems: [stem],
        answer: answer, choices: choices)
    }

    var exercise: Exercise {
      Exercise(
        .contrast, chronicle: "test", events: ["one"], stems: [stem], answer: answer,
        choices: choices)
    }
  }

  private static let birth = Ask(
    stem: "When was Anna Berg born?",
    answer: Answer(kind: .date, value: "1870-05-02", text: "2 May 1870", asked: .day))
  private static let year = Ask(
    stem: "In which year did she join?",
    answer: Answer(kind: .date, value: "1889", text: "1889", asked: .year),
    options: ["1870", "1889", "1896"])
  private static let age = Ask(
    stem: "How many were there?", answer: Answer(kind: .number, value: "7", text: "7"),
    options: ["2", "3", "5", "7"])

  // MARK: The three

  /// Readings of lines, one after another, at a session's card.
  private static func inSession(_ ask: Ask, _ lines: [String]) -> Reading {
    var session = Session(
      cards: [ask.card()], known: [:],
      options: SessionOptions(mode: ask.form == .choice ? .choice : .type))
    _ = session.begin(at: moment(0))
    return read(lines) { line in session.receive(.line(line), at: moment(1)).map(reading) }
  }

  private static func atExercise(_ ask: Ask, _ lines: [String]) -> Reading {
    var session = Session(
      cards: [birth.card("test/other#card")], known: [:], exercises: [ask.exercise])
    _ = session.begin(at: moment(0))
    return read(lines) { line in session.receive(.line(line), at: moment(1)).map(reading) }
  }

  private static func inQuiz(_ question: Ask, _ isExercise: Bool, _ lines: [String]) -> Reading {
    var quiz = Quiz(
      cards: isExercise ? [] : [question.card()], exercises: isExercise ? [question.exercise] : [],
      count: 1, mode: question.form == .choice ? .choice : .type, seed: 1)
    _ = quiz.begin(at: moment(0))
    return read(lines) { line in
      quiz.receive(.line(line), at: moment(1)).map {
        switch $0 {
        case .say(let remark): .again(remark)
        case .judge(_, let judgement, let typed): .judged(typed: typed, judgement)
        case .finish: .over
        default: .other
        }
      }
    }
  }

  private static func reading(_ effect: Effect) -> Reading {
    switch effect {
    case .say(let remark): .again(remark)
    case .reveal(let revealed): .judged(typed: revealed.typed, revealed.judgement)
    case .judgeExercise(_, let judgement, let typed): .judged(typed: typed, judgement)
    case .finish: .over
    default: .other
    }
  }

  /// The last line's first effect.
  private static func read(_ lines: [String], _ take: (String) -> [Reading]) -> Reading {
    lines.map { take($0).first ?? .other }.last ?? .other
  }

  private static func everywhere(
    _ ask: Ask, _ lines: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) -> Reading {
    let first = inSession(ask, lines)
    let others = [
      atExercise(ask, lines), inQuiz(ask, false, lines), inQuiz(ask, true, lines),
    ]
    for other in others { #expect(other == first, "\(lines)", sourceLocation: sourceLocation) }
    return first
  }

  // MARK: Lines

  struct Row: Sendable, CustomStringConvertible {
    let ask: Ask
    let lines: [String]
    let verdict: Verdict?
    let typed: String?
    var remark: String = ""

    var description: String { lines.joined(separator: " | ") }
  }

  static let rows: [Row] = [
    // A colon in front.
    Row(ask: birth, lines: ["::2 May 1870"], verdict: .correct, typed: ":2 May 1870"),
    Row(ask: birth, lines: ["::2 May 1871"], verdict: .wrong, typed: ":2 May 1871"),
    Row(ask: birth, lines: [":wat"], verdict: nil, typed: nil, remark: "noSuchCommand"),
    // Not known.
    Row(ask: birth, lines: [""], verdict: .wrong, typed: ""),
    Row(ask: birth, lines: ["I don't know"], verdict: .wrong, typed: "I don't know"),
    Row(ask: year, lines: [""], verdict: .wrong, typed: ""),
    Row(ask: year, lines: ["?"], verdict: .wrong, typed: ""),
    // A command's name without its colon, once.
    Row(ask: birth, lines: ["exit"], verdict: nil, typed: nil, remark: "perhapsCommand"),
    Row(ask: birth, lines: ["quit", "quit"], verdict: .wrong, typed: "quit"),
    Row(ask: year, lines: ["Skip"], verdict: nil, typed: nil, remark: "perhapsCommand"),
    Row(ask: year, lines: ["exit", "exit"], verdict: nil, typed: nil, remark: "noSuchOption"),
    // An unreadable answer, once.
    Row(ask: birth, lines: ["three years"], verdict: nil, typed: nil, remark: "unreadable"),
    Row(ask: birth, lines: ["Riga", "Riga"], verdict: .wrong, typed: "Riga"),
    // One question more.
    Row(ask: birth, lines: ["2 May"], verdict: nil, typed: nil, remark: "incomplete"),
    Row(ask: birth, lines: ["2 May", "1870"], verdict: .correct, typed: "2 May 1870"),
    Row(ask: birth, lines: ["2 May", "1871"], verdict: .close, typed: "2 May; 1871"),
    Row(ask: birth, lines: ["2 May", ""], verdict: .close, typed: "2 May"),
    // Options by text, letter and number, shown by their text.
    Row(ask: year, lines: ["1889"], verdict: .correct, typed: "1889"),
    Row(ask: year, lines: ["b"], verdict: .correct, typed: "1889"),
    Row(ask: year, lines: ["B)"], verdict: .correct, typed: "1889"),
    Row(ask: year, lines: ["2"], verdict: .correct, typed: "1889"),
    Row(ask: year, lines: ["3."], verdict: .wrong, typed: "1896"),
    Row(ask: year, lines: ["a"], verdict: .wrong, typed: "1870"),
    Row(ask: year, lines: ["4"], verdict: nil, typed: nil, remark: "noSuchOption"),
    Row(ask: year, lines: ["0"], verdict: nil, typed: nil, remark: "noSuchOption"),
    Row(ask: year, lines: ["d"], verdict: nil, typed: nil, remark: "noSuchOption"),
    // An option that is a number is meant by it.
    Row(ask: age, lines: ["2"], verdict: .wrong, typed: "2"),
    Row(ask: age, lines: ["3"], verdict: .wrong, typed: "3"),
    Row(ask: age, lines: ["4"], verdict: .correct, typed: "7"),
    Row(ask: age, lines: ["7"], verdict: .correct, typed: "7"),
  ]

  @Test(arguments: rows) func aLineMeansTheSameEverywhere(_ row: Row) {
    switch Self.everywhere(row.ask, row.lines) {
    case .judged(let typed, let judgement):
      #expect(judgement?.verdict == row.verdict && typed == row.typed)
    case .again(let remark): #expect("\(remark)".hasPrefix(row.remark) && row.verdict == nil)
    default: Issue.record("not read as an answer")
    }
  }

  /// How far a wrong date is off is said wherever it was chosen.
  @Test func aWrongChoiceIsExplainedTheSameWay() {
    guard case .judged(_, let judgement) = Self.everywhere(Self.year, ["c"]) else {
      Issue.record("not judged")
      return
    }
    #expect(judgement?.reason.hasPrefix("Seven years late: 1896 for 1889.") == true)
  }

  @Test(arguments: [":q", ":quit", ":QUIT", " :quit "]) func leavingIsTheSame(_ line: String) {
    #expect(Self.everywhere(Self.birth, [line]) == .over)
  }

  @Test func aFlipCardTakesACommandsNameForOneOnlyOnce() {
    var session = Session(
      cards: [Self.birth.card()], known: [:], options: SessionOptions(mode: .flip))
    _ = session.begin(at: Self.moment(0))
    let first = session.receive(.line("exit"), at: Self.moment(1))
    #expect(first == [.say(.perhapsCommand("exit")), .readAnswer(.flip)])
    let second = session.receive(.line("exit"), at: Self.moment(2))
    #expect(Self.reading(second[0]) == .judged(typed: nil, nil))
  }

  // MARK: Options

  /// An option's text goes before a letter, a letter before a number.
  @Test func theTextOfAnOptionGoesFirst() {
    func option(_ typed: String, _ options: [String]) -> String? {
      let ask = Ask(
        stem: "?", answer: Answer(kind: .number, value: "x", text: options[0]), options: options)
      return Asked(.card(ask.card()), form: .choice, reps: 0).option(typed)?.text
    }
    #expect(option("b", ["B", "C", "D"]) == "B")
    #expect(option("b", ["D", "C", "B"]) == "B")
    #expect(option("a", ["D", "C", "A"]) == "A")
    #expect(option("a", ["the Senate", "Rome", "Carthage"]) == "the Senate")
    #expect(option("1", ["3", "1", "2"]) == "1")
    #expect(option("2", ["18", "19 or 20", "2 or 3"]) == "19 or 20")
    #expect(option("-1", ["18", "19", "20"]) == nil)
    #expect(option("", ["18", "19", "20"]) == nil)
    #expect(option(")", ["18", "19", "20"]) == nil)
  }
}

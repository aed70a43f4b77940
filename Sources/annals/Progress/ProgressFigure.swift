import English
import FSRS
import Library
import Progress
import Questions
import Records
import Session

/// One of the things that `progress` tells: at a terminal, on a page and to a script.
struct ProgressFigure {
  /// What a terminal says, and what a page has room for; nil where that leaves it out.
  struct Words {
    let full: String
    let brief: String?

    init(_ full: String, brief: String?) { (self.full, self.brief) = (full, brief) }
    init(_ text: String) { self.init(text, brief: text) }
  }

  /// An end of a row of days at which a terminal leaves out the days that have nothing.
  enum Edge { case first, last }

  enum Content {
    /// Sentences, or the items of a list under the title.
    case sentences([Words])
    case bars([(name: String, count: Int)], without: Edge? = nil)
    /// What was expected and what was remembered, in how many reviews.
    case points([(expected: Double, remembered: Double, count: Int)])
  }

  /// The member of the JSON document.
  let key: String
  /// Empty where the sentences stand alone.
  let title: Words
  let content: Content
  let value: JSONValue

  init(_ key: String, title: Words = Words(""), _ content: Content, _ value: JSONValue) {
    (self.key, self.title, self.content, self.value) = (key, title, content, value)
  }
}

extension ProgressReport {
  var cards: ProgressFigure {
    let standing = standing
    let known =
      "Cards: \(standing.review) known, \(standing.learning) in learning, \(standing.new) new"
    let suspended = standing.suspended > 0 ? ", \(standing.suspended) suspended" : ""
    return ProgressFigure(
      "cards", .sentences([.init("\(known)\(suspended).", brief: known + ".")]),
      [
        "new": standing.new, "learning": standing.learning, "review": standing.review,
        "suspended": standing.suspended,
      ])
  }

  var today: ProgressFigure {
    ProgressFigure(
      "today", .sentences([.init("Now: \(standing.sentence)")]),
      [
        "day": moment.day.text, "reviews": answersToday, "introduced": introduced,
        "due": standing.due, "learning": standing.learning, "new": standing.newToday,
      ])
  }

  var reviews: ProgressFigure {
    ProgressFigure(
      "reviews", .sentences([.init("Answers: \(answers) in all, \(answersToday) today.")]),
      .integer(isNarrowed ? answers : learner.state.reviewCount))
  }

  var retention: ProgressFigure {
    func sentence(_ name: String, _ bin: ReviewFigures.Calibration) -> String? {
      guard let share = bin.share, let expected = bin.meanExpected else { return nil }
      return
        "Remembered when it came back, \(name): \(NumberText.percent(share)) of \(bin.reviewed); expected \(NumberText.percent(expected))."
    }
    let all = figures.retention()
    let month = figures.retention(from: moment.day.advanced(by: -29))
    let sentences = [
      sentence("last 30 days", month).map { ProgressFigure.Words($0) },
      sentence("in all", all).map { .init($0, brief: nil) },
    ]
    return ProgressFigure(
      "retention", .sentences(sentences.compactMap(\.self)),
      ["all": Self.value(all), "last30": Self.value(month)])
  }

  /// What is wrong in DATA: said on standard error to all but scripts.
  var problems: ProgressFigure {
    ProgressFigure(
      "problems", .sentences([]), learner.store.problems.json)
  }

  var reviewsByDay: ProgressFigure {
    ProgressFigure(
      "reviewsByDay", title: .init("Answers a day"),
      .bars(Self.bars(reviews(lastDays: 14)), without: .first),
      .object(
        tally.reviewsByDay.sorted { $0.key < $1.key }
          .map { .init($0.key.text, .integer($0.value)) }))
  }

  var forecast: ProgressFigure {
    ProgressFigure(
      "forecast", title: .init("Falls due, by what is known now"),
      .bars(Self.bars(forecast(days: 14)), without: .last),
      .object(forecast(days: 30).map { .init($0.day.text, .integer($0.count)) }))
  }

  var stability: ProgressFigure {
    let names = [
      "under a day", "1 to 7 days", "7 to 30 days", "30 to 90 days", "90 to 365 days",
      "over a year",
    ]
    return histogram(
      "stability",
      .init(
        "Stability: days until recall has fallen to 90 %",
        brief: "Stability: days until recall is 90 %"), names, cardFigures.stabilities)
  }

  var difficulty: ProgressFigure {
    histogram(
      "difficulty", .init("Difficulty, from 1 (easy) to 10"), (1...9).map { "\($0) to \($0 + 1)" },
      cardFigures.difficulties)
  }

  private func histogram(
    _ key: String, _ title: ProgressFigure.Words, _ names: [String], _ counts: [Int]
  ) -> ProgressFigure {
    let bars = zip(names, counts).map { (name: $0, count: $1) }
    return ProgressFigure(
      key, title: title, .bars(bars), .object(bars.map { .init($0.name, .integer($0.count)) }))
  }

  var calibration: ProgressFigure {
    let bins = figures.calibration.filter { $0.reviewed > 0 }
    return ProgressFigure(
      "calibration", title: .init("Expected and remembered"),
      .points(
        bins.compactMap { bin in
          guard let expected = bin.meanExpected, let share = bin.share else { return nil }
          return (expected, share, bin.reviewed)
        }), .array(bins.map(Self.value)))
  }

  var weakestFacts: ProgressFigure {
    ProgressFigure(
      "weakest", title: .init("Weakest facts"),
      .sentences(
        weakest.map { weak in
          let recall = NumberText.percent(weak.retrievability)
          let fact = weak.card.stems.first ?? weak.card.id.text
          let lapses =
            weak.lapses > 0 ? ", forgotten \(NumberText.count(weak.lapses, "time"))" : ""
          return .init("\(recall)\(lapses): \(fact)", brief: "\(recall): \(fact)")
        }),
      .array(
        weakest.map {
          ["card": $0.card.id, "retrievability": $0.retrievability, "lapses": $0.lapses]
        }))
  }

  var leechFacts: ProgressFigure {
    ProgressFigure(
      "leeches", title: .init("Forgotten again and again"),
      .sentences(
        leeches.map { leech in
          let fact = "\(leech.lapses) times: \(leech.card.stems.first ?? leech.card.id.text)"
          return .init("\(fact) \(leech.remedy) [\(leech.card.id)]", brief: fact)
        }),
      .array(
        leeches.map {
          ["card": $0.card.id, "lapses": $0.lapses]
        }))
  }

  var confused: ProgressFigure {
    ProgressFigure(
      "confused", title: .init("Confused"), .sentences(confusions.map { .init($0.sentence) }),
      .array(
        confusions.map {
          ["card": $0.card.id, "right": $0.right, "typed": $0.typed, "count": $0.count]
        }))
  }

  /// One document: the members that scripts rely on first.
  var value: JSONValue {
    let figures = [
      reviews, cards, today, retention, problems, reviewsByDay, forecast, stability, difficulty,
      calibration, weakestFacts, leechFacts, confused,
    ]
    return .object(figures.map { .init($0.key, $0.value) })
  }

  private static func bars(_ days: [(day: StudyDay, count: Int)]) -> [(name: String, count: Int)] {
    days.map { (DayText.short($0.day), $0.count) }
  }

  private static func value(_ bin: ReviewFigures.Calibration) -> JSONValue {
    [
      "reviewed": bin.reviewed, "passed": bin.passed, "share": bin.share,
      "expected": bin.meanExpected,
    ]
  }
}

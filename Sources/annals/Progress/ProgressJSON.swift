import FSRS
import Progress
import Study

extension ProgressFigures {
  /// One document: the members that scripts rely on first.
  func value() -> JSONValue {
    let state = learner.state
    let narrowed = figures.reviewsByDay.values.reduce(0, +)
    return .object([
      .init("reviews", .integer(isNarrowed ? narrowed : state.reviewCount)),
      .init(
        "cards",
        .object([
          .init("new", .integer(standing.new)), .init("learning", .integer(standing.learning)),
          .init("review", .integer(standing.review)),
          .init("suspended", .integer(standing.suspended)),
        ])),
      .init(
        "today",
        .object([
          .init("day", .string(moment.day.text)),
          .init("reviews", .integer(figures.reviewsByDay[moment.day] ?? 0)),
          .init("introduced", .integer(introduced)),
          .init("due", .integer(standing.due)), .init("learning", .integer(standing.learning)),
          .init("new", .integer(standing.newToday)),
        ])),
      .init(
        "retention",
        .object([
          .init("all", retention(figures.retention())),
          .init("last30", retention(figures.retention(from: moment.day.advanced(by: -29)))),
        ])),
      .init("problems", .array(learner.problems.map(JSONValue.string))),
      .init(
        "reviewsByDay",
        .object(
          figures.reviewsByDay.sorted { $0.key < $1.key }
            .map { .init($0.key.text, .integer($0.value)) })),
      .init(
        "forecast", .object(forecast(days: 30).map { .init($0.day.text, .integer($0.count)) })),
      .init(
        "stability",
        .object(
          zip(Self.stabilityNames, figures.stabilities).map { .init($0, .integer($1)) })),
      .init(
        "difficulty",
        .object(
          zip(Self.difficultyNames, figures.difficulties).map { .init($0, .integer($1)) })),
      .init("calibration", .array(figures.calibration.filter { $0.reviewed > 0 }.map(retention))),
      .init(
        "weakest",
        .array(
          weakest.map {
            .object([
              .init("card", .string($0.card.id)),
              .init("retrievability", .double($0.retrievability)),
              .init("lapses", .integer($0.lapses)),
            ])
          })),
      .init(
        "leeches",
        .array(
          leeches.map {
            .object([.init("card", .string($0.card.id)), .init("lapses", .integer($0.lapses))])
          })),
      .init(
        "confused",
        .array(
          confusions.map {
            .object([
              .init("card", .string($0.card.id)), .init("right", .string($0.right)),
              .init("typed", .string($0.typed)),
              .init("count", .integer($0.count)),
            ])
          })),
    ])
  }

  private func retention(_ figures: ReviewFigures.Calibration) -> JSONValue {
    func number(_ value: Double?) -> JSONValue { value.map { .double($0) } ?? .null }
    return .object([
      .init("reviewed", .integer(figures.reviewed)), .init("passed", .integer(figures.passed)),
      .init("share", number(figures.share)), .init("expected", number(figures.meanExpected)),
    ])
  }
}

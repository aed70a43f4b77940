import FSRS
import Progress
import Study

/// How a card's present due date came about: the answer that set it, worked out again.
struct DueReason {
  var grade: Grade
  var day: StudyDay
  /// What the policy of today makes of that answer.
  var reckoning: Reckoning
  /// The due date as it stands, and as that answer recorded it.
  var due: Due
  var recorded: Due?

  /// Nil while the card is new, or where the records aren't known.
  init?(_ card: Card, _ state: LearnerState, _ settings: Settings) {
    guard let due = state.cards[card.id]?.due else { return nil }
    let scheduler = settings.scheduler(deck: card.deck, tags: card.tags)
    guard let before = state.beforeLastReview(of: card.id, scheduler: scheduler) else { return nil }
    let known = KnownCard(
      state: before.progress.state, lastDay: before.progress.lastDay, last: before.progress.last,
      due: before.progress.due, reps: before.progress.reps)
    let elapsed = scheduler.model.elapsedDays(
      studyDays: known.lastDay.map { before.review.day - $0 } ?? 0,
      seconds: known.last.map { Double(before.time.milliseconds - $0.milliseconds) / 1000 })
    let reckonings = scheduler.reckonings(
      of: known.state, elapsedDays: elapsed, previousInterval: known.interval,
      seed: Futures.seed(of: card.id, reps: known.reps)
    ) { settings.holidays.contains(before.review.day.advanced(by: $0)) }
    self.due = due
    recorded = before.review.due
    grade = before.review.grade
    day = before.review.day
    reckoning = reckonings[grade]
  }

  /// The days from the answer to the due date; nil where it is due at a time.
  var days: Int? {
    guard case .day(let due) = due else { return nil }
    return due - day
  }

  /// What nothing of today explains: a day kept free for a sibling, other settings or weights then.
  var rest: Int? {
    guard let days, case .days(let today) = reckoning.outcome.interval else { return nil }
    return days - today
  }

  var isMoved: Bool { recorded != nil && recorded != due }

  var sentence: String {
    let begin = "Why then: you answered \(grade) on \(DueText.date(day))"
    guard let days, reckoning.window != nil else {
      return begin + ", and it waits at a step within the session."
    }
    if isMoved {
      return begin + "; rescheduling has moved it since, to \(Self.days(days)) after that answer."
    }
    var parts = [
      "the model says \(Figures.days(reckoning.modelDays)) days"
    ]
    parts += reckoning.parts.map { "\($0.name) \(Figures.signed($0.days))" }
    if let rest, rest != 0 {
      parts.append("a sibling's day or other settings at the time \(Figures.signed(rest))")
    }
    return begin + ": " + parts.joined(separator: ", ") + ", which makes \(Self.days(days))."
  }

  private static func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }

  var value: JSONValue {
    let shifts = reckoning.shifts
    return .object([
      .init("grade", .integer(grade.rawValue)), .init("day", .string(day.text)),
      .init("days", days.map(JSONValue.integer) ?? .null),
      .init("model", .double(reckoning.modelDays)), .init("rails", .integer(shifts.rails)),
      .init("order", .integer(shifts.order)), .init("fuzz", .integer(shifts.fuzz)),
      .init("free", .integer(shifts.free)), .init("rest", rest.map(JSONValue.integer) ?? .null),
      .init("moved", .bool(isMoved)),
    ])
  }
}

extension Reckoning {
  /// What policy added to the model's days, part by part; what added nothing is left out.
  var parts: [(name: String, days: Int)] {
    let shifts = shifts
    return [
      ("guard rails", shifts.rails), ("order", shifts.order), ("fuzz", shifts.fuzz),
      ("day left free", shifts.free),
    ].filter { $0.1 != 0 }
  }
}

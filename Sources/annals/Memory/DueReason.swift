import Library
import FSRS
import Progress
import Records
import English
import Questions
import Session

/// How a card's present due date came about: the answer that set it, worked out again with what was
/// set then, and the move that changed it since.
struct DueReason {
  /// What rescheduling made of it.
  struct Move {
    var day: StudyDay
    /// Where the model, with what was set by then, had it.
    var ideal: IdealDue
  }

  var grade: Grade
  var day: StudyDay
  /// What the policy made of that answer.
  var trace: ScheduleTrace
  /// The due date as it stands, and as that answer recorded it.
  var due: Due
  var recorded: Due
  var move: Move?

  /// Nil while the card is new, or where the records aren't known.
  ///
  /// - Parameter excerpt: with all about the card.
  init?(_ card: Card, _ state: LearnerState, _ excerpt: JournalExcerpt) {
    guard let due = state.cards[card.id]?.due, let last = excerpt.lastReview(of: card.id),
      case .review(let review) = last.payload
    else { return nil }
    let settings = Settings(excerpt.settings(before: last))
    let known = excerpt.known(card.id, before: last, settings)
    let moment = LocalInstant(
      last.time, minutesEast: last.minutesEast, rolloverHour: settings.rolloverHour)
    grade = review.grade
    day = review.day
    trace = Outcomes.traces(of: card, known, settings, at: moment)[grade]
    self.due = due
    recorded = review.due ?? due
    guard recorded != due, let record = excerpt.lastMark(.moved, of: card.id), last.precedes(record)
    else {
      return
    }
    let then = Settings(excerpt.settings(before: record))
    let moved = LocalInstant(
      record.time, minutesEast: record.minutesEast, rolloverHour: then.rolloverHour)
    let before = max(known.lastDay.map { day - $0 } ?? 0, known.interval ?? 0)
    move = IdealDue(
      card, excerpt.known(card.id, before: record, then), before: known.isNew ? nil : before, then,
      at: moved
    ).map { Move(day: moved.day, ideal: $0) }
  }

  /// The days from the answer to the due date as it stands; nil where it is due at a time.
  var days: Int? { days(to: due) }

  /// What neither model nor policy explains: a day kept free for a sibling.
  var rest: Int? {
    guard let days = days(to: recorded), case .days(let reckoned) = trace.outcome.interval
    else { return nil }
    return days - reckoned
  }

  private func days(to due: Due) -> Int? {
    if case .day(let due) = due { due - day } else { nil }
  }

  var sentence: String {
    let begin = "Why then: you answered \(grade) on \(DayText.date(day))"
    guard let recorded = days(to: recorded), trace.window != nil else {
      return begin + ", and it waits at a step of learning."
    }
    var parts = ["the model says \(NumberText.days(trace.modelDays)) days"]
    parts += trace.parts.map { "\($0.name) \(NumberText.signed($0.days))" }
    if let rest, rest != 0 { parts.append("a sibling's day \(NumberText.signed(rest))") }
    let text =
      begin + ": " + parts.joined(separator: ", ")
      + ", which made \(NumberText.count(recorded, "day"))"
    guard let days, due != self.recorded else { return text + "." }
    guard let move else {
      return text + "; it was brought forward since, to \(NumberText.count(days, "day"))."
    }
    let window = move.ideal.window
    return text
      + ". Rescheduling moved it on \(DayText.date(move.day)), to \(NumberText.count(days, "day")) after that answer: the model then said \(NumberText.days(move.ideal.modelDays)) days"
      + (window.count > 1
        ? ", which fuzz spreads over \(window.lowerBound) to \(window.upperBound)." : ".")
      + (window.contains(days) ? "" : " What is overdue by that is spread over the days to come.")
  }

  var value: JSONValue {
    let shifts = trace.shifts
    return [
      "grade": grade.rawValue, "day": day.text, "days": days, "recorded": days(to: recorded),
      "model": trace.modelDays, "rails": shifts.rails, "order": shifts.order,
      "fuzz": shifts.fuzz, "free": shifts.free, "rest": rest, "moved": move != nil,
      "move": move?.value,
    ]
  }
}

extension DueReason.Move {
  var value: JSONValue {
    [
      "day": day.text, "model": ideal.modelDays,
      "window": [ideal.window.lowerBound, ideal.window.upperBound], "drawn": ideal.drawnDays,
    ]
  }
}

extension JournalExcerpt {
  /// What was known of a card before one of its records, with the memory model of then.
  fileprivate func known(_ card: CardID, before record: Record, _ settings: Settings)
    -> CardProgress
  {
    progress(of: card, before: record, scheduler: settings.scheduler)
  }
}

extension ScheduleTrace {
  /// What policy added to the model's days, part by part; what added nothing is left out.
  var parts: [(name: String, days: Int)] {
    let shifts = shifts
    return [
      ("guard rails", shifts.rails), ("order", shifts.order), ("fuzz", shifts.fuzz),
      ("day left free", shifts.free),
    ].filter { $0.1 != 0 }
  }
}

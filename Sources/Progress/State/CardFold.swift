import FSRS
import Records

/// The fold of one card: what its records, in order, make of it.
struct CardFold {
  var progress = CardProgress.new
  var tally = ReviewTally()

  /// Takes one record about this card; the tally may be that of all cards.
  static func take(
    _ record: Record, into card: inout CardProgress, tally: inout ReviewTally, scheduler: Scheduler
  ) {
    switch record.payload {
    case .review(let review):
      tally.count(
        review.card, review.grade, on: review.day, milliseconds: review.milliseconds, card,
        scheduler)
      tally.figures.count(slip: review)
      card.answer(review.grade, on: review.day, due: review.due, at: record.time, scheduler)
      card.lastQuestion = review.question.isEmpty ? nil : review.question
    case .seed(let seed): card.take(seed)
    case .mark(_, let mark): card.set(mark)
    default: break
    }
  }

  /// All records of one card, in order, those undone left out.
  init(_ records: [Record], scheduler: Scheduler) {
    for record in records {
      CardFold.take(record, into: &progress, tally: &tally, scheduler: scheduler)
    }
  }
}

extension CardProgress {
  /// What an answer makes of the card: memory by the model, the due date as the record says; the
  /// question is not noted.
  mutating func answer(
    _ grade: Grade, on day: StudyDay, due recorded: Due?, at time: Instant, _ scheduler: Scheduler
  ) {
    let elapsed = scheduler.model.elapsedDays(
      studyDays: lastDay.map { max(0, day - $0) } ?? 0,
      seconds: last.map { Double(time.milliseconds - $0.milliseconds) / 1000 })
    if state.phase == .review && grade == .again { lapses += 1 }
    if let recorded {
      state = scheduler.state(after: grade, of: state, elapsedDays: elapsed, due: recorded)
      due = recorded
    } else {
      let outcome = scheduler.outcomes(of: state, elapsedDays: elapsed)[grade]
      state = outcome.state
      due = CardProgress.due(outcome.interval, after: day, time)
    }
    // An older clock elsewhere never makes a card younger than it is.
    last = time
    lastDay = max(day, lastDay ?? day)
    reps += 1
    lastGrade = grade
    formerAnswer = nil
    if let until = buriedUntil, until <= day { buriedUntil = nil }
  }

  private static func due(_ interval: Interval, after day: StudyDay, _ time: Instant) -> Due {
    switch interval {
    case .seconds(let seconds): .instant(time.advanced(bySeconds: seconds))
    case .days(let days): .day(day.advanced(by: days))
    }
  }

  /// Memory from elsewhere replaces what was known, with two exceptions, so that no answer given on
  /// another machine is lost to it: what a card had under a former name counts only where nothing was
  /// answered later, and a changed answer only brings the card forward.
  fileprivate mutating func take(_ seed: Payload.Seed) {
    if seed.from.hasPrefix("formerly "), let last, seed.progress.last.map({ $0 <= last }) ?? true {
      return
    }
    guard seed.from == "changed", last != nil else {
      self = seed.progress
      return
    }
    formerAnswer = formerAnswer ?? seed.progress.formerAnswer
    if case .day(let day) = due, case .day(let sooner) = seed.progress.due, sooner < day {
      due = .day(sooner)
    }
  }

  fileprivate mutating func set(_ mark: Mark) {
    switch mark.kind {
    case .suspended: isSuspended = true
    case .buried: buriedUntil = mark.until
    case .flagged: flag = mark.reason ?? ""
    case .moved:
      if let until = mark.until, state.phase == .review { due = .day(until) }
    case .reset:
      self = CardProgress(isSuspended: isSuspended, buriedUntil: buriedUntil, flag: flag)
    case .none:
      let only = mark.reason.flatMap(Mark.Kind.init(rawValue:))
      if only == nil || only == .suspended { isSuspended = false }
      if only == nil || only == .buried { buriedUntil = nil }
      if only == nil || only == .flagged { flag = nil }
    }
  }
}

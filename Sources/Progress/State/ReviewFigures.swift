package import FSRS
package import Records

/// What can be counted of a learner's past and of what is known now; no words, no clock.
package struct ReviewFigures: Sendable {
  /// Reviews of cards in review whose recall was expected with about the same probability.
  package struct Calibration: Hashable, Sendable {
    /// The sum of the probabilities expected.
    package var expected = 0.0
    package var reviewed = 0
    package var passed = 0

    mutating func add(_ expected: Double, _ passed: Bool) {
      self.expected += expected
      reviewed += 1
      if passed { self.passed += 1 }
    }

    /// The mean probability expected; nil where nothing was reviewed.
    package var meanExpected: Double? { reviewed > 0 ? expected / Double(reviewed) : nil }
    /// The share remembered.
    package var share: Double? { reviewed > 0 ? Double(passed) / Double(reviewed) : nil }
  }

  /// What was typed for a card and was wrong.
  package struct Slip: Hashable, Sendable {
    package var card: CardID
    package var typed: String
  }

  package private(set) var reviewsByDay: [StudyDay: Int] = [:]
  /// Ten bins of expected recall, 0–10 % to 90–100 %.
  package private(set) var calibration = Array(repeating: Calibration(), count: 10)
  /// The same by study day.
  package private(set) var retentionByDay: [StudyDay: Calibration] = [:]
  package private(set) var slips: [Slip] = []
  /// Cards due by study day; what is overdue counts for today.
  package private(set) var dueByDay: [StudyDay: Int] = [:]
  /// Cards by days of stability: below 1, 7, 30, 90, 365, and above.
  package private(set) var stabilities = Array(repeating: 0, count: 6)
  /// Cards by difficulty: 1–2, 2–3, … 9–10.
  package private(set) var difficulties = Array(repeating: 0, count: 9)

  package static let stabilityLimits = [1.0, 7, 30, 90, 365]

  /// - Parameters:
  ///   - cards: those that count; nil for all that were ever answered.
  ///   - day: today.
  package init(
    _ state: LearnerState, of cards: Set<CardID>?, scheduler: Scheduler, day: StudyDay
  ) {
    var progress = CardTable()
    var tally = ReviewTally()
    for record in state.records {
      guard let card = record.payload.card, cards?.contains(card) ?? true, !state.isVoided(record)
      else { continue }
      let before = progress[card] ?? .new
      if case .review(let review) = record.payload { count(review, before, scheduler) }
      CardFold.take(
        record, into: &progress[card, default: .new], tally: &tally, scheduler: scheduler)
    }
    for (id, card) in state.cards where cards?.contains(id) ?? true { count(card, day) }
  }

  private mutating func count(_ review: Review, _ before: CardProgress, _ scheduler: Scheduler) {
    reviewsByDay[review.day, default: 0] += 1
    if review.verdict == "wrong", let typed = review.typed, typed.unicodeScalars.count > 1 {
      slips.append(Slip(card: review.card, typed: typed))
    }
    guard before.state.phase == .review, let memory = before.state.memory, let last = before.lastDay
    else { return }
    let expected = scheduler.model.retrievability(
      memory, elapsedDays: Double(max(0, review.day - last)))
    guard expected.isFinite else { return }
    let bin = min(9, max(0, Int(expected * 10)))
    let passed = review.grade > .again
    calibration[bin].add(expected, passed)
    retentionByDay[review.day, default: Calibration()].add(expected, passed)
  }

  private mutating func count(_ card: CardProgress, _ day: StudyDay) {
    guard let memory = card.state.memory, !card.isSuspended else { return }
    let bin = Self.stabilityLimits.firstIndex { memory.stability < $0 } ?? 5
    stabilities[bin] += 1
    difficulties[min(8, max(0, Int(memory.difficulty) - 1))] += 1
    switch card.due {
    case .day(let due): dueByDay[max(due, day, card.buriedUntil ?? day), default: 0] += 1
    case .instant, nil: dueByDay[day, default: 0] += 1
    }
  }

  /// What was expected and what was remembered, from a day on.
  package func retention(from first: StudyDay? = nil) -> Calibration {
    // In the order of the days: a sum of fractions hangs on the order, and a dictionary's is another at
    // every start.
    retentionByDay.sorted { $0.key < $1.key }.reduce(into: Calibration()) { sum, entry in
      guard first.map({ entry.key >= $0 }) ?? true else { return }
      sum.expected += entry.value.expected
      sum.reviewed += entry.value.reviewed
      sum.passed += entry.value.passed
    }
  }
}

package import FSRS

/// Due dates moved to where the memory model has them now, softly: after a fit, or another retention.
///
/// A card stays where it is as long as its date lies within the window of fuzz around the model's
/// interval. What would be overdue by now is spread over the days to come within a daily capacity, the
/// surest first, and never later than it was due.
package struct Rescheduling: Hashable, Sendable {
  package struct Move: Hashable, Sendable {
    package var card: String
    package var from: StudyDay
    package var to: StudyDay
  }

  /// By card id.
  package private(set) var moves: [Move] = []
  /// Cards in review that were looked at.
  package private(set) var looked = 0
  /// Cards due on each of the coming days, before and after, from today on.
  package private(set) var before: [Int]
  package private(set) var after: [Int]

  package var sooner: Int { moves.count { $0.to < $0.from } }
  package var later: Int { moves.count { $0.to > $0.from } }

  /// - Parameters:
  ///   - capacity: how many reviews a day has room for, at least 1.
  ///   - days: how many days of the load are shown.
  package init(
    _ cards: [(card: Card, known: KnownCard)], _ settings: Settings, capacity: Int,
    at moment: Moment, days: Int = 14
  ) {
    let today = moment.day
    var load: [StudyDay: Int] = [:]
    var dues: [StudyDay: Int] = [:]
    var overdue: [(move: Move, recall: Double)] = []
    for (card, known) in cards where !known.isSuspended {
      guard known.state.phase == .review, case .day(let due) = known.due else { continue }
      looked += 1
      dues[max(due, today), default: 0] += 1
      guard due > today,
        let ideal = Self.ideal(card, known, settings, at: moment), ideal.day != due
      else {
        load[max(due, today), default: 0] += 1
        continue
      }
      let move = Move(card: card.id, from: due, to: ideal.day)
      if ideal.day > today {
        moves.append(move)
        load[ideal.day, default: 0] += 1
      } else {
        overdue.append((move, ideal.recall))
      }
    }
    overdue.sort { ($0.recall, $1.move.card) > ($1.recall, $0.move.card) }
    var day = today
    for (move, _) in overdue {
      while load[day, default: 0] >= max(1, capacity) || settings.holidays.contains(day) {
        day = day.advanced(by: 1)
      }
      let to = min(day, move.from)
      load[to, default: 0] += 1
      if to != move.from { moves.append(Move(card: move.card, from: move.from, to: to)) }
    }
    moves.sort { $0.card < $1.card }
    before = (0..<days).map { dues[today.advanced(by: $0), default: 0] }
    after = (0..<days).map { load[today.advanced(by: $0), default: 0] }
  }

  /// Where the card should be due, its own day if that will do; and how surely it is known now.
  private static func ideal(
    _ card: Card, _ known: KnownCard, _ settings: Settings, at moment: Moment
  ) -> (day: StudyDay, recall: Double)? {
    guard let memory = known.state.memory, let last = known.lastDay, let interval = known.interval
    else { return nil }
    let scheduler = settings.scheduler(deck: card.deck, tags: card.tags)
    let maximum = Double(scheduler.maximumInterval)
    var days = min(
      scheduler.model.interval(memory, desiredRetention: scheduler.desiredRetention), maximum)
    if case .fsrs7 = scheduler.model, let grade = known.lastGrade {
      // The rails hold here too; the interval it has stands for the one before.
      let before = known.reps > 1 ? Double(interval) : nil
      days = min(days, max(1, scheduler.rails.longestDays(before: before)[grade]))
    }
    let recall = scheduler.model.retrievability(
      memory, elapsedDays: known.elapsedDays(at: moment, by: scheduler.model))
    let window = Fuzz.window(around: days)
    if window.contains(interval) || Int(max(1, days).rounded()) == interval {
      return (last.advanced(by: interval), recall)
    }
    var dice = SplitMix64(seed: Futures.seed(of: card.id, reps: known.reps - 1))
    let share = dice.unit()
    let drawn =
      scheduler.fuzz
      ? Fuzz(around: days, allowed: 1...scheduler.maximumInterval).day(share)
      : Int(max(1, days).rounded())
    return (last.advanced(by: drawn), recall)
  }
}

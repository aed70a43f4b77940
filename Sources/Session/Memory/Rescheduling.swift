package import FSRS
package import Questions
package import Records

/// Due dates moved to where the memory model has them now, softly: after a fit, or another retention.
///
/// A card stays where it is as long as its date lies within the window of fuzz around the model's
/// interval; else it goes to a day of that window that is free and has room. What is overdue, as things
/// stand or by the model, is spread over the days to come within a daily capacity, the surest first;
/// nothing that was due on a later day goes past it.
package struct Rescheduling: Hashable, Sendable {
  package struct Move: Hashable, Sendable {
    package var card: CardID
    package var from: StudyDay
    package var to: StudyDay
  }

  /// By card id.
  package private(set) var moves: [Move] = []
  /// Cards in review that were looked at.
  package private(set) var looked = 0
  /// Cards due on each of the coming days, before and after, from today on; those overdue count today.
  package private(set) var before: [Int]
  package private(set) var after: [Int]

  /// How many days beside its window a card may go where no day of it has room.
  private static let farthest = 60

  package var sooner: Int { moves.count { $0.to < $0.from } }
  package var later: Int { moves.count { $0.to > $0.from } }

  /// - Parameters:
  ///   - capacity: how many reviews a day has room for, at least 1.
  ///   - elsewhere: reviews that take of the capacity of a day: of other cards, and those of today.
  ///   - days: how many days of the load are shown.
  ///   - before: of each card that was answered more than once, what ``IdealDue`` counts from.
  package init(
    _ cards: [(card: Card, known: CardProgress)], _ settings: Settings, capacity: Int,
    elsewhere: [StudyDay: Int] = [:], at moment: LocalInstant, days: Int = 14,
    before daysBefore: [CardID: Int] = [:]
  ) {
    let today = moment.day
    var places = Places(settings, capacity: capacity, elsewhere)
    var dues: [StudyDay: Int] = [:]
    var moving: [(card: CardID, from: StudyDay, ideal: IdealDue)] = []
    var backlog: [(card: CardID, from: StudyDay, recall: Double)] = []
    for (card, known) in cards where !known.isSuspended {
      guard known.state.phase == .review, let due = known.dueDay else { continue }
      looked += 1
      dues[max(due, today), default: 0] += 1
      let ideal = IdealDue(card, known, before: daysBefore[card.id], settings, at: moment)
      if let ideal, !ideal.allows(due), ideal.day > today {
        moving.append((card.id, due, ideal))
      } else if due <= today || ideal.map({ !$0.allows(due) }) ?? false {
        backlog.append((card.id, due, ideal?.recall ?? 0))
      } else {
        places.put(card.id, on: due)
      }
    }
    for (card, from, ideal) in moving.sorted(by: { $0.card < $1.card }) {
      let taken = places.taken(for: card)
      // What has been put off already, for want of room, isn't put off further.
      let isPutOff = from > ideal.last.advanced(by: ideal.window.upperBound)
      func isFree(_ day: StudyDay) -> Bool {
        !taken.contains(day) && places.hasRoom(day) && !(isPutOff && day > from)
      }
      let day =
        ideal.nearest(after: today, where: isFree)
        ?? ideal.nearest(after: today, reach: Self.farthest, where: isFree)
        ?? (isPutOff ? from : ideal.nearest(after: today) { !taken.contains($0) } ?? ideal.day)
      places.put(card, on: day)
      if day != from { moves.append(Move(card: card, from: from, to: day)) }
    }
    backlog.sort { ($0.recall, $1.card) > ($1.recall, $0.card) }
    var first = today
    for (card, from, _) in backlog {
      while !places.hasRoom(first) { first = first.advanced(by: 1) }
      // What is due already and can be done today is left alone.
      if from <= today, first == today {
        places.put(card, on: today)
        continue
      }
      let taken = places.taken(for: card)
      var day = first
      while !places.hasRoom(day) || taken.contains(day) { day = day.advanced(by: 1) }
      if from > today { day = min(day, from) }
      places.put(card, on: day)
      if day != from { moves.append(Move(card: card, from: from, to: day)) }
    }
    moves.sort { $0.card < $1.card }
    before = (0..<days).map { dues[today.advanced(by: $0), default: 0] }
    after = (0..<days).map { places.load[today.advanced(by: $0), default: 0] }
  }
}

/// Where cards have been put so far.
private struct Places {
  private let settings: Settings
  private let capacity: Int
  private let elsewhere: [StudyDay: Int]
  private var days: [CardID: StudyDay] = [:]
  private(set) var load: [StudyDay: Int] = [:]

  init(_ settings: Settings, capacity: Int, _ elsewhere: [StudyDay: Int]) {
    self.settings = settings
    self.elsewhere = elsewhere
    self.capacity = max(1, capacity)
  }

  mutating func put(_ card: CardID, on day: StudyDay) {
    days[card] = day
    load[day, default: 0] += 1
  }

  func hasRoom(_ day: StudyDay) -> Bool {
    load[day, default: 0] + elsewhere[day, default: 0] < capacity
  }

  func taken(for card: CardID) -> BlockedDays { BlockedDays(for: card, settings) { days[$0] } }
}

import Chronicle
import EDTF

/// Plain happenings with a date, as wrong options of "which of these happened then?".
package struct HappeningShelf: Sendable {
  /// Places of events in the chronicle, by each of who and by kind, and all of them.
  private let byPerson: [String: [Int]]
  private let byKind: [String: [Int]]
  private let all: [Int]
  /// The possible days, by place.
  private let days: [[DayRange]]

  /// How many of one sort are looked at, so that a question's options don't cost the whole chronicle.
  private static let reach = 20

  init(_ chronicle: Chronicle) {
    var byPerson: [String: [Int]] = [:]
    var byKind: [String: [Int]] = [:]
    var all: [Int] = []
    var days: [[DayRange]] = Array(repeating: [], count: chronicle.events.count)
    for (position, event) in chronicle.events.enumerated() {
      guard case .happening = event.content, event.status == .plain, event.accordingTo == nil,
        let date = event.settledDate, !date.isInterval
      else { continue }
      for person in event.who { byPerson[person, default: []].append(position) }
      if let kind = event.kind { byKind[kind, default: []].append(position) }
      all.append(position)
      days[position] = date.possibleDays
    }
    self.days = days
    self.byPerson = byPerson
    self.byKind = byKind
    self.all = all
  }

  /// Happenings near a place in the chronicle: first those of the same people and kind, then of the
  /// same people, then of the same kind, then any; each once.
  ///
  /// - Parameters:
  ///   - date: none of them may have happened on one of its days.
  ///   - isEnough: takes them one by one, and says when no more are wanted.
  func candidates(
    for event: Event, at position: Int, not date: HistoricalDate, until isEnough: (Int) -> Bool
  ) {
    let taken = date.possibleDays
    let own = event.who.flatMap { Self.around(position, in: byPerson[$0] ?? []) }
    let kind = event.kind.map { Self.around(position, in: byKind[$0] ?? []) } ?? []
    let alike = kind.isEmpty ? [] : Set(kind)
    let both = kind.isEmpty ? [] : own.filter(alike.contains)
    var seen: Set<Int> = [position]
    for places in [both[...], own[...], kind[...], Self.around(position, in: all)] {
      for place in places
      where seen.insert(place).inserted && !DayRange.overlap(days[place], taken) {
        if isEnough(place) { return }
      }
    }
  }

  /// The reach around a position, in ascending order.
  private static func around(_ position: Int, in positions: [Int]) -> ArraySlice<Int> {
    let place = positions.partitionPoint { $0 >= position }
    return positions[max(0, place - reach)..<Swift.min(positions.count, place + reach)]
  }
}

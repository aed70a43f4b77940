import Chronicle
import EDTF

/// Plain happenings with a date, as wrong options of "which of these happened then?".
struct HappeningsByTime: Sendable {
  /// Places of events in the chronicle, in the order of their first and of their last possible days.
  private struct Row: Sendable {
    var byFirst: [Int] = []
    var byLast: [Int] = []
  }

  private let all: Row
  private let byPerson: [String: Row]
  /// The first and last possible day, by place.
  private let firsts: [Int]
  private let lasts: [Int]

  /// How many are looked at on one side, so that a question's options don't cost the whole chronicle.
  private static let reach = 40
  /// Ten years.
  private static let era = 3653

  /// - Complexity: O(n log n) in the number of events.
  init(_ chronicle: Chronicle) {
    var byPerson: [String: Row] = [:]
    var all = Row()
    var firsts = Array(repeating: Int.max, count: chronicle.events.count)
    var lasts = Array(repeating: Int.min, count: chronicle.events.count)
    for (position, event) in chronicle.events.enumerated() {
      guard case .happening = event.content, event.status == .plain, event.accordingTo == nil,
        let date = event.settledDate, !date.isInterval,
        let first = date.possibleDays.first?.lower, let last = date.possibleDays.last?.upper
      else { continue }
      for person in event.who { byPerson[person, default: Row()].byFirst.append(position) }
      all.byFirst.append(position)
      firsts[position] = first
      lasts[position] = last
    }
    func sorted(_ row: Row) -> Row {
      Row(
        byFirst: row.byFirst.sorted { (firsts[$0], $0) < (firsts[$1], $1) },
        byLast: row.byFirst.sorted { (lasts[$0], $0) < (lasts[$1], $1) })
    }
    self.all = sorted(all)
    self.byPerson = byPerson.mapValues(sorted)
    self.firsts = firsts
    self.lasts = lasts
  }

  /// Happenings certainly before and certainly after a date, each the nearest first.
  struct Sides {
    var before: [Int] = []
    var after: [Int] = []
    var count: Int { before.count + after.count }
  }

  /// - Parameters:
  ///   - people: whose happenings; nil for anybody's.
  ///   - isNear: whether only ten years are looked at.
  ///   - most: how many are taken on one side.
  ///   - accept: says of one after the other whether it will do.
  func around(
    _ days: [DayRange], of people: [String]?, isNear: Bool, most: Int,
    accept: (_ place: Int) -> Bool
  ) -> Sides {
    guard let lower = days.first?.lower, let upper = days.last?.upper else { return Sides() }
    let rows = people.map { $0.compactMap { byPerson[$0] } } ?? [all]
    var sides = Sides()
    for row in rows {
      let end = row.byLast.partitionPoint { lasts[$0] >= lower }
      for place in row.byLast[..<end].reversed().prefix(Self.reach) {
        guard !isNear || lower - lasts[place] <= Self.era, sides.before.count < most else {
          break
        }
        if !sides.before.contains(place), accept(place) { sides.before.append(place) }
      }
      let start = row.byFirst.partitionPoint { firsts[$0] > upper }
      for place in row.byFirst[start...].prefix(Self.reach) {
        guard !isNear || firsts[place] - upper <= Self.era, sides.after.count < most else {
          break
        }
        if !sides.after.contains(place), accept(place) { sides.after.append(place) }
      }
    }
    return sides
  }
}

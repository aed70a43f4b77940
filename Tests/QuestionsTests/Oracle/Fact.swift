import Chronicle
import EDTF

/// One choice of days for an event: it began on one and ended on the other.
struct Stretch: Hashable {
  var first: Int
  var last: Int

  /// Further than any date of a chronicle: what has no limit ends here.
  static let far = 100_000_000

  /// Whether a day of it is in one of the ranges.
  func meets(_ ranges: [DayRange]) -> Bool {
    ranges.contains { first <= ($0.upper ?? Self.far) && last >= ($0.lower ?? -Self.far) }
  }
}

/// An event as the oracle sees it, with the days that it may have begun and ended on.
struct Fact {
  var event: Event
  /// Ids of its event and of the terms that go on where it leaves off.
  var parts: [String]
  /// Possible first and last days; one limit may be missing.
  var starts: [DayRange]
  var ends: [DayRange]
  /// Of a happening on one day, or of a tenure of which only some day is known: the possible days.
  var days: [DayRange]?

  /// What happened, in the words of the event and of each claim.
  let told: [Words]

  var what: String? { if case .happening(let what) = event.content { what } else { nil } }
  var tenure: Tenure? { if case .tenure(let tenure) = event.content { tenure } else { nil } }

  /// Statuses other than plain, and what somebody says, are no facts.
  var isHedged: Bool { event.status != .plain || event.accordingTo != nil }

  /// Every choice of days that can matter: the ends of all possible ranges, and the given days.
  ///
  /// - Parameter limit: the last day of whoever held it, which ends what has no end of its own.
  func stretches(marks: [Int], limit: Int?) -> [Stretch] {
    func choices(_ ranges: [DayRange], _ limit: Int?) -> [Int] {
      ranges.flatMap { range in
        let lower = range.lower ?? -Stretch.far
        let upper = range.upper ?? limit ?? Stretch.far
        return [lower, upper] + marks.filter { lower <= $0 && $0 <= upper }
      }
    }
    if tenure == nil, let days { return choices(days, nil).map { Stretch(first: $0, last: $0) } }
    let firsts = Set(choices(starts, limit)), lasts = Set(choices(ends, limit))
    let possible = firsts.flatMap { first in lasts.map { Stretch(first: first, last: $0) } }
      .filter { $0.first <= $0.last && (days.map($0.meets) ?? true) }
    // What contradicts itself, or begins after its holder's death, may have been at any time.
    let all = [-Stretch.far, Stretch.far] + marks
    return possible.isEmpty
      ? all.flatMap { first in all.map { Stretch(first: first, last: $0) } } : possible
  }
}

extension Fact {
  /// - Parameters:
  ///   - opening: the possible days of the happening that begins the tenure.
  ///   - closing: those of the happening that ends it.
  init(_ event: Event, opening: [DayRange]?, closing: [DayRange]?) {
    self.event = event
    parts = [event.id]
    if case .happening(let what) = event.content {
      // Of several, "was" is told as "were"; which of them doesn't matter here.
      let opening = what.hasPrefix("was ") ? "were " + what.dropFirst(4) : what
      let both = opening.replacing(" and was ", with: " and were ")
      let plural = both != what ? [both] : []
      told = ([what] + event.claims.compactMap(\.what) + plural).map(Words.init)
    } else {
      told = []
    }
    let unlimited = [DayRange(lower: nil, upper: nil)]
    let stated = event.settledDate
    let claimed = Self.hull(event.claims.compactMap(\.date))
    if let stated, stated.isInterval {
      starts = stated.start.map(\.possibleDays) ?? opening ?? unlimited
      ends = stated.end.map(\.possibleDays) ?? closing ?? unlimited
    } else if event.isTenure {
      days = stated?.possibleDays ?? claimed
      starts = opening ?? unlimited
      ends = closing ?? unlimited
    } else {
      days = stated?.possibleDays ?? claimed ?? unlimited
      (starts, ends) = (unlimited, unlimited)
    }
  }

  /// Claims that disagree leave every day from the first to the last of them possible.
  private static func hull(_ dates: [HistoricalDate]) -> [DayRange]? {
    let ranges = dates.flatMap(\.possibleDays)
    guard !ranges.isEmpty else { return nil }
    let lowers = ranges.map { $0.lower ?? -Stretch.far }
    let uppers = ranges.map { $0.upper ?? Stretch.far }
    return [DayRange(lower: lowers.min(), upper: uppers.max())]
  }
}

extension Event {
  var isTenure: Bool { if case .tenure = content { true } else { false } }
}

import Chronicle
import EDTF

/// Whether a date is certainly not the one that is asked for, and whether a set of dates tells it.
struct DateProof {
  private let event: Event
  private let takenDays: [DayRange]
  private let keys: [String]
  private let position: Int?
  private let index: ChronicleIndex
  /// The years in which those concerned lived, as far as known; of a birth or death all.
  private let life: ClosedRange<Int>

  init(
    _ right: HistoricalDate, of event: Event, besides: [HistoricalDate], in index: ChronicleIndex
  ) {
    self.event = event
    self.index = index
    takenDays = right.possibleDays + besides.flatMap(\.possibleDays)
    keys = index.likenessKeys(event)
    position = index.position(of: event)
    let isEnd = event.kind == "birth" || event.kind == "death"
    let born = isEnd ? nil : event.who.compactMap(index.firstYear).max()
    let died = isEnd ? nil : event.who.compactMap(index.lastYear).min()
    // Nobody knows what is to come.
    let last = index.likeDays.lastYear
    let end = min(died ?? .max, last > 2000 ? last : .max)
    life = (born ?? .min)...max(born ?? .min, end)
  }

  /// The first day that the digits of the right one may mean.
  var firstDay: Int { takenDays.first?.lower ?? .min }

  func isFalse(_ date: HistoricalDate) -> Bool {
    // Nobody is told in which calendar an option's digits are.
    let days = [CalendarMark.julian, .gregorian].compactMap {
      try? HistoricalDate(parsing: date.edtf, calendar: $0)
    }.flatMap(\.possibleDays)
    return !days.contains { range in takenDays.contains { $0.overlaps(range) } }
      && !index.likeDays.contains(days, keys: keys, besides: position)
      && (event.kind == "birth" || date.precision > .month || !index.likeDays.isBirthday(days))
  }

  /// How far a set is from what is wanted.
  ///
  /// The right one's year is to be that of which so many of the others' are less told of: the most told of would be
  /// found, and so would the one that is never the most. As many are to be nearer to the middle of all that is told.
  func oddity(
    _ set: [NearDates.Digits], right: NearDates.Digits, told wantedTold: Int, era wantedEra: Int
  ) -> Int {
    let own = LikeDays.years(of: event)
    func told(_ digits: NearDates.Digits) -> Int {
      (index.likeDays.perYear[digits.year] ?? 0) - (own.contains(digits.year) ? 1 : 0)
    }
    func gap(_ digits: NearDates.Digits) -> Int { abs(digits.year - index.likeDays.middleYear) }
    let others = set.filter { $0 != right }
    return Self.miss(wantedTold, others.map(told), told(right))
      + Self.miss(wantedEra, others.map(gap), gap(right))
  }

  /// Whether all lie in the lives of those concerned: nobody takes a date after somebody's death for what he did.
  func arePlausible(_ set: [NearDates.Digits]) -> Bool { set.allSatisfy { life.contains($0.year) } }

  /// How far the place of a number among others is from the wanted one.
  private static func miss(_ wanted: Int, _ others: [Int], _ own: Int) -> Int {
    let less = others.count { $0 < own }
    let most = less + others.count { $0 == own }
    return wanted < less ? less - wanted : max(0, wanted - most)
  }
}

extension ChronicleIndex {
  /// The year of somebody's birth.
  fileprivate func firstYear(_ person: String) -> Int? {
    happenings.sameKind("birth", of: person).first.flatMap { LikeDays.years(of: $0).min() }
  }

  /// The year of somebody's death.
  fileprivate func lastYear(_ person: String) -> Int? {
    happenings.sameKind("death", of: person).first.flatMap { LikeDays.years(of: $0).max() }
  }
}

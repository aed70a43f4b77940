import EDTF
import FSRS

/// Sets of four dates, the right one among them, that differ as a learner errs: by a few years, months or days,
/// or by two digits swapped.
///
/// Every set is made so that any of its four could have been the one it was made from: the gaps of a line are
/// drawn alike on both sides, and the corners of a grid are alike. Neither the middle nor an end tells.
struct NearDates {
  /// The digits of a date. Of a decade or century the first year.
  struct Digits: Hashable, Comparable {
    /// Astronomical: 0 is 1 BC.
    var year: Int
    /// 1 to 12, the code of a season, or 0 for none.
    var month = 0
    /// 0 for none.
    var day = 0

    static func < (one: Digits, other: Digits) -> Bool {
      (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }
  }

  let right: Digits
  let precision: Precision
  /// Whether the sets keep the day of the year: of an office that always changes hands on one.
  var keepsDay = false

  /// Nil where the date's digits aren't those of one day, month, season, year, decade or century.
  init?(_ date: HistoricalDate, _ precision: Precision) {
    guard !date.isOneOf, !date.isInterval else { return nil }
    self.precision = precision
    switch precision {
    case .day, .month, .season, .year:
      guard let year = date.year, (-9990...9990).contains(year) else { return nil }
      let month = precision == .year ? 0 : date.month ?? date.subYear?.code ?? 0
      let day = precision == .day ? date.day ?? 0 : 0
      guard precision == .year || month > 0, precision != .day || day > 0 else { return nil }
      guard month <= 24 else { return nil }
      right = Digits(year: year, month: month, day: day)
    case .decade, .century:
      let digits = date.edtf.prefix { $0 != "X" }
      guard let first = Int(digits), first > 0 else { return nil }
      right = Digits(year: precision == .decade ? first * 10 : first * 100)
    }
  }

  /// Along what the dates of a set differ.
  private enum Step {
    case year, month, day
  }

  /// Four dates in ascending order, the right one at `rank`; nil where there is none of the form that the dice choose.
  func set(rank: Int, _ dice: inout SplitMix64) -> [Digits]? {
    let form = dice.next() % 100
    let found: [Digits]?
    switch precision {
    case .day:
      found =
        form < 35 || keepsDay
        ? line(.year, rank, &dice)
        : form < 60
          ? grid(.month, rank, &dice)
          : form < 75
            ? grid(.day, rank, &dice)
            : form < 90 ? line(.month, rank, &dice) : line(.day, rank, &dice)
    case .month:
      found =
        form < 40
        ? line(.year, rank, &dice)
        : form < 75 ? grid(.month, rank, &dice) : line(.month, rank, &dice)
    case .year: found = form < 90 ? line(.year, rank, &dice) : swapped(rank, &dice)
    case .season, .decade, .century: found = line(.year, rank, &dice)
    }
    return found.flatMap { Set($0).count == 4 ? $0 : nil }
  }

  private func gap(_ step: Step, _ dice: inout SplitMix64) -> Int {
    let gaps =
      switch step {
      case .year: precision > .year ? [1, 1, 1, 2] : [1, 1, 2, 2, 3, 4]
      case .month: [1, 1, 2, 3]
      case .day: [1, 1, 2, 3, 4, 6]
      }
    return gaps[Int(dice.next() % UInt64(gaps.count))]
  }

  private func line(_ step: Step, _ rank: Int, _ dice: inout SplitMix64) -> [Digits]? {
    var offsets = [0]
    for _ in 0..<rank { offsets.insert(offsets[0] - gap(step, &dice), at: 0) }
    for _ in rank..<3 { offsets.append(offsets[offsets.count - 1] + gap(step, &dice)) }
    let found = offsets.compactMap { moved(right, by: $0, step) }
    return found.count == 4 ? found : nil
  }

  /// Two years by two months or days.
  private func grid(_ inner: Step, _ rank: Int, _ dice: inout SplitMix64) -> [Digits]? {
    let years = gap(.year, &dice) * (rank < 2 ? 1 : -1)
    let steps = gap(inner, &dice) * (rank % 2 == 0 ? 1 : -1)
    guard let beside = moved(right, by: steps, inner), beside.year == right.year else { return nil }
    let found = [right, beside].flatMap { [$0, moved($0, by: years, .year)] }.compactMap(\.self)
    return found.count == 4 ? found.sorted() : nil
  }

  /// Two years and what they become with their last two digits swapped.
  private func swapped(_ rank: Int, _ dice: inout SplitMix64) -> [Digits]? {
    func swap(_ year: Int) -> Int? {
      let tens = year / 10 % 10, units = year % 10
      return year > 100 && tens != units && abs(tens - units) <= 2
        ? year + 9 * (units - tens) : nil
    }
    func neighbour(_ step: Int) -> Int? {
      let other = right.year + step
      return (abs(step) == 1 ? other / 10 == right.year / 10 : other / 100 == right.year / 100)
        ? other : nil
    }
    let steps = [1, -1, 10, -10]
    let start = Int(dice.next() % 4)
    for place in 0..<4 {
      guard let other = neighbour(steps[(start + place) % 4]), let one = swap(right.year),
        let two = swap(other)
      else { continue }
      let years = [right.year, one, other, two].sorted()
      if years.firstIndex(of: right.year) == rank { return years.map { Digits(year: $0) } }
    }
    return nil
  }

  private func moved(_ digits: Digits, by count: Int, _ step: Step) -> Digits? {
    var moved = digits
    switch step {
    case .year:
      let unit = precision == .decade ? 10 : precision == .century ? 100 : 1
      moved.year += count * unit
    case .month:
      let months = digits.year * 12 + digits.month - 1 + count
      moved.month = (months % 12 + 12) % 12 + 1
      moved.year = (months - moved.month + 1) / 12
    case .day: moved.day += count
    }
    return date(moved) == nil ? nil : moved
  }

  /// The date with these digits in no calendar in particular; nil where there is none, or none that reads as its like.
  func date(_ digits: Digits) -> HistoricalDate? {
    guard precision > .year else {
      return HistoricalDate(
        year: digits.year, month: digits.month == 0 ? nil : digits.month,
        day: digits.day == 0 ? nil : digits.day)
    }
    guard digits.year >= 1000 else { return nil }
    let text =
      precision == .decade ? "\(digits.year / 10)X" : "\(digits.year / 100)XX"
    return try? HistoricalDate(parsing: text)
  }
}

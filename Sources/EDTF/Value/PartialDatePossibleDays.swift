extension PartialDate {
  /// Above this many separate stretches the days of a month are not told apart any more.
  private static let mostStretches = 20_000

  /// The possible days in every calendar the mark allows.
  func possibleDays(_ mark: CalendarMark) -> [DayRange] {
    DayRange.possible(mark) { stretches(in: $0) }
  }

  private func stretches(in calendar: CalendarSystem) -> [DayRange] {
    let isYearOpen = yearQualifier.isPresent
    if !isYearOpen, !isQualified, !hasOpenDigits, subYear == nil {
      guard let bounds = bounds(in: calendar) else { return [] }
      return [DayRange(lower: bounds.lowerBound, upper: bounds.upperBound)]
    }
    let years = possibleYearRuns
    let isMonthOpen = parts < 2 || monthQualifier.isPresent || monthMask == 3
    let isDayOpen = parts < 3 || dayQualifier.isPresent || dayMask == 3
    if let subYear {
      return years.flatMap { run in
        run.flatMap {
          subYear.possibleDays(
            year: $0, isQualified: isMonthOpen, in: calendar)
        }
      }
    }
    if isMonthOpen, isDayOpen {
      return years.map { run in
        DayRange(
          lower: calendar.dayNumber(year: run.lowerBound, month: 1, day: 1),
          upper: calendar.dayNumber(year: run.upperBound, month: 12, day: 31))
      }
    }
    let months = isMonthOpen ? Array(1...12) : possibleMonths
    let days = isDayOpen ? [1...31] : allowedDayRuns
    let yearCount = years.reduce(0) { $0 + $1.count }
    let isTooMany = yearCount * months.count * days.count > Self.mostStretches
    var result: [DayRange] = []
    for year in years.joined() {
      for month in months {
        let last = calendar.daysInMonth(month, year: year)
        for run in isTooMany ? [1...31] : days where run.lowerBound <= last {
          let first = calendar.dayNumber(year: year, month: month, day: run.lowerBound)
          let length = min(run.upperBound, last) - run.lowerBound
          result.append(DayRange(lower: first, upper: first + length))
        }
      }
    }
    return result
  }

  /// The possible years as runs, ascending, widened where the year is qualified.
  private var possibleYearRuns: [ClosedRange<Int>] {
    let widening = !yearQualifier.isPresent ? 0 : yearMask <= 1 ? 5 : 50
    let years = possibleYears
    var runs: [ClosedRange<Int>] = []
    for year in years {
      let first = year - widening
      if let last = runs.last, first <= last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...(year + widening)
      } else {
        runs.append(first...(year + widening))
      }
    }
    return runs
  }

  /// The days of a month that the digits allow, as runs.
  private var allowedDayRuns: [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for day in 1...31 where allows(day: day) {
      if let last = runs.last, last.upperBound == day - 1 {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    return runs
  }
}

extension SubYear {
  /// The days it may mean; a qualified one the whole year.
  ///
  /// "Winter 1919" may have begun in December 1919 or have ended in February 1919.
  fileprivate func possibleDays(
    year: Int, isQualified: Bool, in calendar: CalendarSystem
  ) -> [DayRange] {
    let own = days(year: year, in: calendar)
    if isQualified {
      let whole = calendar.days(year: year, months: 1...12)
      return [
        DayRange(lower: whole.lowerBound, upper: max(whole.upperBound, own.upperBound))
      ]
    }
    var result = [DayRange(lower: own.lowerBound, upper: own.upperBound)]
    if crossesYearEnd {
      let start = calendar.days(year: year, months: 1...2)
      result.append(DayRange(lower: start.lowerBound, upper: start.upperBound))
    }
    return result
  }
}

/// The years that digits with open places allow, ascending; takes no memory from the heap.
struct PossibleYears: RandomAccessCollection, Sendable {
  private let digits: Int
  private let mask: UInt8
  private let isNegative: Bool
  let endIndex: Int

  var startIndex: Int { 0 }

  /// - Parameters:
  ///   - digits: the known digits, open ones as 0.
  ///   - mask: the open ones: 8 the thousands, 4 the hundreds, 2 the tens, 1 the units.
  ///   - isNegative: whether a minus sign stands before them; then 0 isn't one of them.
  init(digits: Int, mask: UInt8, isNegative: Bool) {
    self.digits = digits
    self.mask = mask
    self.isNegative = isNegative
    var count = 1
    for bit: UInt8 in [1, 2, 4, 8] where mask & bit != 0 { count *= 10 }
    endIndex = isNegative && digits == 0 ? count - 1 : count
  }

  subscript(position: Int) -> Int {
    var rest = isNegative ? endIndex - 1 - position + (digits == 0 ? 1 : 0) : position
    var magnitude = digits
    var place = 1
    var bit: UInt8 = 1
    while bit <= 8 {
      if mask & bit != 0 {
        magnitude += rest % 10 * place
        rest /= 10
      }
      place *= 10
      bit <<= 1
    }
    return isNegative ? -magnitude : magnitude
  }
}

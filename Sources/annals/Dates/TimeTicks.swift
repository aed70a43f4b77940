import EDTF
import Terminal

/// Names for days on a scale: millennia to days, whichever have room.
enum TimeTicks {
  private enum Step {
    case years(Int), months(Int), days(Int)
  }

  private static let steps: [Step] =
    [1, 2, 7, 14].map(Step.days) + [1, 3, 6].map(Step.months)
    + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000].map(Step.years)

  /// The ticks for `scale`: the finest step whose names have room.
  static func ticks(_ scale: TimeScale) -> [TimeScale.Tick] {
    for step in steps {
      let (days, width): (Double, Int) =
        switch step {
        case .days(let count): (Double(count), 8)
        case .months(let count): (Double(count) * 30.4, 10)
        case .years(let count): (Double(count) * 365.24, width(scale))
        }
      let count = Double(scale.last - scale.first + 1) / days
      if count * Double(width) <= Double(scale.columns) || count < 1 { return ticks(scale, step) }
    }
    return []
  }

  private static func width(_ scale: TimeScale) -> Int {
    2 + max(year(civil(scale.first).year).count, year(civil(scale.last).year).count)
  }

  private static func ticks(_ scale: TimeScale, _ step: Step) -> [TimeScale.Tick] {
    var ticks: [TimeScale.Tick] = []
    let first = civil(scale.first)
    switch step {
    case .days(let count):
      for day in stride(from: scale.first, through: scale.last, by: count) {
        let date = civil(day)
        ticks.append(.init(day, "\(date.day) \(months[date.month - 1])"))
      }
    case .months(let count):
      var month = first.year * 12 + (first.month - 1) / count * count
      while ticks.count < 400 {
        let (year, of) = month.quotientAndRemainder(dividingBy: 12)
        let civilYear = of < 0 ? year - 1 : year
        let index = of < 0 ? of + 12 : of
        let day = CalendarSystem.gregorian.dayNumber(year: civilYear, month: index + 1, day: 1)
        if day > scale.last { break }
        ticks.append(.init(day, "\(months[index]) \(self.year(civilYear))"))
        month += count
      }
    case .years(let count):
      // Round years as people count them: 100 BC is the year -99.
      var year = Int((Double(first.year) / Double(count)).rounded(.down)) * count
      while ticks.count < 400 {
        let shown = year <= 0 ? year + 1 : year
        let day = CalendarSystem.gregorian.dayNumber(year: shown, month: 1, day: 1)
        if day > scale.last { break }
        if year != 0 || count == 1 {
          ticks.append(.init(day, self.year(shown)))
        }
        year += count
      }
    }
    return ticks
  }

  /// `1917`, `AD 79`, `44 BC`.
  static func year(_ year: Int) -> String {
    year <= 0 ? "\(1 - year) BC" : year < 1000 ? "AD \(year)" : "\(year)"
  }

  private static func civil(_ day: Int) -> CivilDate {
    CalendarSystem.gregorian.civilDate(dayNumber: day)
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

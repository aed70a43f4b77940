/// Years, months and days with open digits in English words.
extension PartialDate {
  /// The year standing alone: "1917", "the 1920s", "the 19th century", "some year from 1000 to 1999".
  var yearWords: String {
    if let year { return EnglishWords.year(year) }
    let head = Int(yearDigits)
    switch yearMask {
    case 1 where !isNegative && head >= 1000: return "the \(head)s"
    case 3:
      let century = EnglishWords.ordinal(head / 100 + 1)
      return "the \(century) century" + (isNegative ? " BC" : head < 1000 ? " AD" : "")
    case 15: return isNegative ? "some year BC" : "some year"
    default: return yearSpan
    }
  }

  /// "some year from 1000 to 1999".
  private var yearSpan: String {
    guard [1, 3, 7, 15].contains(yearMask), let first = possibleYears.first,
      let last = possibleYears.last
    else {
      var year = self
      year.parts = 1
      return "a year written \(year.unqualified)"
    }
    if last <= 0 { return "some year from \(1 - first) to \(EnglishWords.year(last))" }
    return "some year from \(EnglishWords.year(first)) to \(EnglishWords.year(last))"
  }

  /// The year after a day or month: " 1917", ", some year of the 1560s", ", year unknown".
  var yearTail: String {
    if let year {
      return (monthIsOpen && (parts == 2 || dayIsOpen) ? " of " : " ") + EnglishWords.year(year)
    }
    switch yearMask {
    case 1 where !isNegative && yearDigits >= 1000: return ", some year of \(yearWords)"
    case 3: return ", some year of \(yearWords)"
    case 15: return isNegative ? ", some year BC" : ", year unknown"
    default: return ", \(yearSpan)"
    }
  }

  private var monthIsOpen: Bool { monthMask == 3 }

  private var dayIsOpen: Bool { dayMask == 3 }

  /// "June", "some month", "February or December", "some month from October to December".
  ///
  /// - Parameter day: a day that the month must have.
  func monthWords(withDay day: Int? = nil) -> String {
    let months = possibleMonths.filter { month in
      day.map { $0 <= CalendarSystem.gregorian.daysInMonth(month, year: 0) } ?? true
    }
    guard let first = months.first, let last = months.last else { return "some month" }
    if months.count == 12 { return "some month" }
    if months.count <= 2 { return EnglishWords.list(months.map(EnglishWords.month), "or") }
    guard last - first == months.count - 1 else {
      return day == nil ? "some month" : "some month that has it"
    }
    return "some month from \(EnglishWords.month(first)) to \(EnglishWords.month(last))"
  }

  /// "25 December", "some day of June", "some day from 20 to 29 November".
  ///
  /// - Parameter calendar: the calendar of the digits, for the length of February.
  func dayWords(in calendar: CalendarSystem) -> String {
    let month = month.map(EnglishWords.month)
    if let day {
      return month.map { "\(day) \($0)" }
        ?? "the \(EnglishWords.ordinal(day)) of \(monthWords(withDay: day))"
    }
    if dayIsOpen { return monthIsOpen ? "some day" : "some day of \(monthWords())" }
    let longest = self.month.map { calendar.daysInMonth($0, year: year ?? 0) } ?? 31
    let days = (1...31).filter { $0 <= longest && allows(day: $0) }
    guard let first = days.first, let last = days.last else { return "some day" }
    let isRun = last - first == days.count - 1 && days.count > 2
    let name = month ?? monthWords()
    let ofName = month == nil ? "of \(name)" : name
    if isRun { return "some day from \(first) to \(last) \(ofName)" }
    return EnglishWords.list(days.map { "\($0)" }, "or") + " \(ofName)"
  }
}

/// A time in English with the preposition it needs after a verb.
struct DatePhrase {
  /// "on", "in" or nothing.
  var preposition: String
  /// What stands before the preposition: "perhaps", or nothing.
  var lead = ""
  /// The time itself.
  var text: String

  /// Without the preposition.
  var plain: String { lead.isEmpty ? text : "\(lead) \(text)" }

  /// With it.
  var adverbial: String {
    [lead, preposition, text].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension DatePhrase {
  /// A single date with its qualifiers, its digits in `calendar`.
  init(_ date: PartialDate, in calendar: CalendarSystem = .gregorian) {
    guard date.isQualified else {
      self.init(unqualified: date, calendar)
      return
    }
    if !date.hasInnerQualifier || (date.parts == 1 && date.yearMark.leads) {
      self.init(unqualified: date.unqualified, calendar)
      qualify(date.yearQualifier)
    } else if let day = date.day, let month = date.month, let year = date.year,
      !date.yearQualifier.isPresent, !date.monthQualifier.isPresent
    {
      // The day alone is in doubt.
      self.init(
        preposition: "on",
        text: "the \(EnglishWords.ordinal(day)) of \(EnglishWords.month(month)) "
          + EnglishWords.year(year))
      qualify(date.dayQualifier)
    } else {
      self.init(unqualified: date.unqualified, calendar)
      let parts = [
        ("year", date.yearQualifier),
        (date.subYear == nil ? "month" : "season", date.monthQualifier), ("day", date.dayQualifier),
      ]
      text +=
        " ("
        + parts.filter { $0.1.isPresent }.map { "\($0.0) \($0.1.words)" }.joined(separator: ", ")
        + ")"
    }
  }

  private mutating func qualify(_ qualifier: Qualifier) {
    switch qualifier {
    case .none: break
    case .uncertain: lead = "perhaps"
    case .approximate:
      preposition = ""
      text = "about \(text)"
    case .uncertainAndApproximate:
      preposition = ""
      lead = "perhaps"
      text = "about \(text)"
    }
  }

  /// A date without qualifiers, open digits in words.
  private init(unqualified date: PartialDate, _ calendar: CalendarSystem) {
    if let part = date.subYear, let year = date.year {
      self.init(
        preposition: "in",
        text: EnglishWords.subYear(part) + " " + EnglishWords.year(year)
          + EnglishWords.hemisphere(part))
      return
    }
    switch date.parts {
    case 1: self.init(preposition: "in", text: date.yearWords)
    case 2: self.init(preposition: "in", text: date.monthWords() + date.yearTail)
    default: self.init(preposition: "on", text: date.dayWords(in: calendar) + date.yearTail)
    }
  }
}

extension Qualifier {
  fileprivate var words: String {
    switch self {
    case .none: "certain"
    case .uncertain: "uncertain"
    case .approximate: "approximate"
    case .uncertainAndApproximate: "uncertain and approximate"
    }
  }
}

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

extension HistoricalDate {
  /// The date in English, with nothing left out that the value says.
  ///
  /// "2 December 1892", "May 1917", "1921 to 1928", "from September 1917, end unknown",
  /// "10 June 1917 (Old Style; 23 June New Style)", "about 1919", "1 or 2 January 1935". A date that
  /// is marked Gregorian reads as an unmarked one, unless the other end of its interval is Julian.
  public var text: String {
    switch value {
    case .date, .longYear, .oneOf, .allOf: phrase.plain
    case .dateTime(_, let time): "\(phrase.plain), \(time.words)"
    case .interval(let start, let end): intervalText(start, end, isAdverbial: false)
    }
  }

  /// ``text`` of the value cut to a precision: 1917-05-12 to the month is "May 1917".
  ///
  /// `nil` where the value isn't certain at that precision (see ``truncated(to:)``).
  public func text(at precision: Precision) -> String? { truncated(to: precision)?.text }

  /// ``text`` with the preposition that it needs after a verb.
  ///
  /// "on 2 December 1892", "in May 1917", "from 1921 to 1928", "about 1919".
  public var adverbial: String {
    switch value {
    case .date, .longYear, .oneOf, .allOf: phrase.adverbial
    case .dateTime(_, let time): "\(phrase.adverbial) at \(time.words)"
    case .interval(let start, let end): intervalText(start, end, isAdverbial: true)
    }
  }

  /// The phrase of anything but an interval.
  private var phrase: DatePhrase {
    var phrase: DatePhrase
    switch value {
    case .date(let date), .dateTime(let date, _):
      phrase = DatePhrase(date)
      phrase.text += date.styleNote(calendar, saysNewStyle: false)
    case .longYear(let year):
      phrase = DatePhrase(preposition: "in", text: year.words)
      if calendar == .julian { phrase.text += " (Old Style)" }
    case .oneOf: phrase = DatePhrase(members: markedElements, isOneOf: true)
    case .allOf: phrase = DatePhrase(members: markedElements, isOneOf: false)
    case .interval: phrase = DatePhrase(preposition: "", text: "")
    }
    return phrase
  }

  private func intervalText(
    _ start: EDTF.Endpoint, _ end: EDTF.Endpoint, isAdverbial: Bool
  ) -> String {
    func words(_ endpoint: EDTF.Endpoint, _ mark: CalendarMark) -> String? {
      guard let date = endpoint.date else { return nil }
      let isMixed = calendar != endCalendar && (calendar == .julian || endCalendar == .julian)
      return DatePhrase(date).plain + date.styleNote(mark, saysNewStyle: isMixed)
    }
    let first = words(start, calendar)
    let last = words(end, endCalendar)
    guard let first else {
      return "until \(last ?? "")" + (start == .unknown ? ", start unknown" : "")
    }
    guard let last else {
      return end == .unknown ? "from \(first), end unknown" : "from \(first) on"
    }
    let lead = isAdverbial ? "from " : ""
    if calendar == endCalendar, let from = start.date, let to = end.date,
      let short = DatePhrase.span(from, to)
    {
      var note = ""
      if calendar == .julian {
        note = " (Old Style)"
        if let one = from.convertedDay(from: .julian, to: .gregorian),
          let two = to.convertedDay(from: .julian, to: .gregorian)
        {
          let converted =
            DatePhrase.span(one, two)
            ?? "\(DatePhrase(one).plain) to \(DatePhrase(two).plain)"
          note = " (Old Style; \(converted) New Style)"
        }
      }
      return lead + short + note
    }
    return "\(lead)\(first) to \(last)"
  }
}

extension PartialDate {
  /// " (Old Style; 23 June New Style)" after a Julian date.
  func styleNote(_ mark: CalendarMark, saysNewStyle: Bool) -> String {
    switch mark {
    case .unstated: return ""
    case .gregorian: return saysNewStyle ? " (New Style)" : ""
    case .julian:
      guard let other = unqualified.convertedDay(from: .julian, to: .gregorian),
        let day = other.day, let month = other.month, let year = other.year
      else { return " (Old Style)" }
      let tail = year == self.year ? "" : " " + EnglishWords.year(year)
      return " (Old Style; \(day) \(EnglishWords.month(month))\(tail) New Style)"
    }
  }
}

extension ClockTime {
  /// "23:20:30 UTC+04:30".
  fileprivate var words: String {
    let text = description
    switch zone {
    case .local: return text
    case .utc: return "\(text.dropLast()) UTC"
    case .hours, .minutes: return "\(text.prefix(8)) UTC\(text.dropFirst(8))"
    }
  }
}

extension LongYear {
  /// "the year 170000002", "some year from 1900 to 1999, estimated at 1950".
  fileprivate var words: String {
    let plain: String
    if !hasPrefix, let value {
      plain = EnglishWords.year(value)
    } else if let exponent, digits.utf8.count + (Int(exponent) ?? 100) > 20 {
      plain = "the year \(isNegative ? "-" : "")\(digits) followed by \(exponent) zeros"
    } else {
      plain = "the year " + (inFull ?? description)
    }
    guard let significant else { return plain }
    guard let span, span.first != span.last, span.first.utf8.count <= 20 else {
      return "\(plain) (\(significant) significant digits)"
    }
    guard !hasPrefix else {
      return "some year from \(span.first) to \(span.last), estimated at \(inFull ?? description)"
    }
    guard let first = years.first, let last = years.last else { return plain }
    return "some year from \(EnglishWords.year(first)) to \(EnglishWords.year(last)), "
      + "estimated at \(plain)"
  }
}

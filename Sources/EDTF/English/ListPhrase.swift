extension DatePhrase {
  /// One of several dates, or all of them.
  init(members: [(element: EDTF.Element, calendar: CalendarMark)], isOneOf: Bool) {
    let conjunction = isOneOf ? "or" : "and"
    let dates = members.compactMap { member -> PartialDate? in
      if case .date(let date) = member.element { date } else { nil }
    }
    let calendar = members.first?.calendar ?? .unstated
    let areAlike = members.allSatisfy { $0.calendar == calendar }
    if areAlike, dates.count == members.count, let short = Self.short(dates, conjunction) {
      self = short
      if calendar == .julian {
        let others = dates.compactMap { $0.convertedDay(from: .julian, to: .gregorian) }
        let converted = others.count == dates.count ? Self.short(others, conjunction) : nil
        text += converted.map { " (Old Style; \($0.plain) New Style)" } ?? " (Old Style)"
      }
      return
    }
    let phrases = members.map { element, mark in
      var phrase = DatePhrase(element, isOneOf: isOneOf)
      if case .range(let first, let last) = element {
        phrase.text += Self.styleNote(first, last, mark, saysNewStyle: !areAlike)
      } else if let date = element.dates.last {
        phrase.text += date.styleNote(mark, saysNewStyle: !areAlike)
      }
      return phrase
    }
    let preposition = phrases.first?.preposition ?? ""
    if phrases.allSatisfy({ $0.preposition == preposition && $0.lead.isEmpty }) {
      self.init(
        preposition: preposition, text: EnglishWords.list(phrases.map(\.plain), conjunction))
    } else {
      // Each member needs its own preposition, so it stays with the member.
      self.init(
        preposition: "", text: EnglishWords.list(phrases.map(\.adverbial), conjunction))
    }
  }

  /// " (Old Style; 23 June to 7 July 1917 New Style)" after a range of Julian dates.
  private static func styleNote(
    _ first: PartialDate, _ last: PartialDate, _ mark: CalendarMark, saysNewStyle: Bool
  ) -> String {
    guard mark == .julian, let one = first.convertedDay(from: .julian, to: .gregorian),
      let two = last.convertedDay(from: .julian, to: .gregorian)
    else { return last.styleNote(mark, saysNewStyle: saysNewStyle) }
    let converted = span(one, two) ?? "\(DatePhrase(one).plain) to \(DatePhrase(two).plain)"
    return " (Old Style; \(converted) New Style)"
  }

  /// A member of a set.
  private init(_ element: EDTF.Element, isOneOf: Bool) {
    switch element {
    case .date(let date): self.init(date)
    case .range(let first, let last):
      let unit = first.parts == 3 ? "day" : first.parts == 2 ? "month" : "year"
      let span =
        Self.span(first, last) ?? "\(DatePhrase(first).plain) to \(DatePhrase(last).plain)"
      self.init(
        preposition: first.parts == 3 ? "on" : "in",
        text: "\(isOneOf ? "some" : "every") \(unit) from \(span)")
    case .before(let date):
      self.init(date)
      text = isOneOf ? "\(text) or earlier" : "everything up to \(text)"
      if !isOneOf { preposition = "" }
    case .after(let date):
      self.init(date)
      text = isOneOf ? "\(text) or later" : "everything from \(text) on"
      if !isOneOf { preposition = "" }
    }
  }

  /// Two dates with what they share said once: "8 to 16 March 1921", "March to May 1921".
  static func span(_ first: PartialDate, _ last: PartialDate) -> String? {
    guard first.isPlainAndFull, last.isPlainAndFull, let year = first.year, last.year == year,
      first.parts == last.parts, first.parts > 1, let month = first.month, let other = last.month
    else { return nil }
    let tail = EnglishWords.year(year)
    guard let day = first.day, let lastDay = last.day else {
      if month == other { return nil }
      return "\(EnglishWords.month(month)) to \(EnglishWords.month(other)) \(tail)"
    }
    if month == other {
      if day == lastDay { return nil }
      return "\(day) to \(lastDay) \(EnglishWords.month(month)) \(tail)"
    }
    return "\(day) \(EnglishWords.month(month)) to "
      + "\(lastDay) \(EnglishWords.month(other)) \(tail)"
  }

  /// Several dates with what they share said once: "1 or 2 January 1935".
  private static func short(_ dates: [PartialDate], _ conjunction: String) -> DatePhrase? {
    guard dates.count > 1, let first = dates.first, let year = first.year,
      dates.allSatisfy({ $0.isPlainAndFull && $0.year == year && $0.parts == first.parts }),
      first.parts > 1
    else { return nil }
    let tail = EnglishWords.year(year)
    let months = dates.compactMap(\.month)
    let days = dates.compactMap(\.day)
    guard months.count == dates.count else { return nil }
    if first.parts == 2 {
      let list = EnglishWords.list(months.map(EnglishWords.month), conjunction)
      return DatePhrase(preposition: "in", text: "\(list) \(tail)")
    }
    guard days.count == dates.count else { return nil }
    let names: [String]
    if months.allSatisfy({ $0 == months[0] }) {
      names = days.map { "\($0)" }
      return DatePhrase(
        preposition: "on",
        text: EnglishWords.list(names, conjunction) + " \(EnglishWords.month(months[0])) \(tail)")
    }
    names = zip(days, months).map { "\($0) \(EnglishWords.month($1))" }
    return DatePhrase(
      preposition: "on", text: EnglishWords.list(names, conjunction) + " \(tail)")
  }
}

extension PartialDate {
  /// Whether it has neither qualifiers nor open digits.
  var isPlainAndFull: Bool { !isQualified && !hasOpenDigits }
}

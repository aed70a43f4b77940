import Chronicle

/// Lengths of time: words or digits, any unit, compared by value.
package enum DurationGrading {
  package static func judge(_ typed: String, against answer: Answer) -> Judgement {
    guard let right = Length(iso: answer.value) else { return Judgement(.wrong) }
    let words = Folding.words(typed)
    guard let given = read(words) else {
      guard words.count == 1, let count = words.first.flatMap(NumberWords.value) else {
        return Judgement(.wrong, "That can't be read as a length of time.", isUnreadable: true)
      }
      let counts = [right.years, right.months, right.weeks, right.days].filter { $0 != 0 }
      return counts == [count]
        ? Judgement(.close, "The number is right; of what?") : Judgement(.wrong)
    }
    return days(given) == days(right) && months(given) == months(right)
      ? Judgement(.correct) : Judgement(.wrong)
  }

  /// `three years`, `1 year and 6 months`, `18 months`, `P3Y`.
  static func read(_ words: [String]) -> Length? {
    if words.count == 1, let word = words.first, let length = Length(iso: word.uppercased()) {
      return length
    }
    var length = Length()
    var count: Int?
    for word in words where !["and", "for", "about", "of", "imprisonment"].contains(word) {
      if let unit = units[word] ?? (word.hasSuffix("s") ? units[String(word.dropLast())] : nil),
        let number = count
      {
        length.years += unit.years * number
        length.months += unit.months * number
        length.weeks += unit.weeks * number
        length.days += unit.days * number
        count = nil
      } else if let number = NumberWords.value(word), count == nil {
        count = number
      } else {
        return nil
      }
    }
    return count == nil && length != Length() ? length : nil
  }

  private static let units: [String: Length] = [
    "year": Length(years: 1), "yr": Length(years: 1), "y": Length(years: 1),
    "month": Length(months: 1), "mo": Length(months: 1),
    "week": Length(weeks: 1), "wk": Length(weeks: 1),
    "day": Length(days: 1), "d": Length(days: 1),
  ]

  /// Years and months are one scale, weeks and days another.
  private static func months(_ length: Length) -> Int { length.years * 12 + length.months }
  private static func days(_ length: Length) -> Int { length.weeks * 7 + length.days }
}

import EDTF

/// A length of time in one to four calendar units, as ISO 8601-1 §5.5.2 writes it (`P3Y`, `P1Y6M`, `P13W`).
package struct TimeSpan: Hashable, Sendable {
  package var years: Int
  package var months: Int
  package var weeks: Int
  package var days: Int

  package init(years: Int = 0, months: Int = 0, weeks: Int = 0, days: Int = 0) {
    self.years = years
    self.months = months
    self.weeks = weeks
    self.days = days
  }

  /// Reads `P3Y`, `P1Y6M`, `P13W`, `P40D`; nil for anything else, and for a length of nothing.
  ///
  /// Each number has at most six digits.
  package init?(iso text: String) {
    var rest = Substring(text)
    guard rest.popFirst() == "P", !rest.isEmpty else { return nil }
    self.init()
    var units: [(Character, WritableKeyPath<TimeSpan, Int>)] = [
      ("Y", \.years), ("M", \.months), ("W", \.weeks), ("D", \.days),
    ]
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      guard (1...6).contains(digits.count), let count = Int(digits), let unit = rest.popFirst(),
        let position = units.firstIndex(where: { $0.0 == unit })
      else { return nil }
      self[keyPath: units[position].1] = count
      units.removeFirst(position + 1)
    }
    guard self != TimeSpan() else { return nil }
  }

  /// As ISO 8601 writes it.
  package var iso: String {
    let parts = [(years, "Y"), (months, "M"), (weeks, "W"), (days, "D")]
    return "P" + parts.filter { $0.0 != 0 }.map { "\($0.0)\($0.1)" }.joined()
  }

  /// In English words: `three years`, `one year and six months`.
  package var text: String {
    let parts = [(years, "year"), (months, "month"), (weeks, "week"), (days, "day")]
    return EnglishWords.list(parts.filter { $0.0 != 0 }.map { EnglishWords.counted($0, $1) }, "and")
  }
}

import Chronicle
import English

/// Reads lengths of time as people write them.
enum DurationReader {
  /// A count of units, added up: `1 year and 6 months`.
  struct Amount: Sendable, Equatable {
    var years = 0.0
    var months = 0.0
    var weeks = 0.0
    var days = 0.0
    /// The finest unit used.
    var finest = TimeUnit.year
    var isRough = false

    /// In years and months as months.
    var inMonths: Double { years * 12 + months }
    /// Approximately, in days.
    var inDays: Double { inMonths * 365.2425 / 12 + weeks * 7 + days }
    var usesMonthsOnly: Bool { weeks == 0 && days == 0 }
    var usesDaysOnly: Bool { years == 0 && months == 0 }
  }

  /// What could be read.
  enum Reading: Sendable, Equatable {
    case amount(Amount)
    /// From one amount to another, in one unit.
    case span(Amount, Amount)
    /// A number without its unit.
    case number(Double, isRough: Bool)
    /// A unit without its number.
    case unit(TimeUnit)
  }

  /// Whether a text is a length of time, number and unit.
  static func isLength(_ text: String) -> Bool {
    if case .amount = read(text) { return true }
    return false
  }

  static func read(_ text: String) -> Reading? {
    let upper = text.uppercased()
    if upper.hasPrefix("P"), let length = TimeSpan(iso: upper) { return .amount(Amount(length)) }
    var words = NumberText.tokens(text)
    let isRough = words.contains(where: AmountWords.rough.contains)
    words.removeAll { AmountWords.rough.contains($0) || AmountWords.fillers.contains($0) }
    while let first = words.first, AmountWords.circumstances.contains(first) { words.removeFirst() }
    // "in prison", "of exile": what it was is no part of the length.
    if let stop = words.firstIndex(where: AmountWords.circumstances.contains) {
      words = Array(words[..<stop])
    }
    if let joint = words.firstIndex(where: { ["to", "or", "-", "–"].contains($0) }), joint > 0 {
      return span(Array(words[..<joint]), Array(words[(joint + 1)...]), isRough)
    }
    return plain(words, isRough)
  }

  /// One amount: numbers each with a unit; words that are neither say what it was, not how long.
  private static func plain(_ words: [String], _ isRough: Bool) -> Reading? {
    var amount = Amount()
    amount.isRough = isRough
    var count: [String] = []
    var seenUnit: TimeUnit?
    for (position, word) in words.enumerated() {
      // "a quarter of a year" is no quarter and a year.
      if let (unit, times) = AmountWords.unit(word), !isPartOfYear(words, position) {
        let next = words.indices.first {
          $0 > position && words[$0] != "a" && words[$0] != "an"
        }
        let isOne = count.isEmpty && (next.map { isPartOfYear(words, $0) } ?? false)
        let number = isOne ? 1 : count.isEmpty ? nil : NumberWords.quantity(of: count)
        guard let number else { return words.count == 1 && seenUnit == nil ? .unit(unit) : nil }
        amount.add(number * times, unit)
        seenUnit = unit
        count = []
      } else if word == "half", let seenUnit, count.isEmpty || count == ["a"] {
        // "a year and a half"
        amount.add(0.5, seenUnit)
        count = []
      } else if NumberWords.isPart(word) {
        count.append(word)
      }
    }
    if seenUnit != nil {
      return count.allSatisfy { $0 == "a" || $0 == "an" } ? .amount(amount) : nil
    }
    return NumberWords.quantity(of: count).map { .number($0, isRough: isRough) }
  }

  /// The year of "a quarter of a year", which names what the quarter is of.
  private static func isPartOfYear(_ words: [String], _ position: Int) -> Bool {
    guard AmountWords.unit(words[position])?.0 == .year else { return false }
    let before = words[..<position].last { $0 != "a" && $0 != "an" }
    return before.map { $0.hasPrefix("quarter") } ?? false
  }
  private static func span(_ left: [String], _ right: [String], _ isRough: Bool) -> Reading? {
    guard case .amount(let last)? = plain(right, isRough) else { return nil }
    switch plain(left, isRough) {
    case .amount(let first)?: return .span(first, last)
    case .number(let number, _)?:
      var first = Amount()
      first.add(number, last.finest)
      return .span(first, last)
    default: return nil
    }
  }
}

extension DurationReader.Amount {
  init(_ length: TimeSpan) {
    self.init()
    if length.years != 0 { add(Double(length.years), .year) }
    if length.months != 0 { add(Double(length.months), .month) }
    if length.weeks != 0 { add(Double(length.weeks), .week) }
    if length.days != 0 { add(Double(length.days), .day) }
  }

  init(_ count: Double, _ unit: TimeUnit) {
    self.init()
    add(count, unit)
  }

  mutating func add(_ count: Double, _ unit: TimeUnit) {
    switch unit {
    case .year: years += count
    case .month: months += count
    case .week: weeks += count
    case .day: days += count
    }
    if unit.rawValue < finest.rawValue { finest = unit }
  }
}

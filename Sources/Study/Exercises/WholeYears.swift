import EDTF

/// Whole years between two uncertain days.
enum WholeYears {
  /// The least and the most whole years from a day of the first range to one of the second.
  ///
  /// Days are reckoned in the Gregorian calendar; an anniversary of 29 February is 1 March.
  static func between(_ earlier: ClosedRange<Int>, _ later: ClosedRange<Int>) -> ClosedRange<Int>? {
    let least = years(from: earlier.upperBound, to: later.lowerBound)
    let most = years(from: earlier.lowerBound, to: later.upperBound)
    return least >= 0 && least <= most ? least...most : nil
  }

  private static func years(from first: Int, to last: Int) -> Int {
    let start = CalendarSystem.gregorian.civilDate(dayNumber: first)
    let end = CalendarSystem.gregorian.civilDate(dayNumber: last)
    let isBeforeAnniversary = (end.month, end.day) < (start.month, start.day)
    return end.year - start.year - (isBeforeAnniversary ? 1 : 0)
  }

  /// An answer for one number of years or two neighbouring ones, either of which is right.
  static func answer(_ years: ClosedRange<Int>) -> Answer? {
    guard years.count <= 2 else { return nil }
    let high = "\(years.upperBound)"
    guard years.count == 2 else { return Answer(kind: .number, value: high, text: high) }
    return Answer(
      kind: .number, value: high, text: "\(years.lowerBound) or \(high)",
      aliases: ["\(years.lowerBound)"])
  }

  /// Wrong numbers around it, ascending, none of them possible.
  static func choices(_ years: ClosedRange<Int>, text: String, seed: UInt64, why: String)
    -> [Choice]?
  {
    let offsets = [[-7, -3, 3], [-4, 2, 5], [2, 4, 7], [-6, -4, -2]][Int(seed % 4)]
    var options = offsets.compactMap { offset -> (Int, Choice)? in
      let number = offset < 0 ? years.lowerBound + offset : years.upperBound + offset
      guard number >= 0 else { return nil }
      return (number, Choice(text: "\(number)", isRight: false, whyFalse: why))
    }
    guard options.count >= 2 else { return nil }
    options.append((years.upperBound, Choice(text: text, isRight: true)))
    return options.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

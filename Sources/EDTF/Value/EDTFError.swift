/// Why and where a text isn't an EDTF value.
public struct EDTFError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The text is empty.
    case empty
    /// A character that cannot stand here, or the text ends too early (`nil`).
    case unexpected(Unicode.Scalar?)
    /// A blank in or around the value.
    case blank
    /// `-0000`: there is no negative zero.
    case negativeZero
    /// A month that does not exist.
    case month(Int)
    /// A day that no month has.
    case day(Int)
    /// A day that this month does not have.
    case noSuchDay(year: Int, month: Int, day: Int)
    /// No real date has these digits.
    case noMatchingDate
    /// A part with a qualifier on both sides, or two on one.
    case qualifiedTwice
    /// A season cannot have a day, or open digits beside it.
    case season(Int)
    /// An hour beyond 23.
    case hour(Int)
    /// A minute beyond 59.
    case minute(Int)
    /// A second beyond 59.
    case second(Int)
    /// A distance from UTC that no zone has.
    case offset
    /// A year of more than four digits without its `Y`.
    case fifthDigit
    /// `..` before or after a date, but neither in an interval nor in a set.
    case openWithoutBrackets
    /// A long year that begins with 0, or has fewer than five digits.
    case longYear
    /// An exponent or a number of significant digits that is zero.
    case zero
    /// A time of day, a long year or a set inside an interval or set.
    case notAnEnd
    /// An interval neither of whose ends is stated.
    case noEnd
    /// An interval or range whose end certainly comes before its start.
    case reversed
    /// A range between dates of two precisions, or with a qualifier, a season or an X.
    case range
    /// `..` that is not at the start or the end of a set.
    case openRange
    /// A bracket that is not closed, or closed by one of another kind.
    case unclosed
    /// A list without dates.
    case noMembers
    /// An interval or a set as a member of a list.
    case member
  }

  /// What is wrong.
  public var reason: Reason
  /// The place, counted in characters from 1.
  public var column: Int

  /// Makes an error from its reason and place.
  public init(reason: Reason, column: Int) {
    self.reason = reason
    self.column = column
  }

  /// The reason in English, without the place: "month 13 does not exist".
  public var text: String {
    switch reason {
    case .empty: "the date is empty"
    case .unexpected(nil): "the date ends too early"
    case .unexpected(let scalar?): "unexpected \(Self.quoted(scalar))\(Self.hint(scalar))"
    case .blank: "no blank can stand here"
    case .negativeZero: "there is no year -0000; 1 BC is 0000"
    case .month(let month): "month \(month) does not exist"
    case .day(let day): "day \(day) does not exist"
    case .noSuchDay(let year, let month, let day):
      "\(EnglishWords.month(month)) \(EnglishWords.year(year)) has no day \(day)"
    case .noMatchingDate: "no real date has these digits"
    case .qualifiedTwice: "one part has two qualifiers"
    case .season(let code): "season \(code) can have neither a day nor an X beside it"
    case .hour(let hour): "hour \(hour) does not exist"
    case .minute(let minute): "minute \(minute) does not exist"
    case .second(let second): "second \(second) does not exist"
    case .offset: "no zone is so far from UTC"
    case .fifthDigit: "a year has four digits; longer ones begin with Y: Y12345"
    case .openWithoutBrackets: "an open end stands after / or in [ ]: ../1985, [..1985], [1985..]"
    case .longYear: "after Y stands a year of five digits or more that does not begin with 0"
    case .zero: "the number after E or S cannot be zero"
    case .notAnEnd: "times, long years and sets cannot stand in an interval or set"
    case .noEnd: "an interval needs at least one stated end"
    case .reversed: "the end comes before the start"
    case .range: "a range runs between two plain dates of the same precision"
    case .openRange: "an open range stands only at the start or the end of a set"
    case .unclosed: "the set is not closed"
    case .noMembers: "the list holds no date"
    case .member: "an interval or set cannot be one of several dates"
    }
  }

  /// What people mean by a character that the standard doesn't have.
  private static func hint(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "x", "u": "; a digit that isn't known is written X"
    case "y", "t", "z", "s", "e": "; letters are capitals"
    case "(", ")": "; ? ~ % stand beside a part, without brackets"
    case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}":
      "; parts are joined by a hyphen, the ends of an interval by /"
    default: ""
    }
  }

  private static func quoted(_ scalar: Unicode.Scalar) -> String {
    // Control and invisible characters are named by number, so that no terminal obeys them.
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      "character U+" + String(scalar.value, radix: 16, uppercase: true)
    default: "'\(scalar)'"
    }
  }
}

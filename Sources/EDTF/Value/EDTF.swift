/// A value of ISO 8601-2:2019's Extended Date/Time Format, levels 0 to 2.
///
/// It says nothing of the calendar but the standard's proleptic Gregorian one; a
/// ``HistoricalDate`` adds which calendar the digits are in. The text read is that of the Library
/// of Congress, 4 February 2019.
public enum EDTF: Hashable, Sendable {
  /// One date, month, season or year: `1985-04-12`, `2004-06~`, `156X-12-25`.
  case date(PartialDate)
  /// A date and time of day: `1985-04-12T23:20:30Z`.
  indirect case dateTime(PartialDate, ClockTime)
  /// A long year or one with significant digits: `Y170000002`, `1950S2`.
  indirect case longYear(LongYear)
  /// From some time in the first to some time in the second: `1964/2008`, `1985/..`, `1985/`.
  case interval(Endpoint, Endpoint)
  /// One of several: `[1667,1668,1670..1672]`.
  case oneOf([Element])
  /// All of several: `{1960,1961-12}`.
  case allOf([Element])

  /// An end of an interval.
  public enum Endpoint: Hashable, Sendable {
    /// A stated end.
    case date(PartialDate)
    /// `..`: goes on without end.
    case open
    /// Nothing: there is an end, nobody said which.
    case unknown
  }

  /// A member of a set.
  public enum Element: Hashable, Sendable {
    /// One date.
    case date(PartialDate)
    /// Every date of one precision between two: `1670..1672`.
    case range(PartialDate, PartialDate)
    /// The date or any before it: `..1984`.
    case before(PartialDate)
    /// The date or any after it: `1984..`.
    case after(PartialDate)
  }

  /// Reads a value.
  ///
  /// - Throws: ``EDTFError`` with the place and reason, if the text is none.
  public init(parsing text: String) throws(EDTFError) {
    self = try EDTFParser.read(text, allowsMarks: false, calendar: .unstated).value
  }

  /// Reads a value from the bytes of UTF-8 text, in time linear in their number.
  ///
  /// Plain dates, months, years, seasons and intervals of these take no memory from the heap.
  /// - Throws: ``EDTFError``, whose column here counts bytes, from 1.
  public init(parsing bytes: Span<UInt8>) throws(EDTFError) {
    self = try EDTFParser.read(bytes, allowsMarks: false, calendar: .unstated).value
  }

  /// The lowest level of the standard that has this form: 0, 1 or 2.
  public var level: Int {
    switch self {
    case .date(let date): date.level
    case .dateTime(let date, _): date.level
    case .longYear(let year): year.level
    case .interval(let start, let end): Self.intervalLevel(start, end)
    case .oneOf, .allOf: 2
    }
  }

  private static func intervalLevel(_ start: Endpoint, _ end: Endpoint) -> Int {
    func level(_ endpoint: Endpoint) -> Int {
      guard case .date(let date) = endpoint else { return 1 }
      // Open digits in an interval's end come with level 2 only.
      return date.hasOpenDigits ? 2 : date.level
    }
    return max(level(start), level(end))
  }
}

extension EDTF: CustomStringConvertible {
  /// The value as the standard writes it; parsing it gives the same value.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .dateTime(let date, let time): "\(date)T\(time)"
    case .longYear(let year): year.description
    case .interval(let start, let end): "\(start)/\(end)"
    case .oneOf(let elements): "[" + Self.list(elements) + "]"
    case .allOf(let elements): "{" + Self.list(elements) + "}"
    }
  }

  private static func list(_ elements: [Element]) -> String {
    elements.map(\.description).joined(separator: ",")
  }
}

extension EDTF.Endpoint: CustomStringConvertible {
  /// The end as the standard writes it.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }

  /// The date, if one is stated.
  public var date: PartialDate? {
    if case .date(let date) = self { date } else { nil }
  }
}

extension EDTF.Element: CustomStringConvertible {
  /// The member as the standard writes it.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .range(let first, let last): "\(first)..\(last)"
    case .before(let date): "..\(date)"
    case .after(let date): "\(date).."
    }
  }
}

/// A date as written: a year, perhaps a month or season, perhaps a day, digits left open (`X`),
/// qualifiers.
///
/// Years have four digits here; longer ones are a ``LongYear``. The whole of it is one integer of
/// 64 bits, so that it is copied, compared and hashed as one and never needs the heap.
public struct PartialDate: Hashable, Sendable, BitwiseCopyable {
  /// Every field, packed as ``Field`` says.
  private var bits: UInt64 = 1 << Field.parts.shift

  /// Where a field's bits are.
  private struct Field {
    var shift: UInt64
    var width: UInt64

    static let year = Field(shift: 0, width: 14)
    static let yearMask = Field(shift: 14, width: 4)
    static let isNegative = Field(shift: 18, width: 1)
    static let month = Field(shift: 19, width: 7)
    static let monthMask = Field(shift: 26, width: 2)
    static let day = Field(shift: 28, width: 7)
    static let dayMask = Field(shift: 35, width: 2)
    static let parts = Field(shift: 37, width: 2)
    static let yearMark = Field(shift: 39, width: 3)
    static let monthMark = Field(shift: 42, width: 3)
    static let dayMark = Field(shift: 45, width: 3)
    static let marks = Field(shift: 39, width: 9)
    static let masks: UInt64 = 0b1111 << 14 | 0b11 << 26 | 0b11 << 35
  }

  private subscript(field: Field) -> UInt64 {
    get { bits &>> field.shift & ((1 &<< field.width) &- 1) }
    set {
      let mask: UInt64 = ((1 &<< field.width) &- 1) &<< field.shift
      bits = bits & ~mask | (newValue &<< field.shift & mask)
    }
  }

  /// Whether a minus sign stands before the year.
  public internal(set) var isNegative: Bool {
    get { self[.isNegative] != 0 }
    set { self[.isNegative] = newValue ? 1 : 0 }
  }

  /// The year's digits without their sign, 0 to 9999, `X` as 0.
  var yearDigits: Int {
    get { Int(truncatingIfNeeded: self[.year]) }
    set { self[.year] = UInt64(truncatingIfNeeded: newValue) }
  }

  /// Which year digits are `X`: 8 the thousands, 4 the hundreds, 2 the tens, 1 the units.
  var yearMask: UInt8 {
    get { UInt8(truncatingIfNeeded: self[.yearMask]) }
    set { self[.yearMask] = UInt64(newValue) }
  }

  /// The month's digits or a code from 21 to 41, `X` as 0; 0 where there is no month.
  var monthDigits: UInt8 {
    get { UInt8(truncatingIfNeeded: self[.month]) }
    set { self[.month] = UInt64(newValue) }
  }

  /// Which month digits are `X`: 2 the tens, 1 the units.
  var monthMask: UInt8 {
    get { UInt8(truncatingIfNeeded: self[.monthMask]) }
    set { self[.monthMask] = UInt64(newValue) }
  }

  /// The day's digits, `X` as 0; 0 where there is no day.
  var dayDigits: UInt8 {
    get { UInt8(truncatingIfNeeded: self[.day]) }
    set { self[.day] = UInt64(newValue) }
  }

  /// Which day digits are `X`.
  var dayMask: UInt8 {
    get { UInt8(truncatingIfNeeded: self[.dayMask]) }
    set { self[.dayMask] = UInt64(newValue) }
  }

  /// How many parts are written: 1 year, 2 year and month, 3 year, month and day.
  public internal(set) var parts: UInt8 {
    get { UInt8(truncatingIfNeeded: self[.parts]) }
    set { self[.parts] = UInt64(newValue) }
  }

  /// The qualifier written at the year.
  public internal(set) var yearMark: WrittenQualifier {
    get { WrittenQualifier(bits: self[.yearMark]) }
    set { self[.yearMark] = newValue.bits }
  }

  /// The qualifier written at the month.
  public internal(set) var monthMark: WrittenQualifier {
    get { WrittenQualifier(bits: self[.monthMark]) }
    set { self[.monthMark] = newValue.bits }
  }

  /// The qualifier written at the day.
  public internal(set) var dayMark: WrittenQualifier {
    get { WrittenQualifier(bits: self[.dayMark]) }
    set { self[.dayMark] = newValue.bits }
  }

  /// Whether any digit is left open.
  public var hasOpenDigits: Bool { bits & Field.masks != 0 }

  /// Whether any part is qualified.
  public var isQualified: Bool {
    self[.marks] != 0
  }

  /// The same digits without qualifiers.
  public var unqualified: PartialDate {
    var copy = self
    copy[.marks] = 0
    return copy
  }

  init() {}

  /// A year, month or day written in full; `nil` unless the year has four digits.
  ///
  /// That the month and the day exist is not checked.
  init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (-9999...9999).contains(year) else { return nil }
    isNegative = year < 0
    yearDigits = Int(year.magnitude)
    if let month {
      guard (1...41).contains(month) else { return nil }
      monthDigits = UInt8(month)
      parts = 2
      if let day {
        guard (1...31).contains(day) else { return nil }
        dayDigits = UInt8(day)
        parts = 3
      }
    }
  }
}

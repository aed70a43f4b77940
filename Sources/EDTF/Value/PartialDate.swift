/// A date as written: a year, perhaps a month or season, perhaps a day, digits left open (`X`),
/// qualifiers.
///
/// Years have four digits here; longer ones are a ``LongYear``.
public struct PartialDate: Hashable, Sendable {
  /// Whether a minus sign stands before the year.
  public var isNegative = false
  /// The year's digits without their sign, 0 to 9999, `X` as 0.
  var yearDigits: Int16 = 0
  /// Which year digits are `X`: 8 the thousands, 4 the hundreds, 2 the tens, 1 the units.
  var yearMask: UInt8 = 0
  /// The month's digits or a code from 21 to 41, `X` as 0; 0 where there is no month.
  var monthDigits: UInt8 = 0
  /// Which month digits are `X`: 2 the tens, 1 the units.
  var monthMask: UInt8 = 0
  /// The day's digits, `X` as 0; 0 where there is no day.
  var dayDigits: UInt8 = 0
  /// Which day digits are `X`.
  var dayMask: UInt8 = 0
  /// How many parts are written: 1 year, 2 year and month, 3 year, month and day.
  public var parts: UInt8 = 1
  /// The qualifier written at the year.
  public var yearMark = WrittenQualifier.none
  /// The qualifier written at the month.
  public var monthMark = WrittenQualifier.none
  /// The qualifier written at the day.
  public var dayMark = WrittenQualifier.none

  init() {}

  /// A year, month or day written in full; `nil` unless the year has four digits.
  ///
  /// That the month and the day exist is not checked.
  init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (-9999...9999).contains(year) else { return nil }
    isNegative = year < 0
    yearDigits = Int16(year.magnitude)
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

  /// The astronomical year, where written in full.
  public var year: Int? {
    yearMask == 0 ? signed(Int(yearDigits)) : nil
  }

  /// The month, 1 to 12, where written in full.
  public var month: Int? {
    parts >= 2 && monthMask == 0 && monthDigits <= 12 ? Int(monthDigits) : nil
  }

  /// The season or part of a year.
  public var subYear: SubYear? {
    parts == 2 && monthMask == 0 ? SubYear(code: Int(monthDigits)) : nil
  }

  /// The day of the month, where written in full.
  public var day: Int? {
    parts == 3 && dayMask == 0 ? Int(dayDigits) : nil
  }

  /// Whether any digit is left open.
  public var hasOpenDigits: Bool { yearMask | monthMask | dayMask != 0 }

  /// What is said of the year, by its own sign and by those right of later parts.
  public var yearQualifier: Qualifier {
    yearMark.qualifier.union(monthMark.spreading).union(dayMark.spreading)
  }

  /// What is said of the month.
  public var monthQualifier: Qualifier {
    parts < 2 ? .none : monthMark.qualifier.union(dayMark.spreading)
  }

  /// What is said of the day.
  public var dayQualifier: Qualifier {
    parts < 3 ? .none : dayMark.qualifier
  }

  /// Whether any part is qualified.
  public var isQualified: Bool {
    yearMark.qualifier.isPresent || monthMark.qualifier.isPresent || dayMark.qualifier.isPresent
  }

  /// The qualifier at the very end, which speaks of the whole date.
  public var finalQualifier: Qualifier {
    let mark = parts == 3 ? dayMark : parts == 2 ? monthMark : yearMark
    return mark.leads ? .none : mark.qualifier
  }

  /// Whether a qualifier stands anywhere but at the end.
  public var hasInnerQualifier: Bool {
    guard isQualified else { return false }
    return self != unqualified.qualified(finalQualifier)
  }

  /// The same digits without qualifiers.
  public var unqualified: PartialDate {
    var copy = self
    copy.yearMark = .none
    copy.monthMark = .none
    copy.dayMark = .none
    return copy
  }

  /// The date with a qualifier for the whole of it at its end.
  public func qualified(_ qualifier: Qualifier) -> PartialDate {
    var copy = self
    let mark = WrittenQualifier(qualifier: qualifier, leads: false)
    switch parts {
    case 3: copy.dayMark = mark
    case 2: copy.monthMark = mark
    default: copy.yearMark = mark
    }
    return copy
  }

  /// The lowest level of the standard that has this form: 0, 1 or 2.
  public var level: Int {
    if hasInnerQualifier { return 2 }
    var level = isNegative || isQualified ? 1 : 0
    if let subYear { level = max(level, subYear.code <= 24 ? 1 : 2) }
    guard hasOpenDigits else { return level }
    let isFromTheRight: Bool
    switch parts {
    case 1: isFromTheRight = yearMask == 1 || yearMask == 3
    case 2: isFromTheRight = yearMask == 0 && monthMask == 3
    default: isFromTheRight = yearMask == 0 && dayMask == 3 && (monthMask == 0 || monthMask == 3)
    }
    return isFromTheRight ? max(level, 1) : 2
  }

  /// The year with the sign it was written with.
  func signed(_ magnitude: Int) -> Int {
    isNegative ? -magnitude : magnitude
  }
}

extension WrittenQualifier {
  /// What it says of the parts before its own.
  fileprivate var spreading: Qualifier { leads ? .none : qualifier }
}

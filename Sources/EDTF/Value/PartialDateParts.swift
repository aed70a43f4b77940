/// What the parts of a date say.
extension PartialDate {
  /// The astronomical year, where written in full.
  public var year: Int? {
    yearMask == 0 ? signed(yearDigits) : nil
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

extension PartialDate: CustomStringConvertible {
  /// The date as the standard writes it; parsing it gives the same value.
  public var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  func append(to bytes: inout [UInt8]) {
    bytes.append(yearMark, leading: true)
    if isNegative { bytes.append(UInt8(ascii: "-")) }
    bytes.append(digits: Int(yearDigits), count: 4, mask: yearMask)
    bytes.append(yearMark, leading: false)
    guard parts >= 2 else { return }
    bytes.append(UInt8(ascii: "-"))
    bytes.append(monthMark, leading: true)
    bytes.append(digits: Int(monthDigits), count: 2, mask: monthMask)
    bytes.append(monthMark, leading: false)
    guard parts == 3 else { return }
    bytes.append(UInt8(ascii: "-"))
    bytes.append(dayMark, leading: true)
    bytes.append(digits: Int(dayDigits), count: 2, mask: dayMask)
    bytes.append(dayMark, leading: false)
  }
}

extension [UInt8] {
  /// Adds a number with leading zeros; the digits whose bit is set in `mask` as `X`.
  mutating func append(digits number: Int, count: Int, mask: UInt8 = 0) {
    var divisor = 1
    for _ in 1..<count { divisor *= 10 }
    var bit = UInt8(1) << UInt8(count - 1)
    while bit != 0 {
      let digit = UInt8(number / divisor % 10)
      append(mask & bit == 0 ? UInt8(ascii: "0") + digit : UInt8(ascii: "X"))
      divisor = Swift.max(divisor / 10, 1)
      bit >>= 1
    }
  }

  fileprivate mutating func append(_ mark: WrittenQualifier, leading: Bool) {
    guard mark.leads == leading, mark.qualifier.isPresent else { return }
    append(contentsOf: mark.qualifier.sign.utf8)
  }
}

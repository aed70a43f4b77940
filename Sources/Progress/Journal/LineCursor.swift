import FSRS

/// Walks over the bytes of one line; whatever it refuses, it stays where it was.
@unsafe struct LineCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int
  private let end: Int

  /// - Parameter range: within the bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    unsafe self.bytes = bytes
    unsafe index = range.lowerBound
    unsafe end = range.upperBound
  }

  var isAtEnd: Bool { unsafe index == end }

  mutating func take(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard unsafe end - index >= count else { return false }
    for offset in 0..<count
    where unsafe bytes[index + offset] != literal.utf8Start[offset] { return false }
    unsafe index += count
    return true
  }

  /// Plain ASCII up to the quotation mark, which is taken; nil where there is anything else.
  mutating func text() -> Range<Int>? {
    let start = unsafe index
    var i = start
    while unsafe i < end {
      let byte = unsafe bytes[i]
      if byte == 0x22 {
        unsafe index = i + 1
        return start..<i
      }
      guard byte >= 0x20, byte < 0x80, byte != 0x5C else { return nil }
      i += 1
    }
    return nil
  }

  /// Passes over a text of any language, if the key is there; false where it must be looked at twice.
  mutating func passText(_ key: StaticString) -> Bool {
    guard unsafe take(key) else { return true }
    let start = unsafe index
    var i = start
    var isASCII = true
    while unsafe i < end {
      let byte = unsafe bytes[i]
      if byte == 0x22 {
        unsafe index = i + 1
        if isASCII { return true }
        let text = unsafe UnsafeBufferPointer(rebasing: bytes[start..<i])
        return unsafe String(validating: text, as: UTF8.self) != nil
      }
      guard byte >= 0x20, byte != 0x5C else { return false }
      if byte >= 0x80 { isASCII = false }
      i += 1
    }
    return false
  }

  /// Of up to nine digits, without a leading zero.
  mutating func integer() -> Int? {
    var i = unsafe index
    let isNegative = unsafe i < end && bytes[i] == 0x2D
    if isNegative { i += 1 }
    let first = i
    var value = 0
    while unsafe i < end {
      let digit = unsafe bytes[i] &- 0x30
      guard digit < 10 else { break }
      value = value * 10 + Int(digit)
      i += 1
      if i - first > 9 { return nil }
    }
    guard i > first, i - first == 1 || (unsafe bytes[first] != 0x30),
      unsafe i == end || bytes[i] == 0x2C
    else { return nil }
    unsafe index = i
    return isNegative ? -value : value
  }

  /// `2026-11-23"`.
  mutating func day(_ days: inout DayTexts) -> StudyDay? {
    guard unsafe end - index >= 11, unsafe bytes[index + 10] == 0x22,
      let day = unsafe days.day(UnsafeBufferPointer(rebasing: bytes[index..<index + 10]))
    else { return nil }
    unsafe index += 11
    return day
  }

  /// `2026-11-23T08:15:30.123Z"`.
  mutating func instant(_ days: inout DayTexts) -> Instant? {
    guard unsafe end - index >= 25, unsafe bytes[index + 10] == 0x54,
      unsafe bytes[index + 13] == 0x3A, unsafe bytes[index + 16] == 0x3A,
      unsafe bytes[index + 19] == 0x2E, unsafe bytes[index + 23] == 0x5A,
      unsafe bytes[index + 24] == 0x22, let hour = unsafe number(11, 2), hour < 24,
      let minute = unsafe number(14, 2), minute < 60, let second = unsafe number(17, 2),
      second < 60, let fraction = unsafe number(20, 3),
      let day = unsafe days.day(UnsafeBufferPointer(rebasing: bytes[index..<index + 10]))
    else { return nil }
    unsafe index += 25
    return Instant(
      milliseconds: ((day.number * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + fraction)
  }

  private func number(_ offset: Int, _ digits: Int) -> Int? {
    var value = 0
    for place in unsafe index + offset..<index + offset + digits {
      let digit = unsafe bytes[place] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }
}

/// Days by the ten bytes that write them, kept: a year has few.
struct DayTexts {
  private struct Entry {
    var first: UInt64 = 0
    var last: UInt16 = 0
    var number: Int32 = 0
  }

  private static let size = 1024
  private var entries = [Entry](repeating: Entry(), count: size)

  init() {}

  /// - Parameter bytes: ten.
  /// - Returns: nil for what is no day of the years 0 to 9999.
  mutating func day(_ bytes: UnsafeBufferPointer<UInt8>) -> StudyDay? {
    let raw = UnsafeRawBufferPointer(bytes)
    let first = unsafe raw.loadUnaligned(as: UInt64.self)
    let last = unsafe raw.loadUnaligned(fromByteOffset: 8, as: UInt16.self)
    let mixed = (first ^ UInt64(last) << 40) &* 0x9E37_79B9_7F4A_7C15
    let place = Int(mixed >> 54)
    let entry = entries[place]
    if entry.first == first, entry.last == last { return StudyDay(number: Int(entry.number)) }
    guard let text = unsafe String(validating: bytes, as: UTF8.self), let day = StudyDay(text)
    else { return nil }
    entries[place] = Entry(first: first, last: last, number: Int32(day.number))
    return day
  }
}

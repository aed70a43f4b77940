extension ReviewCSV {
  /// The lines of a file, counted from 1, without their ends; LF and CR LF both end one.
  struct Lines {
    let bytes: [UInt8]
    private(set) var index: Int
    private(set) var number = 0

    init(bytes: [UInt8], index: Int) {
      self.bytes = bytes
      self.index = index
    }

    /// The next line's place; nil behind the last.
    mutating func next() -> Range<Int>? {
      guard index < bytes.count else { return nil }
      number += 1
      let start = index
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      index = end + 1
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      return start..<end
    }
  }

  /// The places of a line's fields, blanks and quotation marks around them left out.
  static func fields(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var fields: [Range<Int>] = []
    fields.reserveCapacity(8)
    var start = line.lowerBound
    for index in line where bytes[index] == 0x2C {
      fields.append(bare(bytes, start..<index))
      start = index + 1
    }
    fields.append(bare(bytes, start..<line.upperBound))
    return fields
  }

  private static func bare(_ bytes: [UInt8], _ field: Range<Int>) -> Range<Int> {
    var (start, end) = (field.lowerBound, field.upperBound)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    if end - start >= 2, bytes[start] == 0x22, bytes[end - 1] == 0x22 {
      return (start + 1)..<(end - 1)
    }
    return start..<end
  }

  /// A field as text, bad bytes replaced and no more than forty of it.
  static func text(_ bytes: [UInt8], _ field: Range<Int>) -> String {
    String(decoding: bytes[field.prefix(40)], as: UTF8.self)
  }

  /// A whole number, a minus sign allowed; nil for anything else, or if it is too large.
  static func integer(_ bytes: [UInt8], _ field: Range<Int>) -> Int? {
    var digits = field
    let isNegative = digits.first.map { bytes[$0] == 0x2D } ?? false
    if isNegative { digits = digits.dropFirst() }
    guard !digits.isEmpty else { return nil }
    var value = 0
    for index in digits {
      let digit = bytes[index] &- 0x30
      guard digit < 10 else { return nil }
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(Int(digit))
      guard !overflow, !carry else { return nil }
      value = sum
    }
    return isNegative ? -value : value
  }
}

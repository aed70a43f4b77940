/// A time of day with whole seconds, and how far its clock is from UTC (EDTF level 0).
public struct ClockTime: Hashable, Sendable, CustomStringConvertible {
  /// What is said of the zone.
  public enum Zone: Hashable, Sendable {
    /// Nothing: local time.
    case local
    /// `Z`.
    case utc
    /// Hours only, such as `+04`: minutes east of UTC, -720 to 840.
    case hours(Int)
    /// Hours and minutes, such as `+04:30`: minutes east of UTC, -720 to 840.
    case minutes(Int)
  }

  /// The hour, 0 to 23.
  public var hour: Int
  /// The minute, 0 to 59.
  public var minute: Int
  /// The second, 0 to 59.
  public var second: Int
  /// The zone.
  public var zone: Zone

  /// The time as the standard writes it: `23:20:30+04:30`.
  public var description: String {
    var bytes: [UInt8] = []
    bytes.append(digits: hour, count: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(digits: minute, count: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(digits: second, count: 2)
    func append(offset: Int) {
      bytes.append(UInt8(ascii: offset < 0 ? "-" : "+"))
      bytes.append(digits: abs(offset) / 60, count: 2)
    }
    switch zone {
    case .local: break
    case .utc: bytes.append(UInt8(ascii: "Z"))
    case .hours(let offset): append(offset: offset)
    case .minutes(let offset):
      append(offset: offset)
      bytes.append(UInt8(ascii: ":"))
      bytes.append(digits: abs(offset) % 60, count: 2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Times of day and long years.
extension EDTFParser {
  /// Reads a time of day with its zone, after the `T`.
  static func time(_ bytes: Span<UInt8>, _ place: inout Int) throws(EDTFError) -> ClockTime {
    let hour = try number(bytes, &place)
    guard hour < 24 else { throw EDTFError(reason: .hour(hour), column: place - 2) }
    try colon(bytes, &place)
    let minute = try number(bytes, &place)
    guard minute < 60 else { throw EDTFError(reason: .minute(minute), column: place - 2) }
    try colon(bytes, &place)
    let second = try number(bytes, &place)
    guard second < 60 else { throw EDTFError(reason: .second(second), column: place - 2) }
    var time = ClockTime(hour: hour, minute: minute, second: second, zone: .local)
    guard place < bytes.count else { return time }
    let sign = bytes[place]
    if sign == UInt8(ascii: "Z") {
      place += 1
      time.zone = .utc
      return time
    }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return time }
    place += 1
    let zonePlace = place
    var offset = try number(bytes, &place) * 60
    let hasMinutes = place < bytes.count && bytes[place] == UInt8(ascii: ":")
    if hasMinutes {
      place += 1
      let minutes = try number(bytes, &place)
      guard minutes < 60 else { throw EDTFError(reason: .minute(minutes), column: place - 2) }
      offset += minutes
    }
    // Zones lie between twelve hours west and fourteen east; -00:00 says nothing.
    let isWest = sign == UInt8(ascii: "-")
    guard isWest ? (1...720).contains(offset) : offset <= 840 else {
      throw EDTFError(reason: .offset, column: zonePlace)
    }
    time.zone = hasMinutes ? .minutes(isWest ? -offset : offset) : .hours(isWest ? -offset : offset)
    return time
  }

  /// Reads a long year from its `Y` on.
  static func longYear(_ bytes: Span<UInt8>, _ place: inout Int) throws(EDTFError) -> LongYear {
    place += 1
    let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    let digitsPlace = place
    let digits = try run(bytes, &place)
    var year = LongYear(hasPrefix: true, isNegative: isNegative, digits: digits)
    if place < bytes.count, bytes[place] == UInt8(ascii: "E") {
      place += 1
      let exponentPlace = place
      let exponent = try run(bytes, &place)
      if exponent.utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) {
        throw EDTFError(reason: .zero, column: exponentPlace)
      }
      year.exponent = exponent
    }
    if digits.utf8.first == UInt8(ascii: "0") || (year.exponent == nil && digits.utf8.count < 5) {
      throw EDTFError(reason: .longYear, column: digitsPlace)
    }
    if place < bytes.count, bytes[place] == UInt8(ascii: "S") {
      year.significant = try significant(bytes, &place)
    }
    if place < bytes.count, bytes[place] == UInt8(ascii: "/") {
      throw EDTFError(reason: .notAnEnd, column: place)
    }
    return year
  }

  /// Reads the number of significant digits from the `S` on.
  static func significant(_ bytes: Span<UInt8>, _ place: inout Int) throws(EDTFError) -> String {
    place += 1
    let start = place
    let digits = try run(bytes, &place)
    guard digits.utf8.first != UInt8(ascii: "0") else {
      throw EDTFError(reason: .zero, column: start)
    }
    return digits
  }

  private static func number(_ bytes: Span<UInt8>, _ place: inout Int) throws(EDTFError) -> Int {
    let (value, mask) = try digits(2, bytes, &place)
    if mask != 0 { throw unexpected(bytes, place - 1) }
    return value
  }

  private static func colon(_ bytes: Span<UInt8>, _ place: inout Int) throws(EDTFError) {
    guard place < bytes.count, bytes[place] == UInt8(ascii: ":") else {
      throw unexpected(bytes, place)
    }
    place += 1
  }

  /// Reads one digit or more.
  private static func run(_ bytes: Span<UInt8>, _ place: inout Int) throws(EDTFError) -> String {
    let start = place
    while place < bytes.count, bytes[place] &- UInt8(ascii: "0") <= 9 { place += 1 }
    guard place > start, let digits = try? UTF8Span(validating: bytes.extracting(start..<place))
    else { throw unexpected(bytes, place) }
    return String(copying: digits)
  }
}

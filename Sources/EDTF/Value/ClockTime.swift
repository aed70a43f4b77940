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

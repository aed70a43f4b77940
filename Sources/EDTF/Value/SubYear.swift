/// A season, quarter, third or half of a year: the codes 21 to 41 in a month's place (ISO 8601-2 §4.8).
public struct SubYear: Hashable, Sendable {
  /// The code, 21 to 41.
  public let code: Int

  /// Takes a code from 21 to 41.
  public init?(code: Int) {
    guard (21...41).contains(code) else { return nil }
    self.code = code
  }

  /// Its first month, 1 to 12.
  ///
  /// The standard gives seasons no months; the meteorological ones of the hemisphere are used, the
  /// northern ones for 21 to 24.
  public var firstMonth: Int {
    switch code {
    case 21, 25, 31: 3
    case 22, 26, 32: 6
    case 23, 27, 29: 9
    case 24, 28, 30: 12
    case 33...36: (code - 33) * 3 + 1
    case 37...39: (code - 37) * 4 + 1
    default: (code - 40) * 6 + 1
    }
  }

  /// How many months it has: 3, 4 or 6.
  public var length: Int {
    code <= 36 ? 3 : code <= 39 ? 4 : 6
  }

  /// Whether it is a season that runs over the end of the year.
  public var crossesYearEnd: Bool { firstMonth == 12 }

  /// Whether it is a season of no stated hemisphere, of which only the year is certain.
  public var isHemisphereFree: Bool { code <= 24 }
}

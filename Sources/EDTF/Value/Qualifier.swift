/// What `?`, `~` and `%` say about a part of a date (ISO 8601-2 §8.4).
public enum Qualifier: UInt8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  /// Nothing.
  case none
  /// `?`: possibly wrong.
  case uncertain
  /// `~`: an estimate.
  case approximate
  /// `%`: both.
  case uncertainAndApproximate

  /// Reads one of the three signs.
  init?(byte: UInt8) {
    switch byte {
    case UInt8(ascii: "?"): self = .uncertain
    case UInt8(ascii: "~"): self = .approximate
    case UInt8(ascii: "%"): self = .uncertainAndApproximate
    default: return nil
    }
  }

  /// The sign, or nothing.
  var sign: String {
    switch self {
    case .none: ""
    case .uncertain: "?"
    case .approximate: "~"
    case .uncertainAndApproximate: "%"
    }
  }

  /// Whether it says anything.
  public var isPresent: Bool { self != .none }

  /// Both statements together.
  func union(_ other: Qualifier) -> Qualifier {
    if self == .none || self == other { return other }
    return other == .none ? self : .uncertainAndApproximate
  }
}

/// A qualifier as written at one part of a date.
///
/// To the left of a part (`2004-~06`) it speaks of that part only; to the right (`2004-06~-11`) of
/// that part and all parts before it.
public struct WrittenQualifier: Hashable, Sendable, BitwiseCopyable {
  /// What it says.
  public var qualifier: Qualifier
  /// Whether it stands to the left of its part.
  public var leads: Bool

  static let none = WrittenQualifier(qualifier: .none, leads: false)

  /// Puts a qualifier to the left of its part or to the right.
  public init(qualifier: Qualifier, leads: Bool) {
    self.qualifier = qualifier
    self.leads = leads && qualifier.isPresent
  }

  /// Takes it from three bits: two for the qualifier, one for its side.
  init(bits: UInt64) {
    self.init(qualifier: Qualifier(rawValue: UInt8(bits & 3)) ?? .none, leads: bits & 4 != 0)
  }

  /// The three bits; 0 where nothing is said.
  var bits: UInt64 { UInt64(qualifier.rawValue) | (leads && qualifier.isPresent ? 4 : 0) }
}

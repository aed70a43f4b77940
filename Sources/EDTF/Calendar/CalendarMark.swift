/// What is known of the calendar in which a date's digits are.
public enum CalendarMark: String, Sendable, Hashable, CaseIterable {
  /// Marked as Gregorian, "N.S." (New Style).
  case gregorian
  /// Marked as Julian, "O.S." (Old Style).
  case julian
  /// Not marked: strict bounds read it as Gregorian, possible days as either.
  case unstated

  /// The calendar that strict bounds use: an unstated one is read as Gregorian.
  public var system: CalendarSystem {
    self == .julian ? .julian : .gregorian
  }

  /// Every calendar the digits may be in.
  public var possibleSystems: [CalendarSystem] {
    switch self {
    case .gregorian: [.gregorian]
    case .julian: [.julian]
    case .unstated: [.gregorian, .julian]
    }
  }

  /// What follows the digits in a chronicle: `" O.S."`, `" N.S."` or nothing.
  var suffix: String {
    switch self {
    case .gregorian: " N.S."
    case .julian: " O.S."
    case .unstated: ""
    }
  }
}

extension CalendarSystem {
  /// The mark that says the digits are in this calendar.
  public var mark: CalendarMark {
    self == .julian ? .julian : .gregorian
  }
}

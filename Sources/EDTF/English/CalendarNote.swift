/// How much a date's words say of its calendar.
///
/// Nobody dates a battle of 1066 "Old Style": a calendar is said only from 1582-10-15 on, when there were two,
/// and only of days and months.
public enum CalendarNote: Sendable, Hashable {
  /// Nothing at all.
  case none
  /// `10 June 1917 O.S.`; of a Gregorian date only beside a Julian one.
  case mark
  /// `10 June 1917 (Old Style; 23 June New Style)`.
  case both
}

extension HistoricalDate {
  /// ``text`` with so much of its calendar: `10 June 1917 O.S.`
  public func text(saying note: CalendarNote) -> String {
    words(note, isAdverbial: false)
  }

  /// ``adverbial`` with so much of its calendar: `on 10 June 1917 O.S.`
  public func adverbial(saying note: CalendarNote) -> String {
    words(note, isAdverbial: true)
  }

  private func words(_ note: CalendarNote, isAdverbial: Bool) -> String {
    guard isMarked else { return isAdverbial ? adverbial : text }
    let bare = unmarked
    let plain = isAdverbial ? bare.adverbial : bare.text
    guard note != .none, needsCalendar else { return plain }
    guard note == .mark else { return isAdverbial ? adverbial : text }
    if let start, let end, calendar != endCalendar {
      let span =
        "\(start.text(saying: .none))\(start.mark) to \(end.text(saying: .none))\(end.mark)"
      return isAdverbial ? "from \(span)" : span
    }
    return plain + (calendar == .julian || endCalendar == .julian ? " O.S." : "")
  }

  private var mark: String { needsCalendar ? calendar.suffix : "" }

  /// Whether some part of it is said to be Julian.
  private var isMarked: Bool {
    switch value {
    case .oneOf, .allOf: members.contains { $0.calendar == .julian }
    case .interval: calendar == .julian || endCalendar == .julian
    default: calendar == .julian
    }
  }

  /// The same digits, in no calendar.
  private var unmarked: HistoricalDate {
    if isOneOf, members.count > 1, let plain = try? HistoricalDate(oneOf: members.map(\.unmarked)) {
      return plain
    }
    return (try? HistoricalDate(parsing: edtf)) ?? self
  }

  /// Whether it is a day or a month, from the time when there were two calendars.
  private var needsCalendar: Bool {
    let parts = isInterval ? [start, end].compactMap(\.self) : members
    return parts.contains { $0.precision < .year && $0.isAfterReform }
  }

  private var isAfterReform: Bool {
    possibleDays.last.map { $0.upper ?? .max }.map { $0 >= CalendarSystem.bothInUse.lowerBound }
      ?? false
  }
}

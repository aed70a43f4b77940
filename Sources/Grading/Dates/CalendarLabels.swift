import EDTF

/// Old and New Style as labels of a typed date.
enum CalendarLabels {
  /// A label rules out only the other calendar, and only where the chronicle is marked too.
  static func agree(_ typed: HistoricalDate, _ version: HistoricalDate) -> Bool {
    typed.calendar == .unstated || version.calendar == .unstated
      || typed.calendar == version.calendar
  }
}

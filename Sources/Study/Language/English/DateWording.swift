import EDTF

/// How a date is asked for at a precision, in English.
enum DateWording {
  /// `In which year`, to stand before a question's verb.
  static func opening(_ precision: Precision) -> String {
    switch precision {
    case .day: "On which date"
    case .month: "In which month and year"
    case .season: "In which season and year"
    case .year: "In which year"
    case .decade: "In which decade"
    case .century: "In which century"
    }
  }

  /// `the year in which`, to stand after `Name`.
  static func object(_ precision: Precision) -> String {
    switch precision {
    case .day: "the date (day, month and year) on which"
    case .month: "the month and year in which"
    case .season: "the season and year in which"
    case .year: "the year in which"
    case .decade: "the decade in which"
    case .century: "the century in which"
    }
  }

  /// `which year`, to stand after `until`.
  static func noun(_ precision: Precision) -> String {
    switch precision {
    case .day: "which date"
    case .month: "which month and year"
    case .season: "which season and year"
    case .year: "which year"
    case .decade: "which decade"
    case .century: "which century"
    }
  }
}

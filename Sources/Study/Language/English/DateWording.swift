package import EDTF

/// How a date is asked for at a precision, in English.
package enum DateWording {
  /// `In which year`, to stand before a question's verb.
  package static func opening(_ precision: Precision) -> String {
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
  package static func object(_ precision: Precision) -> String {
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
  package static func noun(_ precision: Precision) -> String {
    switch precision {
    case .day: "which date"
    case .month: "which month and year"
    case .season: "which season and year"
    case .year: "which year"
    case .decade: "which decade"
    case .century: "which century"
    }
  }

  /// Wordings that ask when a statement was true.
  package static func stems(_ clause: Clause, _ precision: Precision) -> [String] {
    let first =
      clause.question.map { "\(opening(precision))\($0)?" }
      ?? (clause.isEmbeddable
        ? "\(opening(precision)) was it that\(clause.embedded)?"
        : "\(opening(precision)) did this happen: \(clause.statement)?")
    return [
      first,
      "\(clause.sentence) \(opening(precision)) was that?",
      "Name \(object(precision))\(clause.embedded).",
    ]
  }
}

package import EDTF

/// How cards about dates are worded.
package protocol DateCardWording {
  /// When a statement was true.
  func when(_ told: Clause, _ precision: Precision) -> [String]

  /// When what lasted began.
  func began(_ told: Clause, _ precision: Precision) -> [String]

  /// When what lasted ended.
  func ended(_ told: Clause, _ precision: Precision) -> [String]

  /// When a post was taken up.
  func tookUp(_ office: OfficeClause, _ precision: Precision) -> [String]

  /// When a post was left.
  func left(_ office: OfficeClause, _ precision: Precision) -> [String]

  /// What of some options happened then.
  func what(on date: HistoricalDate) -> [String]
}

/// Cards about dates, in English.
extension EnglishWording {
  package func when(_ told: Clause, _ precision: Precision) -> [String] {
    let opening = DatePhrase.opening(precision)
    let first =
      told.question.map { "\(opening)\($0)?" }
      ?? (told.isEmbeddable
        ? "\(opening) was it that\(told.embedded)?"
        : "\(opening) did this happen: \(told.statement)?")
    return [
      first,
      "\(told.sentence) \(opening) was that?",
      "Name \(DatePhrase.object(precision))\(told.embedded).",
    ]
  }

  package func began(_ told: Clause, _ precision: Precision) -> [String] {
    [
      "\(DatePhrase.opening(precision)) did this begin: \(told.statement)?",
      "\(told.sentence) \(DatePhrase.opening(precision)) did that begin?",
      "Name \(DatePhrase.object(precision)) this began: \(told.statement).",
    ]
  }

  package func ended(_ told: Clause, _ precision: Precision) -> [String] {
    [
      "\(DatePhrase.opening(precision)) did this end: \(told.statement)?",
      "\(told.sentence) \(DatePhrase.opening(precision)) did that end?",
      "Name \(DatePhrase.object(precision)) this ended: \(told.statement).",
    ]
  }

  package func tookUp(_ office: OfficeClause, _ precision: Precision) -> [String] {
    let (holder, post) = (office.holder, office.office)
    let was = Self.was(office.isSeveral)
    return [
      "\(DatePhrase.opening(precision)) did \(holder) become \(post)?",
      "\(holder) became \(post). \(DatePhrase.opening(precision)) was that?",
      "Name \(DatePhrase.object(precision)) \(holder) became \(post).",
      "From \(DatePhrase.noun(precision)) on \(was) \(holder) \(post)?",
    ]
  }

  package func left(_ office: OfficeClause, _ precision: Precision) -> [String] {
    let (holder, post) = (office.holder, office.office)
    let was = Self.was(office.isSeveral)
    return [
      "\(DatePhrase.opening(precision)) did \(holder) cease to be \(post)?",
      "\(holder) ceased to be \(post). \(DatePhrase.opening(precision)) was that?",
      "Until \(DatePhrase.noun(precision)) \(was) \(holder) \(post)?",
      "Name \(DatePhrase.object(precision)) \(holder) ceased to be \(post).",
    ]
  }

  package func what(on date: HistoricalDate) -> [String] {
    [
      "Which of these happened \(adverbial(date))?",
      "One of these happened \(adverbial(date)). Which?",
      "Which of these events belongs to this date: \(date.text(saying: .mark))?",
    ]
  }

  static func was(_ isSeveral: Bool) -> String { isSeveral ? "were" : "was" }
}

/// How a date is asked for at a precision, in English.
enum DatePhrase {
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

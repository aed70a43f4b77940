package import EDTF

/// Cards about dates, in English.
extension English {
  package func when(_ told: Clause, _ precision: Precision) -> [String] {
    let opening = DateWording.opening(precision)
    let first =
      told.question.map { "\(opening)\($0)?" }
      ?? (told.isEmbeddable
        ? "\(opening) was it that\(told.embedded)?"
        : "\(opening) did this happen: \(told.statement)?")
    return [
      first,
      "\(told.sentence) \(opening) was that?",
      "Name \(DateWording.object(precision))\(told.embedded).",
    ]
  }

  package func began(_ told: Clause, _ precision: Precision) -> [String] {
    [
      "\(DateWording.opening(precision)) did this begin: \(told.statement)?",
      "\(told.sentence) \(DateWording.opening(precision)) did that begin?",
      "Name \(DateWording.object(precision)) this began: \(told.statement).",
    ]
  }

  package func ended(_ told: Clause, _ precision: Precision) -> [String] {
    [
      "\(DateWording.opening(precision)) did this end: \(told.statement)?",
      "\(told.sentence) \(DateWording.opening(precision)) did that end?",
      "Name \(DateWording.object(precision)) this ended: \(told.statement).",
    ]
  }

  package func tookUp(_ office: OfficeClause, _ precision: Precision) -> [String] {
    let (holder, post) = (office.holder, office.office)
    let was = Self.was(office.isSeveral)
    return [
      "\(DateWording.opening(precision)) did \(holder) become \(post)?",
      "\(holder) became \(post). \(DateWording.opening(precision)) was that?",
      "Name \(DateWording.object(precision)) \(holder) became \(post).",
      "From \(DateWording.noun(precision)) on \(was) \(holder) \(post)?",
    ]
  }

  package func left(_ office: OfficeClause, _ precision: Precision) -> [String] {
    let (holder, post) = (office.holder, office.office)
    let was = Self.was(office.isSeveral)
    return [
      "\(DateWording.opening(precision)) did \(holder) cease to be \(post)?",
      "\(holder) ceased to be \(post). \(DateWording.opening(precision)) was that?",
      "Until \(DateWording.noun(precision)) \(was) \(holder) \(post)?",
      "Name \(DateWording.object(precision)) \(holder) ceased to be \(post).",
    ]
  }

  package func what(on date: HistoricalDate) -> [String] {
    [
      "Which of these happened \(date.adverbial)?",
      "One of these happened \(date.adverbial). Which?",
      "Which of these events belongs to this date: \(date.text)?",
    ]
  }

  static func was(_ isSeveral: Bool) -> String { isSeveral ? "were" : "was" }
}

import English

/// How exercises are worded.
package protocol ExerciseWording {
  /// - Parameter statements: in the order shown, with a letter before each.
  func order(of statements: [String]) -> [String]

  /// - Parameter term: `Smilga was chairman of the Guild`.
  func beforeOrAfter(_ told: Clause, _ term: String) -> [String]

  func sameTime(as term: String) -> [String]

  func slot(of told: Clause, first: String, second: String) -> [String]

  func age(of name: String, when told: Clause) -> [String]

  func interval(from first: Clause, to second: Clause) -> [String]

  func next(after told: Clause) -> [String]

  func previous(to told: Clause) -> [String]

  func meanwhile(of name: String, when told: Clause) -> [String]

  /// - Parameter office: `chairman of the Guild`, with its article where it has one.
  func incumbent(of office: String, when told: Clause) -> [String]

  /// What somebody was for a part of the time of something else.
  ///
  /// - Parameter statement: what lasted: `Smilga lived in exile`.
  func meanwhile(of name: String, while statement: String) -> [String]

  /// Who held a post for the whole time of something else.
  func incumbent(of office: String, while statement: String) -> [String]

  /// - Parameters:
  ///   - adverbial: `in 1907`.
  ///   - date: `1907`.
  ///   - isMixed: whether some of the options are not easily confused with the right one.
  func contrast(_ adverbial: String, _ date: String, isMixed: Bool) -> [String]

  /// - Parameter dates: `from 1921 to 1928`.
  func contrast(of name: String, _ dates: String) -> [String]

  /// Where a moment lies to a term: an option of ``beforeOrAfter(_:_:)``.
  func text(of relation: Relation) -> String

  /// An option of ``slot(of:first:second:)``: 0 is before the first, 1 between the two, 2 after the second.
  func text(ofSlot place: Int) -> String

  /// Whole years: `17`.
  func text(ofYears years: Int) -> String

  /// Whether a statement tells where it stands among others: `was freed after his trial`.
  func tellsOrder(_ statement: String) -> Bool
}

/// What exercises say in English.
extension EnglishWording {
  package func order(of statements: [String]) -> [String] {
    let letters = ["a", "b", "c", "d"]
    let list = zip(letters, statements).map { "\($0)) \($1)" }.joined(separator: "; ")
    let question =
      switch statements.count {
      case 2: "Which of the two came first?"
      case 3: "Which came first, which next, which last?"
      default: "Which came first, which next, and so on to the last?"
      }
    return [
      "Put these in order, earliest first: \(list). Type the letters.",
      "\(question) \(list). Type the letters in order of time.",
      "Arrange by time, from the earliest to the latest: \(list). Type the letters.",
    ]
  }

  package func beforeOrAfter(_ told: Clause, _ term: String) -> [String] {
    [
      "\(told.sentence) Was that before, while or after \(term)?",
      "\(term.withUppercaseStart). When did this happen: \(told.statement)?",
      "\(told.sentence) Was that before, during or after the time when \(term)?",
    ]
  }

  package func sameTime(as term: String) -> [String] {
    [
      "Which of these happened while \(term)?",
      "At the time when \(term), which of these happened?",
      "Only one of these happened while \(term). Which one?",
    ]
  }

  package func slot(of told: Clause, first: String, second: String) -> [String] {
    [
      "First: \(first). Second: \(second). Where does this belong: \(told.statement)?",
      "Two marks on a timeline: \(first), then \(second). Where between them, or around them, "
        + "does this stand: \(told.statement)?",
      "\(told.sentence) Was that before the first, between or after the second of "
        + "these: \(first); \(second)?",
    ]
  }

  package func age(of name: String, when told: Clause) -> [String] {
    [
      told.question.map { "At what age\($0)?" } ?? "How old was \(name) then? \(told.sentence)",
      "\(told.sentence) At what age was that?",
      "What was the age of \(name) at this time? \(told.sentence)",
    ]
  }

  package func interval(from first: Clause, to second: Clause) -> [String] {
    [
      "First: \(first.statement). Later: \(second.statement). How many whole years lie between?",
      "\(first.sentence) \(second.sentence) How many whole years passed in between?",
      "\(second.sentence) How many whole years earlier was this: \(first.statement)?",
    ]
  }

  package func next(after told: Clause) -> [String] {
    [
      "\(told.sentence) Which of these came next?",
      "Which of these followed first, after this: \(told.statement)?",
      "What happened soonest after this, of the events below: \(told.statement)?",
    ]
  }

  package func previous(to told: Clause) -> [String] {
    [
      "\(told.sentence) Which of these came last before that?",
      "Which of these came closest before this: \(told.statement)?",
      "Of the events below, which was the latest to come before this: \(told.statement)?",
    ]
  }

  package func meanwhile(of name: String, when told: Clause) -> [String] {
    [
      "Which of these was \(name) when this happened: \(told.statement)?",
      "\(told.sentence) What was \(name) at that time?",
      "Which of these posts did \(name) hold at this time? \(told.sentence)",
    ]
  }

  package func incumbent(of office: String, when told: Clause) -> [String] {
    [
      "Who was \(office) when this happened: \(told.statement)?",
      "\(told.sentence) Who was \(office) then?",
      "Name the \(office.withoutArticle) at the time of this: \(told.statement).",
    ]
  }

  package func meanwhile(of name: String, while statement: String) -> [String] {
    [
      "Which of these was \(name) while \(statement)?",
      "In the time when \(statement), which of these posts did \(name) hold?",
      "Think of the time when \(statement). Which of these was \(name) then?",
    ]
  }

  package func incumbent(of office: String, while statement: String) -> [String] {
    [
      "Who was \(office) while \(statement)?",
      "Who was \(office) throughout the time when \(statement)?",
      "Name the \(office.withoutArticle) of the time when \(statement).",
    ]
  }

  package func contrast(_ adverbial: String, _ date: String, isMixed: Bool) -> [String] {
    [
      isMixed
        ? "Some of these are easily confused. Which of them was \(adverbial)?"
        : "These are easily confused. Which of them was \(adverbial)?",
      "Which of these, and not one of the others, happened \(adverbial)?",
      "Keep them apart: which of these belongs to \(date)?",
    ]
  }

  package func contrast(of name: String, _ dates: String) -> [String] {
    [
      "Which of these was \(name) \(dates)?",
      "These are easily confused. What was \(name) \(dates)?",
      "Keep them apart: as which of these did \(name) serve \(dates)?",
    ]
  }

  package func text(of relation: Relation) -> String {
    switch relation {
    case .before: "before that"
    case .during: "during that time"
    case .after: "after that"
    }
  }

  package func text(ofSlot place: Int) -> String {
    place == 0 ? "before the first" : place == 1 ? "between the two" : "after the second"
  }

  package func text(ofYears years: Int) -> String { "\(years)" }

  package func tellsOrder(_ statement: String) -> Bool {
    statement.split { !$0.isLetter }.contains {
      ["before", "after", "since", "until", "following", "afterwards", "previously", "again"]
        .contains($0)
    }
  }
}

/// A time in English with the preposition it needs after a verb.
struct DatePhrase {
  /// "on", "in" or nothing.
  var preposition: String
  /// What stands before the preposition: "perhaps", or nothing.
  var lead = ""
  /// The time itself.
  var text: String

  /// Without the preposition.
  var plain: String { lead.isEmpty ? text : "\(lead) \(text)" }

  /// With it.
  var adverbial: String {
    [lead, preposition, text].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension DatePhrase {
  /// A single date with its qualifiers, its digits in `calendar`.
  init(_ date: PartialDate, in calendar: CalendarSystem = .gregorian) {
    guard date.isQualified else {
      self.init(unqualified: date, calendar)
      return
    }
    if !date.hasInnerQualifier || (date.parts == 1 && date.yearMark.leads) {
      self.init(unqualified: date.unqualified, calendar)
      qualify(date.yearQualifier)
    } else if let day = date.day, let month = date.month, let year = date.year,
      !date.yearQualifier.isPresent, !date.monthQualifier.isPresent
    {
      // The day alone is in doubt.
      self.init(
        preposition: "on",
        text: "the \(EnglishWords.ordinal(day)) of \(EnglishWords.month(month)) "
          + EnglishWords.year(year))
      qualify(date.dayQualifier)
    } else {
      self.init(unqualified: date.unqualified, calendar)
      let parts = [
        ("year", date.yearQualifier),
        (date.subYear == nil ? "month" : "season", date.monthQualifier), ("day", date.dayQualifier),
      ]
      text +=
        " ("
        + parts.filter { $0.1.isPresent }.map { "\($0.0) \($0.1.words)" }.joined(separator: ", ")
        + ")"
    }
  }

  private mutating func qualify(_ qualifier: Qualifier) {
    switch qualifier {
    case .none: break
    case .uncertain: lead = "perhaps"
    case .approximate:
      preposition = ""
      text = "about \(text)"
    case .uncertainAndApproximate:
      preposition = ""
      lead = "perhaps"
      text = "about \(text)"
    }
  }

  /// A date without qualifiers, open digits in words.
  private init(unqualified date: PartialDate, _ calendar: CalendarSystem) {
    if let part = date.subYear, let year = date.year {
      self.init(
        preposition: "in",
        text: EnglishWords.subYear(part) + " " + EnglishWords.year(year)
          + EnglishWords.hemisphere(part))
      return
    }
    switch date.parts {
    case 1: self.init(preposition: "in", text: date.yearWords)
    case 2: self.init(preposition: "in", text: date.monthWords() + date.yearTail)
    default: self.init(preposition: "on", text: date.dayWords(in: calendar) + date.yearTail)
    }
  }
}

extension Qualifier {
  fileprivate var words: String {
    switch self {
    case .none: "certain"
    case .uncertain: "uncertain"
    case .approximate: "approximate"
    case .uncertainAndApproximate: "uncertain and approximate"
    }
  }
}

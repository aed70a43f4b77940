package import EDTF

/// What stems and notes are put together from, in English.
extension English {
  package func adverbial(_ date: HistoricalDate) -> String { date.adverbial }

  package func adverbial(from start: HistoricalDate?, to end: HistoricalDate?) -> String? {
    switch (start, end) {
    case (let start?, let end?) where start.text == end.text: start.adverbial
    case (let start?, let end?): "from \(start.text) to \(end.text)"
    case (let start?, nil): "from \(start.text) on"
    case (nil, let end?): "until \(end.text)"
    case (nil, nil): nil
    }
  }

  package func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  package func name(_ name: String, not marks: [String]) -> String {
    "\(name) (not \(marks.joined(separator: " or ")))"
  }

  package func title(_ title: String, details: [String]) -> String {
    "“\(title)”" + (details.isEmpty ? "" : " (" + details.joined(separator: "; ") + ")")
  }

  package func withArticle(_ role: String) -> String { RoleWords.withArticle(role) }

  package var joint: String { "of" }

  package var goalPreposition: String { "to" }

  package func time(_ ordinal: Int) -> String? {
    Self.ordinalWord(ordinal).map { "for the \($0) time" }
  }

  package func ordinal(_ ordinal: Int, ofKind kind: String) -> String {
    "(\(Self.ordinalWord(ordinal) ?? "no. \(ordinal)") \(kind))"
  }

  /// `first` to `tenth`.
  static func ordinalWord(_ count: Int) -> String? {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
    return words.indices.contains(count - 1) ? words[count - 1] : nil
  }

  package func held(_ office: String, isSeveral: Bool) -> String {
    "\(Self.was(isSeveral)) \(office)"
  }

  package func tookUp(_ office: String) -> String { "became \(office)" }

  package func left(_ office: String) -> String { "ceased to be \(office)" }

  package func number(_ value: Int, of things: String, isApproximate: Bool) -> String {
    let counted = value == 1 ? EnglishNouns.one(of: things) : counted(things)
    return "\(isApproximate ? "about " : "")\(value) \(counted)"
  }

  package func unit(_ precision: Precision) -> String {
    switch precision {
    case .day: "date"
    case .month: "month and year"
    case .season: "season and year"
    case .year: "year"
    case .decade: "decade"
    case .century: "century"
    }
  }

  package var askingForOne: String { "Name one of them." }

  package func sourceHas(_ words: String) -> String { "The source has: “\(words)”." }

  package func otherClaims(_ claims: [String]) -> String {
    "Other claims: \(claims.joined(separator: "; "))."
  }
}

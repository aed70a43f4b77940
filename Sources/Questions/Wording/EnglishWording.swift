package import EDTF
package import English

/// English: `did` before the base form, `was` and its like before the subject by themselves.
package struct EnglishWording: Language {
  package let tag = "en"
  package var lexicon: Lexicon { .english }
  /// False where the statements are of another language: they are left as they stand.
  private let inflects: Bool

  package init(inflects: Bool = true) { self.inflects = inflects }

  package func isAuxiliary(_ word: String) -> Bool {
    inflects && EnglishVerbs.auxiliaries.contains(word)
  }

  package func question(of subject: String, _ predicate: String) -> String? {
    inflects ? EnglishPredicate(predicate).question(of: subject) : nil
  }

  package func plural(_ predicate: String) -> String {
    inflects ? EnglishPredicate(predicate).plural : predicate
  }

  package func planned(_ predicate: String, isSentence: Bool) -> String? {
    guard inflects else { return predicate }
    let told = EnglishPredicate(predicate)
    return isSentence ? (told.saysPlan ? predicate : nil) : told.planned
  }

  package func counted(_ noun: String) -> String {
    inflects ? EnglishNouns.counted(noun) : noun
  }

  package func inside(_ sentence: String) -> String? {
    inflects ? EnglishNouns.inside(sentence) : nil
  }

  package func announced(_ sentence: String) -> String { "this happened: " + sentence }

  package func according(to witness: String) -> String { "according to " + witness }

  package func leadsToItsPlace(_ predicate: String) -> Bool {
    inflects && EnglishPredicate(predicate).leadsToItsPlace
  }
}

/// What stems and notes are put together from, in English.
extension EnglishWording {
  package func adverbial(_ date: HistoricalDate) -> String {
    date.adverbial(saying: .mark)
  }

  package func adverbial(from start: HistoricalDate?, to end: HistoricalDate?) -> String? {
    switch (start, end) {
    case (let start?, let end?) where start.text == end.text: adverbial(start)
    case (let start?, let end?):
      "from \(start.text(saying: .mark)) to \(end.text(saying: .mark))"
    case (let start?, nil): "from \(start.text(saying: .mark)) on"
    case (nil, let end?): "until \(end.text(saying: .mark))"
    case (nil, nil): nil
    }
  }

  package func list(_ names: [String]) -> String { EnglishWords.list(names, "and") }

  package func name(_ name: String, not marks: [String]) -> String {
    "\(name) (not \(marks.joined(separator: " or ")))"
  }

  package func title(_ title: String, details: [String]) -> String {
    "“\(title)”" + (details.isEmpty ? "" : " (" + details.joined(separator: "; ") + ")")
  }

  package func withArticle(_ role: String, isSole: Bool) -> String {
    RoleWords.withArticle(role, isSole: isSole)
  }

  package func time(_ ordinal: Int) -> String? {
    Self.ordinalWord(ordinal).map { "for the \($0) time" }
  }

  package func ordinal(_ ordinal: Int, ofKind kind: String) -> String {
    "(\(Self.ordinalWord(ordinal) ?? "no. \(ordinal)") \(kind))"
  }

  /// `first` to `tenth`.
  static func ordinalWord(_ count: Int) -> String? {
    (1...10).contains(count) ? EnglishWords.ordinals[count - 1] : nil
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

/// Why options are wrong, in English.
extension EnglishWording {
  package func chronicleNames(_ right: String) -> String {
    "the chronicle names \(right) for this"
  }

  package func chronicleSays(_ right: String) -> String { "the chronicle says \(right)" }

  package func isOff(_ distance: DateDistance, from right: String) -> String {
    "\(distance.amount) too \(distance.isLate ? "late" : "early"): the chronicle says \(right)"
  }

  package func otherPlace(_ other: String, not right: String) -> String {
    "the chronicle gives \(right), and \(other) lies elsewhere"
  }

  package func roleIsHeldAt(_ right: String) -> String {
    "the chronicle gives this role at another body: \(right)"
  }

  package func hadRoleThere(_ bearer: String?, isSeveral: Bool) -> String {
    "\(bearer ?? "somebody else") \(Self.was(isSeveral)) that there"
  }

  package func hadRole(_ bearer: String?, isSeveral: Bool, at body: String) -> String {
    "\(bearer ?? "somebody else") \(Self.was(isSeveral)) that at another body: \(body)"
  }

  package func isDate(_ date: String, of statement: String) -> String {
    "\(date) is the date of another event: \(statement)"
  }

  package func thatWas(_ when: String) -> String { "that was \(when)" }

  package func termLasted(_ dates: String, butThisWas adverbial: String) -> String {
    "the term lasted \(dates), and this was \(adverbial)"
  }

  package func datesGive(_ text: String) -> String { "the dates give \(text)" }

  package func held(_ name: String, _ dates: String) -> String { "\(name) held it \(dates)" }
}

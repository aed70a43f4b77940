import EDTF
import English
import Questions

/// English with a mark before everything that is said by the language.
struct Marked: Language {
  static let mark = "¤"
  private let english = EnglishWording()
  var tag: String { "marked" }
  var lexicon: Lexicon { english.lexicon }

  private func marked(_ stems: [String]) -> [String] { stems.map { Self.mark + $0 } }

  // CardWording

  func when(_ told: Clause, _ precision: Precision) -> [String] {
    marked(english.when(told, precision))
  }
  func began(_ told: Clause, _ precision: Precision) -> [String] {
    marked(english.began(told, precision))
  }
  func ended(_ told: Clause, _ precision: Precision) -> [String] {
    marked(english.ended(told, precision))
  }
  func tookUp(_ office: OfficeClause, _ precision: Precision) -> [String] {
    marked(english.tookUp(office, precision))
  }
  func left(_ office: OfficeClause, _ precision: Precision) -> [String] {
    marked(english.left(office, precision))
  }
  func what(on date: HistoricalDate) -> [String] {
    marked(english.what(on: date))
  }
  func who(_ deed: Deed) -> [String] {
    marked(english.who(deed))
  }
  func whereabouts(of told: Clause) -> [String] {
    marked(english.whereabouts(of: told))
  }
  func goal(of told: Clause) -> [String] {
    marked(english.goal(of: told))
  }
  func length(of told: Clause) -> [String] {
    marked(english.length(of: told))
  }
  func length(ofSentence told: Clause) -> [String] {
    marked(english.length(ofSentence: told))
  }
  func number(of things: String, isApproximate: Bool, _ told: Clause) -> [String] {
    marked(english.number(of: things, isApproximate: isApproximate, told))
  }
  func role(_ role: String, of holder: String, at body: String, joined: String?, when: String?)
    -> [String]
  {
    marked(english.role(role, of: holder, at: body, joined: joined, when: when))
  }
  func body(
    of holder: String, isSeveral: Bool, title: String, joinedWith preposition: String, when: String?
  ) -> [String] {
    marked(
      english.body(
        of: holder, isSeveral: isSeveral, title: title, joinedWith: preposition, when: when))
  }
  func holder(of post: Post, isPerson: Bool, isOneOf: Bool, when: String?) -> [String] {
    marked(english.holder(of: post, isPerson: isPerson, isOneOf: isOneOf, when: when))
  }
  func predecessor(of office: OfficeClause, isOneOf: Bool) -> [String] {
    marked(english.predecessor(of: office, isOneOf: isOneOf))
  }
  func predecessor(on throne: ThroneClause, isOneOf: Bool) -> [String] {
    marked(english.predecessor(on: throne, isOneOf: isOneOf))
  }
  func successor(on throne: ThroneClause, isOneOf: Bool) -> [String] {
    marked(english.successor(on: throne, isOneOf: isOneOf))
  }
  func successor(of office: OfficeClause, isOneOf: Bool) -> [String] {
    marked(english.successor(of: office, isOneOf: isOneOf))
  }
  // ExerciseWording

  func order(of statements: [String]) -> [String] {
    marked(english.order(of: statements))
  }
  func beforeOrAfter(_ told: Clause, _ term: String) -> [String] {
    marked(english.beforeOrAfter(told, term))
  }
  func sameTime(as term: String) -> [String] {
    marked(english.sameTime(as: term))
  }
  func slot(of told: Clause, first: String, second: String) -> [String] {
    marked(english.slot(of: told, first: first, second: second))
  }
  func age(of name: String, when told: Clause) -> [String] {
    marked(english.age(of: name, when: told))
  }
  func interval(from first: Clause, to second: Clause) -> [String] {
    marked(english.interval(from: first, to: second))
  }
  func next(after told: Clause) -> [String] {
    marked(english.next(after: told))
  }
  func previous(to told: Clause) -> [String] {
    marked(english.previous(to: told))
  }
  func meanwhile(of name: String, when told: Clause) -> [String] {
    marked(english.meanwhile(of: name, when: told))
  }
  func incumbent(of office: String, when told: Clause) -> [String] {
    marked(english.incumbent(of: office, when: told))
  }
  func meanwhile(of name: String, while statement: String) -> [String] {
    marked(english.meanwhile(of: name, while: statement))
  }
  func incumbent(of office: String, while statement: String) -> [String] {
    marked(english.incumbent(of: office, while: statement))
  }
  func contrast(_ adverbial: String, _ date: String, isMixed: Bool) -> [String] {
    marked(english.contrast(adverbial, date, isMixed: isMixed))
  }
  func contrast(of name: String, _ dates: String) -> [String] {
    marked(english.contrast(of: name, dates))
  }
  func text(of relation: Relation) -> String {
    english.text(of: relation)
  }
  func text(ofSlot place: Int) -> String {
    english.text(ofSlot: place)
  }
  func text(ofYears years: Int) -> String {
    english.text(ofYears: years)
  }
  func tellsOrder(_ statement: String) -> Bool {
    english.tellsOrder(statement)
  }
  // PhraseWording

  func adverbial(_ date: HistoricalDate) -> String {
    english.adverbial(date)
  }
  func adverbial(from start: HistoricalDate?, to end: HistoricalDate?) -> String? {
    english.adverbial(from: start, to: end)
  }
  func list(_ names: [String]) -> String {
    english.list(names)
  }
  func name(_ name: String, not marks: [String]) -> String {
    english.name(name, not: marks)
  }
  func title(_ title: String, details: [String]) -> String {
    english.title(title, details: details)
  }
  func withArticle(_ role: String, isSole: Bool) -> String {
    english.withArticle(role, isSole: isSole)
  }
  func time(_ ordinal: Int) -> String? {
    english.time(ordinal)
  }
  func ordinal(_ ordinal: Int, ofKind kind: String) -> String {
    english.ordinal(ordinal, ofKind: kind)
  }
  func held(_ office: String, isSeveral: Bool) -> String {
    english.held(office, isSeveral: isSeveral)
  }
  func tookUp(_ office: String) -> String {
    english.tookUp(office)
  }
  func left(_ office: String) -> String {
    english.left(office)
  }
  func number(_ value: Int, of things: String, isApproximate: Bool) -> String {
    english.number(value, of: things, isApproximate: isApproximate)
  }
  func unit(_ precision: Precision) -> String {
    english.unit(precision)
  }
  var askingForOne: String { english.askingForOne }
  func sourceHas(_ words: String) -> String {
    english.sourceHas(words)
  }
  func otherClaims(_ claims: [String]) -> String {
    english.otherClaims(claims)
  }
  // ReasonWording

  func chronicleNames(_ right: String) -> String {
    Self.mark + english.chronicleNames(right)
  }
  func chronicleSays(_ right: String) -> String {
    Self.mark + english.chronicleSays(right)
  }
  func isOff(_ distance: DateDistance, from right: String) -> String {
    Self.mark + english.isOff(distance, from: right)
  }
  func otherPlace(_ other: String, not right: String) -> String {
    Self.mark + english.otherPlace(other, not: right)
  }
  func roleIsHeldAt(_ right: String) -> String {
    Self.mark + english.roleIsHeldAt(right)
  }
  func hadRoleThere(_ bearer: String?, isSeveral: Bool) -> String {
    Self.mark + english.hadRoleThere(bearer, isSeveral: isSeveral)
  }
  func hadRole(_ bearer: String?, isSeveral: Bool, at body: String) -> String {
    Self.mark + english.hadRole(bearer, isSeveral: isSeveral, at: body)
  }
  func isDate(_ date: String, of statement: String) -> String {
    Self.mark + english.isDate(date, of: statement)
  }
  func thatWas(_ when: String) -> String {
    Self.mark + english.thatWas(when)
  }
  func termLasted(_ dates: String, butThisWas adverbial: String) -> String {
    Self.mark + english.termLasted(dates, butThisWas: adverbial)
  }
  func datesGive(_ text: String) -> String {
    Self.mark + english.datesGive(text)
  }
  func held(_ name: String, _ dates: String) -> String {
    Self.mark + english.held(name, dates)
  }
  // Language

  func question(of subject: String, _ predicate: String) -> String? {
    english.question(of: subject, predicate)
  }
  func isAuxiliary(_ word: String) -> Bool {
    english.isAuxiliary(word)
  }
  func plural(_ predicate: String) -> String {
    english.plural(predicate)
  }
  func planned(_ predicate: String, isSentence: Bool) -> String? {
    english.planned(predicate, isSentence: isSentence)
  }
  func counted(_ noun: String) -> String {
    english.counted(noun)
  }
  func inside(_ sentence: String) -> String? {
    english.inside(sentence)
  }
  func announced(_ sentence: String) -> String {
    english.announced(sentence)
  }
  func according(to witness: String) -> String {
    english.according(to: witness)
  }
  func leadsToItsPlace(_ predicate: String) -> Bool {
    english.leadsToItsPlace(predicate)
  }
}

import Chronicle
import EDTF
import English

/// An office with the least words that make it one term of one holder.
package struct OfficeDisambiguation: Sendable {
  package let clause: OfficeClause
  package let qualifier: String?
  package let added: QuestionMeaning.Qualifier?
  /// Other plain terms of one of the holders that its words could mean.
  let others: [Term]
  /// Such terms that are only claimed or planned.
  let claimed: [Term]

  /// Nil where the chronicle can't tell the term from another of the same holder.
  package init?(_ term: Term, in index: ChronicleIndex) {
    guard let found = try? Self.found(term, in: index) else { return nil }
    self = found
  }

  /// The same, with the reason where there is none.
  static func found(_ term: Term, in index: ChronicleIndex) throws(Silence) -> Self {
    try Self(naming: term, in: index)
  }

  private init(naming term: Term, in index: ChronicleIndex) throws(Silence) {
    guard Self.isPlain(term.event, in: index) else { throw .hedged }
    guard index.names.isNameable(term.tenure.body), let holder = index.names.list(term.event.who)
    else { throw .unnamed }
    let meant = index.tenures.terms(at: term.tenure.body, of: term.event.who).filter { other in
      !other.parts.contains(term.event.id)
        && Self.mayMean(index.names.role(term.tenure), other.tenure, in: index)
    }
    let all = meant.filter { Self.isPlain($0.event, in: index) }
    others = all
    claimed = meant.filter { !Self.isPlain($0.event, in: index) }
    // "William and Mary" are not William alone, unless Mary had a term of her own as well.
    let isCovered = term.event.who.allSatisfy { holder in
      all.contains { $0.event.who.contains(holder) }
    }
    let rivals =
      isCovered ? all : all.filter { Set(term.event.who).isSubset(of: $0.event.who) }
    let office = index.names.office(
      term.tenure, ofSeveral: term.event.who.count > 1)
    guard !rivals.isEmpty else {
      clause = OfficeClause(
        holder: holder, isSeveral: term.event.who.count > 1, office: office, plainOffice: office,
        ordinal: nil)
      qualifier = nil
      added = nil
      return
    }
    guard
      let (words, added) = Self.circumstance(term, among: rivals)
        ?? Self.ordinal(term, among: rivals, in: index)
    else { throw .otherTerms }
    // Who was re-elected had more terms than times.
    let isOfSingles = ([term] + rivals).allSatisfy { $0.parts.count == 1 }
    let ordinal: Int? =
      if case .ordinal(let place) = added, isOfSingles { place } else { nil }
    clause = OfficeClause(
      holder: holder, isSeveral: term.event.who.count > 1, office: "\(office) \(words)",
      plainOffice: office, ordinal: ordinal)
    qualifier = words
    self.added = added
  }

  /// Whether the tenure is a plain fact; hedged ones are never asked as one.
  static func isPlain(_ event: Event, in index: ChronicleIndex) -> Bool {
    event.status == .plain && event.accordingTo == nil
  }

  private typealias Words = (text: String, added: QuestionMeaning.Qualifier)

  /// Whether `role` may be said of the tenure: one's words are among the other's.
  ///
  /// Who was chairman and later head is asked for each by its own name.
  private static func mayMean(_ role: String, _ other: Tenure, in index: ChronicleIndex) -> Bool {
    ([index.names.role(other)] + index.names.roleNames(other)).contains {
      index.lexicon.roles.mayMean(role, $0)
    }
  }

  private static func circumstance(_ term: Term, among rivals: [Term]) -> Words? {
    guard let circumstance = term.event.circumstance,
      !rivals.contains(where: { $0.event.circumstance == circumstance })
    else { return nil }
    return (circumstance, .circumstance(circumstance))
  }

  /// `for the second time`, where the terms certainly follow one another.
  private static func ordinal(
    _ term: Term, among rivals: [Term], in index: ChronicleIndex
  ) -> Words? {
    // Whether a member's term counts among those of a full member is anybody's guess.
    let role = index.names.role(term.tenure)
    guard rivals.allSatisfy({ index.names.role($0.tenure) == role }) else { return nil }
    var place: Int?
    for holder in term.event.who {
      var before = 0
      for rival in rivals where rival.event.who.contains(holder) {
        if comes(rival, before: term) {
          before += 1
        } else if !comes(term, before: rival) {
          return nil
        }
      }
      // Of several holders it must be the same term of each.
      guard place == nil || place == before else { return nil }
      place = before
    }
    guard let before = place, let words = index.speech.time(before + 1) else { return nil }
    return (words, .ordinal(before + 1))
  }

  /// Whether one term certainly began before another, and they don't certainly overlap: the second may
  /// begin on the day on which the first ends.
  private static func comes(_ one: Term, before other: Term) -> Bool {
    guard let start = other.start else { return false }
    if let end = one.end, end.certainlyPrecedes(start) { return true }
    return one.start?.certainlyPrecedes(start) ?? false
      && !(one.end.map(start.certainlyPrecedes) ?? false)
  }
}

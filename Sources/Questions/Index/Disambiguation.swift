package import Chronicle
import EDTF
import Grading

/// A happening's statement with the least words that make it mean one event only.
package struct Disambiguation: Sendable {
  package let clause: Clause
  /// What was added; nil where nothing had to be.
  package let qualifier: String?
  package let added: QuestionMeaning.Qualifier?

  /// Nil where nothing the chronicle knows tells the event apart.
  ///
  /// - Parameter byDate: whether the event's own date may be said; never where it is the answer.
  package init?(_ event: Event, in index: ChronicleIndex, byDate: Bool) {
    guard let bare = Self.bareClause(event, names: index.names) else { return nil }
    let rivals = index.happenings.alike(event)
    guard !rivals.isEmpty else {
      // Where others of its kind are told in other words, the author's own distinction still helps.
      let words = Self.hasPeers(event, in: index) ? Self.circumstance(event, among: []) : nil
      let fitting = words.flatMap { Self.givesAway($0.text, event, in: index) ? nil : $0 }
      clause = bare.adding(fitting?.text)
      qualifier = fitting?.text
      added = fitting?.added
      return
    }
    guard
      let (words, added) = Self.circumstance(event, among: rivals)
        ?? Self.ordinal(event, in: index)
        ?? (byDate ? Self.date(event, among: rivals, in: index) : nil)
    else { return nil }
    if case .date = added { clause = bare.at(words) } else { clause = bare.adding(words) }
    qualifier = words
    self.added = added
  }

  /// The same with the event's time, where nothing was added yet and it has one.
  func dated(_ event: Event, in index: ChronicleIndex) -> Disambiguation? {
    guard added == nil, let time = index.time(of: event) else { return nil }
    return Disambiguation(clause: clause.at(time.words), qualifier: time.words, added: time.added)
  }

  private init(clause: Clause, qualifier: String?, added: QuestionMeaning.Qualifier?) {
    self.clause = clause
    self.qualifier = qualifier
    self.added = added
  }

  /// The statement as the chronicle has it; nil for what is never a plain fact.
  package static func bareClause(_ event: Event, names: Names) -> Clause? {
    guard case .happening(var what) = event.content else { return nil }
    let attribution = event.accordingTo.map(names.attribution)
    switch event.status {
    case .plain: break
    case .attributed, .outside, .disputed: guard attribution != nil else { return nil }
    case .planned:
      guard let planned = names.speech.planned(what, isSentence: event.isImpersonal) else {
        return nil
      }
      what = planned
    }
    if event.isImpersonal {
      return Clause(
        subject: nil, predicate: what, attribution: attribution, speech: names.speech)
    }
    guard let subject = names.list(event.who) else { return nil }
    if event.who.count > 1 { what = names.speech.plural(what) }
    return Clause(
      subject: subject, predicate: what, attribution: attribution, speech: names.speech)
  }

  /// Whether the same people had a part in another event of its kind.
  private static func hasPeers(_ event: Event, in index: ChronicleIndex) -> Bool {
    guard let kind = event.kind, event.circumstance != nil else { return false }
    return HappeningIndex.subjects(of: event).contains { person in
      index.happenings.sameKind(kind, of: person).contains { $0.id != event.id }
    }
  }

  /// Whether words hold a part of what may be asked of the event.
  private static func givesAway(
    _ words: String, _ event: Event, in index: ChronicleIndex
  ) -> Bool {
    let dates = event.settledDate.map { [$0] + [$0.start, $0.end].compactMap(\.self) } ?? []
    let place = event.location.flatMap { index.chronicle.places[$0] }
    let answers =
      dates.compactMap { date in date.certainPrecision.flatMap { Answer(date, at: $0) } }
      + [
        place.map { Answer(kind: .place, value: $0.id, text: $0.name, aliases: $0.aliases) },
        event.length.map { Answer(kind: .duration, value: $0.iso, text: $0.text) },
        event.number.map { Answer(kind: .number, value: "\($0.value)", text: "\($0.value)") },
      ].compactMap(\.self)
    return answers.contains { Clues.reveals(words, $0) }
  }

  private typealias Words = (text: String, added: QuestionMeaning.Qualifier)

  private static func circumstance(_ event: Event, among rivals: [Event]) -> Words? {
    guard let circumstance = event.circumstance, case .happening(let what) = event.content else {
      return nil
    }
    // "was arrested" + "in the harbour" is what another event may say in one.
    let whole = "\(what) \(circumstance)".lowercased()
    let isShared = rivals.contains { rival in
      rival.circumstance?.lowercased() == circumstance.lowercased()
        || HappeningIndex.wordings(of: rival).contains {
          $0.lowercased() == whole || $0.lowercased().hasPrefix(whole + " ")
        }
    }
    if isShared { return nil }
    return (circumstance, .circumstance(circumstance))
  }

  /// `(third arrest)`, where the order of all plain events of the kind is certain.
  private static func ordinal(_ event: Event, in index: ChronicleIndex) -> Words? {
    // What is only claimed has no place among the facts.
    guard let kind = event.kind, let date = event.settledDate, event.status == .plain,
      event.accordingTo == nil
    else { return nil }
    let alike = Set(index.happenings.alike(event).map(\.id))
    var place: Int?
    for person in HappeningIndex.subjects(of: event) {
      let peers = index.happenings.sameKind(kind, of: person)
      guard peers.count > 1, alike.isSubset(of: peers.map(\.id)) else { return nil }
      var before = 0
      for peer in peers where peer.id != event.id {
        guard let other = peer.settledDate else { return nil }
        if other.certainlyPrecedes(date) {
          before += 1
        } else if !date.certainlyPrecedes(other) {
          return nil
        }
      }
      // Of several people it must be the same arrest of each.
      guard place == nil || place == before + 1 else { return nil }
      place = before + 1
    }
    return place.map { (index.speech.ordinal($0, ofKind: kind), .ordinal($0)) }
  }

  private static func date(
    _ event: Event, among rivals: [Event], in index: ChronicleIndex
  ) -> Words? {
    guard let date = event.settledDate, date.certainPrecision != nil,
      rivals.allSatisfy({ rival in rival.settledDate.map { !$0.possiblyOverlaps(date) } ?? false })
    else { return nil }
    return (index.speech.adverbial(date), .date(date))
  }
}

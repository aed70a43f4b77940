package import Chronicle
import EDTF
import FSRS
import Grading
package import Records

/// What makes the cards of one kind of question: its conditions, its wordings and its wrong options, in a file
/// of its own beside what the kind is.
package protocol CardMaker: SendableMetatype {
  static var kind: QuestionKind { get }

  /// The cards of this kind that `event` allows; none where an answer would not be sole.
  ///
  /// What they have in common, ``CardMakers`` adds: tags, days and sibling groups.
  static func cards(for event: Event, in index: ChronicleIndex) -> [Card]
}

/// The kinds, in the three orders in which they are told. A new kind is added to each.
extension QuestionKind {
  /// All, as `--kind` lists them.
  package static let all: [QuestionKind] = [
    .when, .what, .who, .holder, .role, .body, .where, .howLong, .number, .predecessor, .successor,
    .start, .end, .claim,
  ]

  /// The facets that an event has by itself, as the documentation lists them: all but those of claims.
  package static let facets: [FacetName] = [
    QuestionKind.when, .start, .end, .what, .who, .where, .howLong, .number, .role, .body, .holder,
    .predecessor, .successor,
  ].map(\.facet)
}

/// Makes the cards of a chronicle.
package enum CardMakers {
  /// Those of all kinds, in the order in which an event's cards are introduced.
  package static let all: [any CardMaker.Type] = [
    WhenQuestion.self, ClaimQuestion.self, StartQuestion.self, EndQuestion.self,
    RoleQuestion.self, BodyQuestion.self, HolderQuestion.self, WhereQuestion.self,
    WhoQuestion.self, PredecessorQuestion.self, SuccessorQuestion.self, HowLongQuestion.self,
    NumberQuestion.self, WhatQuestion.self,
  ]

  /// The cards of one event, in the order of their kinds.
  package static func cards(for event: Event, in index: ChronicleIndex) -> [Card] {
    cards(by: all, for: event, in: index)
  }

  /// Those of one kind.
  package static func cards(
    _ kind: QuestionKind, for event: Event, in index: ChronicleIndex
  ) -> [Card] {
    cards(by: all.filter { $0.kind == kind }, for: event, in: index)
  }

  private static func cards(
    by makers: [any CardMaker.Type], for event: Event, in index: ChronicleIndex
  ) -> [Card] {
    if event.ask == .no { return [] }
    var cards = makers.flatMap { $0.cards(for: event, in: index) }
    guard !cards.isEmpty else { return [] }
    // The same for all of them, and in memory once.
    let (tags, days) = (index.tags(of: event), index.days(of: event))
    let groups = index.siblingGroups(of: event)
    for place in cards.indices {
      cards[place].tags = tags
      cards[place].days = days
      cards[place].siblingGroups = groups
    }
    return cards
  }

  /// Every card of `chronicle`, event by event.
  package static func cards(of chronicle: Chronicle) -> [Card] { CardSource(chronicle).cards() }
}

extension Event {
  /// The author's own wordings for a kind of question, which take turns: whoever wrote them answers for their
  /// having one answer.
  func ownWordings(_ kind: QuestionKind, of claim: String? = nil) -> [String]? {
    if case .wordings(let own) = ask { own[kind.facet(of: claim).text] } else { nil }
  }
}

extension ChronicleIndex {
  /// A card, unless one of its wordings would give the answer away or too few are left.
  ///
  /// As ``made(_:claim:of:stems:answer:qualifier:added:besides:choices:source:note:)``, which says why not.
  func card(
    _ kind: QuestionKind, claim: String? = nil, of event: Event, stems: [String], answer: Answer,
    qualifier: String? = nil, added: QuestionMeaning.Qualifier? = nil, besides: [String] = [],
    choices: @autoclosure () -> [Choice]? = nil, source: String? = nil, note: String? = nil
  ) -> Card? {
    try? made(
      kind, claim: claim, of: event, stems: stems, answer: answer, qualifier: qualifier,
      added: added, besides: besides, choices: choices(), source: source, note: note)
  }

  /// A card.
  ///
  /// - Parameters:
  ///   - besides: whom the stem names though people are asked for.
  ///   - choices: worked out only where options are wanted.
  func made(
    _ kind: QuestionKind, claim: String? = nil, of event: Event, stems: [String], answer: Answer,
    qualifier: String? = nil, added: QuestionMeaning.Qualifier? = nil, besides: [String] = [],
    choices: @autoclosure () -> [Choice]? = nil, source: String? = nil, note: String? = nil
  ) throws(Silence) -> Card {
    let facet = kind.facet(of: claim)
    guard !event.unasked.contains(facet.text) else { throw .switchedOff }
    var stems = stems
    var qualifier = qualifier
    if let wordings = event.ownWordings(kind, of: claim) {
      stems = wordings
      qualifier = nil
    }
    stems = stems.map(\.withSingleStops)
    guard !stems.isEmpty, !Clues.reveal(stems, answer) else { throw .clue }
    let query = QuestionMeaning(
      kind, of: event, claim: claim, qualifier: added, besides: besides, names: names)
    return Card(
      id: id(of: event, facet), event: event.id, facet: facet, kind: kind, subject: event.who,
      stems: stems, answer: answer, qualifier: qualifier,
      query: query, choices: makesOptions ? choices() : nil, note: note ?? self.note(on: event),
      source: source ?? event.source.flatMap { chronicle.sources[$0] }.map { names.title(of: $0) },
      place: event.place)
  }

  /// Settles what varies from card to card of an event.
  func seed(_ event: Event, _ kind: QuestionKind, of claim: String? = nil) -> UInt64 {
    // The lowest bits of the hash alone follow the id's last letters, which all cards of a kind share.
    var dice = SplitMix64(seed: StableHash.of(id(of: event, kind.facet(of: claim)).text))
    return dice.next()
  }

  private func id(of event: Event, _ facet: FacetName) -> CardID {
    CardID(EventID(chronicle.id, event.id), facet)
  }

  /// The note, the source's own words and the calendar, as far as there is something to say.
  private func note(on event: Event) -> String? {
    let quoted = event.asWritten.map(speech.sourceHas)
    let parts = [event.note, quoted].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The birth and death of the life's own subject are turning points by themselves.
  func tags(of event: Event) -> [String] {
    let isTurning =
      (event.kind == "birth" || event.kind == "death")
      && (chronicle.subject.map(event.who.contains) ?? true)
    return isTurning && !event.tags.contains("anchor") ? event.tags + ["anchor"] : event.tags
  }

  /// A tenure's days are all on which it may have been held.
  func days(of event: Event) -> [DayRange] {
    if let date = event.settledDate, !date.isInterval { return date.possibleDays }
    if let term = tenures.term(event.id) {
      return term.span.lower == nil && event.settledDate == nil && term.start == nil
        ? [] : [term.span]
    }
    if let date = event.settledDate { return date.possibleDays }
    return event.claims.compactMap(\.date).flatMap(\.possibleDays)
      .sorted { ($0.lower ?? .min) < ($1.lower ?? .min) }
  }

  fileprivate func siblingGroups(of event: Event) -> [String] {
    let own = EventID(chronicle.id, event.id).text
    // A tenure's dates are told by the happenings that begin and end it.
    let tenures = (event.begins + event.ends).map { EventID(chronicle.id, $0).text }
    return [own] + tenures + days(told: event)
      + (event.kind.map { ["\(chronicle.id)/kind/\($0)"] } ?? [])
      + confusable(event).map { "\(chronicle.id)/\($0)" }
  }

  /// By the months and days in which something began, ended or was done by somebody: a card that says
  /// one in its stem tells another's answer, be the two linked or not.
  private func days(told event: Event) -> [String] {
    guard let person = event.who.first, let date = event.settledDate else { return [] }
    let dates = date.isInterval ? [date.start, date.end].compactMap(\.self) : [date]
    return dates.filter { $0.precision < .year }.map { "\(chronicle.id)/on/\(person)/\($0.edtf)" }
  }

  /// What is easily confused though it be of no kind: the same people at the same body, and what begins
  /// with the same verb.
  private func confusable(_ event: Event) -> [String] {
    guard let person = event.who.first else { return [] }
    return [Self.likenessKey(event, of: person, speech)]
  }

  /// What an event has in common with its like, for each of those who did it.
  func likenessKeys(_ event: Event) -> [String] { Self.likenessKeys(event, speech) }

  static func likenessKeys(_ event: Event, _ speech: any Language) -> [String] {
    event.who.map { likenessKey(event, of: $0, speech) }
  }

  private static func likenessKey(
    _ event: Event, of person: String, _ speech: any Language
  ) -> String {
    switch event.content {
    case .tenure(let tenure): return "at/\(person)/\(tenure.body)"
    case .happening: return "did/\(person)/\(verb(of: event, speech) ?? "")"
    }
  }

  /// The first words of what was done: `was arrested`, `joined`; nil of a tenure.
  static func verb(of event: Event, _ speech: any Language) -> String? {
    guard case .happening(let what) = event.content else { return nil }
    let words = what.split(separator: " ", maxSplits: 2).prefix(2)
    let isAuxiliary = words.first.map { speech.isAuxiliary(String($0)) }
    return isAuxiliary ?? false ? words.joined(separator: " ") : String(words.first ?? "")
  }
}

extension QuestionMeaning {
  /// What a card of this kind on `event` asks.
  init(
    _ kind: QuestionKind, of event: Event, claim: String? = nil, qualifier: Qualifier?,
    besides: [String] = [], names: Names
  ) {
    self.init(qualifier: qualifier, claim: claim)
    let asksForPeople = kind.omits == .people
    isOneOf = asksForPeople && event.who.count - besides.count > 1
    guard kind.omits != .everything else { return }
    who = asksForPeople ? besides : event.who
    switch event.content {
    case .happening(let told):
      what = event.claims.first { $0.id == claim }?.what ?? told
    case .tenure(let tenure):
      role = kind.omits == .role ? nil : names.role(tenure)
      body = kind.omits == .body ? nil : tenure.body
    }
  }
}

import Chronicle
import EDTF
import Records
import Grading
import Questions

/// Finds what is wrong with the questions of a chronicle.
struct Judge {
  let oracle: Oracle
  var chronicle: Chronicle { oracle.ledger.chronicle }

  init(_ chronicle: Chronicle) { oracle = Oracle(chronicle) }

  func faults(in card: Card) -> [Fault] {
    guard let query = card.query, let own = oracle.ledger.fact(card.event) else {
      return [.noQuery]
    }
    var faults =
      ClueScan.faults(in: card) + OptionForm.faults(in: card.choices, of: card.answer)
      + Lifetimes(oracle: oracle).faults(in: card, own)
      + WorldJudge(oracle: oracle).faults(in: card, own)
    for stem in card.stems {
      let words = Words(stem)
      let isOwn = isOwnWording(card, own.event)
      let said = Said(query, of: own.event, stem: words, in: oracle.ledger, isOwn: isOwn)
      if own.isHedged,
        own.event.status != .planned || own.tenure != nil, card.kind != .claim, !isOwn,
        !isAttributed(words, own.event)
      {
        faults.append(.hedgedAsFact(stem: stem))
      }
      if own.event.status == .planned, own.tenure == nil, !isOwn,
        !words.says("due"), own.what.map({ !saysPlan($0) }) ?? false
      {
        faults.append(.hedgedAsFact(stem: stem))
      }
      if card.kind == .what {
        faults += EventOptions(oracle: oracle, said: said).faults(in: card, stem: stem)
        continue
      }
      if card.kind == .predecessor || card.kind == .successor {
        faults += Handover(oracle: oracle, card: card).faults(own, said, stem: stem)
        continue
      }
      let meant = query.who.isEmpty ? [nil] : query.who.map(Optional.some)
      if !meant.allSatisfy({ oracle.mustMean(said, own, of: $0) }) {
        faults.append(.notAsked(stem: stem))
      }
      if own.tenure != nil, [.start, .end].contains(card.kind), !isOwn,
        oracle.mayGoOn(own, said, at: card.kind)
      {
        faults.append(.goesOn(stem: stem))
      }
      faults += judgeAnswer(card, own, said)
      faults += judgeSoleness(card, own, said, stem)
      faults += rightOptions(card, own, said).map { .rightDistractor(stem: stem, option: $0) }
    }
    return Array(Set(faults)).sorted { $0.description < $1.description }
  }

  private func saysPlan(_ what: String) -> Bool {
    ["due", "was to", "were to", "planned"].contains { Words(what).says($0) }
  }

  private func isOwnWording(_ card: Card, _ event: Event) -> Bool {
    guard case .wordings(let own) = event.ask else { return false }
    return own[card.facet.text] != nil
  }

  private func isAttributed(_ stem: Words, _ event: Event) -> Bool {
    guard let witness = event.accordingTo else { return false }
    let name = chronicle.agent(witness)?.name ?? chronicle.sources[witness]?.title ?? witness
    return stem.says(name)
  }

  /// Whether the card says of its own event what the chronicle says.
  private func judgeAnswer(_ card: Card, _ own: Fact, _ said: Said) -> [Fault] {
    if card.kind == .who || card.kind == .holder {
      return own.event.who.contains(card.answer.value) && !named(said).contains(card.answer.value)
        ? [] : [.wrongAnswer(said: own.event.who.joined(separator: ", "))]
    }
    if let given = card.answer.date {
      guard let date = oracle.date(card.kind, of: own, said) else {
        return [.wrongAnswer(said: "no date")]
      }
      if oracle.isCovered(date, by: given) {
        return given.precision == card.answer.asked ? [] : [.tooFine]
      }
      return oracle.isCovered(given, by: date)
        ? [.tooFine] : [.wrongAnswer(said: date.description)]
    }
    let told = oracle.answer(card, from: own, said)
    return told == oracle.given(card) ? [] : [.wrongAnswer(said: told)]
  }

  /// Whether anything else could be the answer.
  private func judgeSoleness(_ card: Card, _ own: Fact, _ said: Said, _ stem: String) -> [Fault] {
    if card.kind == .who || card.kind == .holder {
      let accepted = named(
        card.answer, isOneOf: card.query?.isOneOf == true && Words(stem).says("one"))
      return oracle.people(said, own: own).subtracting(accepted).subtracting(named(said)).sorted()
        .map { .secondAnswer(stem: stem, answer: $0) }
    }
    let meant = oracle.candidates(said, own: own)
    // What its own event says instead is another fault.
    let answers = meant.map { facts in
      Set(facts.filter { $0.event.id != own.event.id }.map { oracle.answer(card, from: $0, said) })
        .union([oracle.given(card)])
    }
    guard let first = answers.first else { return [] }
    return answers.dropFirst().reduce(first) { $0.intersection($1) }
      .subtracting([oracle.given(card)]).sorted()
      .map { .secondAnswer(stem: stem, answer: $0) }
  }

  /// Those besides whom somebody is asked for, as far as the stem says so without doubt.
  private func named(_ said: Said) -> Set<String> {
    Set(said.who.filter { $0.count == 1 }.joined())
  }

  /// The people whom an answer accepts.
  private func named(_ answer: Answer, isOneOf: Bool) -> Set<String> {
    guard isOneOf else { return [answer.value] }
    let aliases = Set(answer.aliases.map(Words.init))
    let others = (Array(chronicle.people) + Array(chronicle.organisations)).filter {
      aliases.contains(Words($0.name))
    }
    return Set(others.map(\.id) + [answer.value])
  }
}

import Chronicle
import EDTF

/// Re-answers a question from the chronicle alone, by trying every choice of possible days.
struct Oracle {
  let ledger: Ledger

  init(_ chronicle: Chronicle) { ledger = Ledger(chronicle) }

  /// Whether somebody could take the fact for what is asked: of `person`, or of nobody in particular.
  func mayMean(_ said: Said, _ fact: Fact, of person: String?) -> Bool {
    fits(said, fact, of: person) { $0.contains(true) }
  }

  /// Whether the fact is what is asked whatever the days were.
  func mustMean(_ said: Said, _ fact: Fact, of person: String?) -> Bool {
    fits(said, fact, of: person) { !$0.contains(false) }
  }

  /// - Parameter quantifier: over the choices of days, true where the choice fits.
  private func fits(
    _ said: Said, _ fact: Fact, of person: String?, _ quantifier: ([Bool]) -> Bool
  ) -> Bool {
    if let person {
      guard fact.event.who.contains(person) else { return false }
    } else if said.isImpersonal != fact.event.isImpersonal {
      return false
    }
    guard isSaid(said, fact), isCited(said, fact) else { return false }
    if let when = said.when {
      let choices = stretches(fact, of: person, marks: Self.marks(when))
      guard quantifier(choices.map { $0.meets(when) }) else { return false }
    }
    if let ordinal = said.ordinal {
      return quantifier(ranks(fact, of: person, said).map { $0 == ordinal })
    }
    return true
  }

  /// Whether all that is said apart from time could be said of the fact.
  private func isSaid(_ said: Said, _ fact: Fact) -> Bool {
    if fact.what != nil {
      guard said.role == nil, said.bodies == nil else { return false }
      guard let asked = said.what else { return true }
      guard let circumstance = said.circumstance else {
        return fact.told.contains { Ledger.mayMean(asked, $0) }
      }
      let own = fact.event.circumstance.map(Words.init)
      return fact.told.contains {
        Ledger.mayMean(asked, $0) && own == circumstance
          || $0.list + (own?.list ?? []) == asked.list + circumstance.list
      }
    }
    guard let tenure = fact.tenure, said.what == nil else { return false }
    if let bodies = said.bodies, !bodies.contains(tenure.body) { return false }
    if let role = said.role, !ledger.mayMean(role, tenure) { return false }
    guard let circumstance = said.circumstance else { return true }
    return fact.event.circumstance.map(Words.init) == circumstance
  }

  /// Whether the source that is asked for tells of it.
  private func isCited(_ said: Said, _ fact: Fact) -> Bool {
    guard let passages = said.passages else { return true }
    return fact.event.claims.contains { passages.contains(Said.passage($0)) }
      || passages.contains { $0.first == fact.event.source }
  }

  /// The choices of days for a fact; what has no end of its own lasts at most as long as its holder.
  func stretches(_ fact: Fact, of person: String?, marks: [Int]) -> [Stretch] {
    let limits = person.map { [$0] } ?? fact.event.who
    let limit = limits.map { ledger.lastDays[$0] ?? Stretch.far }.max()
    return fact.stretches(marks: marks, limit: limit)
  }

  private static func marks(_ ranges: [DayRange]) -> [Int] {
    ranges.flatMap { [$0.lower, $0.upper].compactMap(\.self).flatMap { [$0 - 1, $0, $0 + 1] } }
  }

  /// The places that the fact may have among its like, first to last.
  ///
  /// Happenings are counted with those of their kind (else of their words), tenures with those of
  /// their role and body; hedged ones aren't counted.
  func ranks(_ fact: Fact, of person: String?, _ said: Said) -> ClosedRange<Int> {
    var plain = said
    plain.ordinal = nil
    var surelyBefore = 0, maybeBefore = 0
    let own = stretches(fact, of: person, marks: [])
    for other in ledger.facts where other.event.id != fact.event.id && !other.isHedged {
      if let kind = fact.event.kind, fact.what != nil {
        guard other.event.kind == kind, other.what != nil,
          person.map(other.event.who.contains) ?? other.event.isImpersonal
        else { continue }
      } else {
        guard fits(plain, other, of: person, { $0.contains(true) }) else { continue }
      }
      let theirs = stretches(other, of: person, marks: [])
      // A second term may begin on the day on which the first ends.
      let isTerm = fact.tenure != nil
      let isBefore = own.flatMap { mine in
        theirs.map { isTerm ? $0.first < mine.first : $0.last < mine.first }
      }
      let isAfter = own.flatMap { mine in
        theirs.map { isTerm ? mine.first < $0.first : mine.last < $0.first }
      }
      if !isBefore.contains(false) { surelyBefore += 1 }
      if isAfter.contains(false) { maybeBefore += 1 }
    }
    return (surelyBefore + 1)...(maybeBefore + 1)
  }
}

extension Oracle {
  /// All that a stem could mean: for each whom it names, the facts that could be meant of them.
  ///
  /// - Parameter own: what is meant, which counts even where it is hedged.
  func candidates(_ said: Said, own: Fact, includingHedged: Bool = false) -> [[Fact]] {
    let facts = ledger.facts.filter {
      $0.event.id == own.event.id || includingHedged || !$0.isHedged
    }
    if said.who.isEmpty { return [facts.filter { mayMean(said, $0, of: nil) }] }
    return said.who.map { names in
      facts.filter { fact in names.contains { mayMean(said, fact, of: $0) } }
    }
  }

  /// All who could be meant where people are asked for.
  func people(_ said: Said, own: Fact, includingHedged: Bool = false) -> Set<String> {
    let facts = ledger.facts.filter {
      $0.event.id == own.event.id || includingHedged || !$0.isHedged
    }
    return Set(
      facts.flatMap { fact in fact.event.who.filter { mayMean(said, fact, of: $0) } })
  }
}

import Chronicle
import EDTF
import Study

/// Judges who came before or after a holder: for every choice of days nobody else may lie between.
struct Handover {
  let oracle: Oracle
  let card: Card

  func faults(_ own: Fact, _ said: Said, stem: String) -> [Fault] {
    let isAfter = card.kind == .successor
    guard own.tenure != nil else { return [.noQuery] }
    // Whom the stem could mean by the post, whoever held it.
    var post = said
    post.who = []
    post.isImpersonal = false
    post.ordinal = nil
    post.circumstance = nil
    let holders = oracle.ledger.facts.filter { fact in
      fact.event.id != own.event.id && !fact.isHedged
        && fact.event.who.contains { oracle.mayMean(post, fact, of: $0) }
    }
    let accepted = Words(card.answer.text)
    let named = holders.filter { fact in
      fact.event.who.contains { oracle.ledger.forms[$0]?.contains(accepted) ?? false }
    }
    let ends = own.stretches(marks: [], limit: nil)
    // The answer is right if one of the named person's terms meets this one whatever the days were.
    let right = named.filter { fact in
      let others = fact.stretches(marks: [], limit: nil)
      let gaps = ends.flatMap { mine in
        others.map { isAfter ? $0.first - mine.last : mine.first - $0.last }
      }
      return gaps.allSatisfy { $0 <= 366 + 13 } && gaps.contains { $0 >= 0 }
    }
    guard let next = right.first else {
      return [.wrongAnswer(said: "nobody certain")]
    }
    let theirs = next.stretches(marks: [], limit: nil)
    let between = DayRange(
      lower: (isAfter ? ends.map(\.last) : theirs.map(\.last)).min(),
      upper: (isAfter ? theirs.map(\.first) : ends.map(\.first)).max())
    func mayLieBetween(_ fact: Fact) -> Bool {
      fact.event.id != next.event.id
        && oracle.stretches(fact, of: nil, marks: []).contains { $0.meets([between]) }
    }
    // What is only claimed is no second answer, but who is said to come between is no wrong option.
    let claimed = oracle.ledger.facts.filter { fact in
      fact.isHedged && fact.event.who.contains { oracle.mayMean(post, fact, of: $0) }
    }
    let possible = Set(
      next.event.who + (holders + claimed).filter(mayLieBetween).flatMap(\.event.who))
    return holders.filter(mayLieBetween).map { .secondAnswer(stem: stem, answer: $0.event.id) }
      + Self.wrongOptions(of: card).filter { option in
        !oracle.ledger.agents(called: option).isDisjoint(with: possible)
      }.map { .rightDistractor(stem: stem, option: $0) }
  }

  private static func wrongOptions(of card: Card) -> [String] {
    (card.choices ?? []).filter { !$0.isRight }.map(\.text)
  }
}

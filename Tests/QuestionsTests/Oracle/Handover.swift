import Chronicle
import EDTF
import Grading
import Questions

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
      fact.event.id != own.event.id && !fact.isHedged && isOfThePost(fact, own, post)
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
      fact.isHedged && isOfThePost(fact, own, post)
    }
    let possible = Set(
      next.event.who + (holders + claimed).filter(mayLieBetween).flatMap(\.event.who))
    return holders.filter(mayLieBetween).map { .secondAnswer(stem: stem, answer: $0.event.id) }
      + Self.wrongOptions(of: card).filter { option in
        !oracle.ledger.agents(called: option).isDisjoint(with: possible)
      }.map { .rightDistractor(stem: stem, option: $0) }
  }

  /// Whether it is the post that is said, the same by another title, or the same held by a woman or a man.
  private func isOfThePost(_ fact: Fact, _ own: Fact, _ post: Said) -> Bool {
    if fact.event.who.contains(where: { oracle.mayMean(post, fact, of: $0) }) { return true }
    guard let theirs = fact.tenure, let mine = own.tenure, theirs.body == mine.body else {
      return false
    }
    let twins = [["king", "queen"], ["emperor", "empress"], ["chairman", "chairwoman"]]
    let titles = Set([theirs, mine].map(oracle.ledger.title))
    return theirs.role == mine.role || twins.contains { Set($0) == titles }
  }

  private static func wrongOptions(of card: Card) -> [String] {
    (card.choices ?? []).filter { !$0.isRight }.map(\.text)
  }
}

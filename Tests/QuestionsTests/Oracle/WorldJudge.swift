import Chronicle
import EDTF
import Grading
import Questions

/// A second judge: refuses wrong options that may well be true in the world, though the chronicle doesn't say so.
///
/// Written apart from the generator, with words of its own for what many do and for what excludes what.
struct WorldJudge {
  let oracle: Oracle

  func faults(in card: Card, _ own: Fact) -> [Fault] {
    let wrong = (card.choices ?? []).filter { !$0.isRight }
    guard !wrong.isEmpty else { return [] }
    let open = wrong.filter { isOpen($0.text, card, own) }
    return open.map { .rightDistractor(stem: card.stems[0], option: "\($0.text) (in the world)") }
      + common(card, own)
  }

  private func isOpen(_ option: String, _ card: Card, _ own: Fact) -> Bool {
    switch card.kind {
    case .who: oracle.ledger.agents(called: option).contains { didIt($0, own) }
    case .role: !exclude(option, card.answer.text)
    case .when, .start, .end, .claim: isOfItsLike(option, card, own)
    case .where: isPlaceOfItsLike(option, own)
    case .body: sorts(option).isDisjoint(with: sorts(card.answer.text))
    case .what: saysDate(option) || Words(option).says("was born")
    default: false
    }
  }

  /// Whether nobody has both roles at one body. An acting treasurer may well be the secretary.
  private func exclude(_ first: String, _ second: String) -> Bool {
    func rank(_ role: String) -> String {
      let words = Words(role).list.filter { $0 != "the" }
        .map { ["deputy": "vice", "chairwoman": "chairman"][$0] ?? $0 }
      return words.joined(separator: words.first == "vice" ? "-" : " ")
    }
    let ranks = [rank(first), rank(second)]
    return ranks[0] != ranks[1] && Self.families.contains { $0.isSuperset(of: ranks) }
  }

  /// Whether somebody acted on the same day, or did the like at any time.
  private func didIt(_ person: String, _ own: Fact) -> Bool {
    oracle.ledger.facts.contains { other in
      guard other.event.who.contains(person), other.what != nil else { return false }
      if own.event.kind == "death", other.event.kind == "death" {
        return overlap(other.days, own.days)
      }
      let isOneDay = own.event.settledDate?.precision == .day
      return verb(other) == verb(own) || isOneDay && other.days == own.days
    }
  }

  /// What many do at the same time isn't asked with options, but a death, which is one to each.
  private func common(_ card: Card, _ own: Fact) -> [Fault] {
    guard card.kind == .who, own.event.kind != "death", let what = own.what else { return [] }
    let words = Words(what).list
    let isCommon =
      Self.common.contains(words[0])
      || words.count > 1 && Self.common.contains(words[0...1].joined(separator: " "))
    return isCommon ? [.badOptions("others may have done that: \(what)")] : []
  }

  private func isOfItsLike(_ option: String, _ card: Card, _ own: Fact) -> Bool {
    let readings = DateReader.readings(of: option).filter { $0.precision == card.answer.asked }
    return oracle.ledger.facts.contains { other in
      guard other.event.id != own.event.id,
        !Set(other.event.who).isDisjoint(with: own.event.who)
      else { return false }
      let isAlike =
        other.what != nil
        ? verb(other) == verb(own) : other.tenure?.body == own.tenure?.body && own.tenure != nil
      guard isAlike else { return false }
      let ends = (other.days ?? []) + (other.days == nil ? other.starts + other.ends : [])
      return readings.contains { reading in
        overlap(reading.possibleDays, ends.filter { $0.lower != nil && $0.upper != nil })
      }
    }
  }

  private func isPlaceOfItsLike(_ option: String, _ own: Fact) -> Bool {
    let ids = (oracle.ledger.bearers[Words(option)] ?? []).filter { $0.kind == .place }.map(\.id)
    return oracle.ledger.facts.contains { other in
      other.event.id != own.event.id && other.event.location.map(ids.contains) ?? false
        && verb(other) == verb(own)
        && !Set(other.event.who).isDisjoint(with: own.event.who)
    }
  }

  private func overlap(_ ones: [DayRange]?, _ others: [DayRange]?) -> Bool {
    (ones ?? []).contains { one in (others ?? []).contains(where: one.overlaps) }
  }

  /// The first word of what was done, and the second where the first is a form of "be".
  private func verb(_ fact: Fact) -> [String]? {
    guard let what = fact.what else { return nil }
    let words = Words(what).list
    return Array(words.prefix(words.first == "was" ? 2 : 1))
  }

  private func saysDate(_ text: String) -> Bool {
    text.split { !$0.isLetter && !$0.isNumber }.contains { word in
      Int(word).map { $0 >= 100 } ?? Self.months.contains(String(word))
    }
  }

  /// By any name that a body has.
  private func sorts(_ body: String) -> Set<Int> {
    let bearers = (oracle.ledger.bearers[Words(body)] ?? []).filter { $0.kind == .organisation }
    return Set(bearers.flatMap { $0.allNames + [$0.sort].compactMap(\.self) }.compactMap(sort))
  }

  private func sort(_ body: String) -> Int? {
    let words = Words(body).list
    let end = words.firstIndex { ["of", "at", "in", "for"].contains($0) } ?? words.count
    let head = words[..<end].last ?? ""
    return Self.sorts.firstIndex { $0.contains(head) }
  }

  private static let months: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let common: Set<String> = [
    "died", "spoke", "moved", "joined", "travelled", "was arrested", "was wounded", "protested",
    "landed", "insisted", "married",
  ]
  private static let families: [Set<String>] = [
    ["chairman", "vice-chairman", "treasurer", "secretary"], ["king", "queen", "emperor", "duke"],
    ["professor", "lecturer", "student"], ["general", "colonel", "major", "captain", "lieutenant"],
    ["president", "vice-president", "governor", "senator", "ambassador"],
    ["pope", "bishop", "abbot"],
  ]
  private static let sorts: [Set<String>] = [
    ["guild", "society", "association"],
    ["council", "committee", "commission", "board", "praesidium"],
    ["army", "corps", "regiment"], ["front"], ["newspaper", "press", "gazette", "pravda"],
    ["school", "university", "college", "academy", "institute", "sorbonne"],
    ["congress", "conference"], ["party", "opposition", "bloc", "organisation", "union"],
    ["ministry", "directorate", "commissariat"], ["kingdom", "empire", "republic"],
  ]
}

import Chronicle
import EDTF
import Grading
import Questions

/// Judges "Which of these happened then?": each option may describe several happenings.
struct EventOptions {
  let oracle: Oracle
  let said: Said

  func faults(in card: Card, stem: String) -> [Fault] {
    guard let when = said.when else { return [.notAsked(stem: stem)] }
    guard let choices = card.choices else { return [.badOptions("an event without options")] }
    var faults: [Fault] = []
    for choice in choices {
      let text = Words(choice.text)
      let described = oracle.ledger.facts.filter { describes(text, $0) }
      if choice.isRight {
        let isCertain = described.contains { fact in
          fact.event.id == card.answer.value && days(of: fact, when).allSatisfy { $0.meets(when) }
        }
        if !isCertain { faults.append(.notAsked(stem: stem)) }
      } else if described.isEmpty {
        faults.append(.badOptions("nothing in the chronicle is: \(choice.text)"))
      } else if described.contains(where: { fact in
        days(of: fact, when).contains { $0.meets(when) }
      }) {
        faults.append(.rightDistractor(stem: stem, option: choice.text))
      }
    }
    return faults
  }

  private func days(of fact: Fact, _ when: [DayRange]) -> [Stretch] {
    let marks = when.flatMap { [$0.lower, $0.upper].compactMap(\.self) }
    return fact.stretches(marks: marks, limit: nil)
  }

  /// Whether the text may be about the happening: all whom it names did it, and it says what they did.
  func describes(_ words: Words, _ fact: Fact) -> Bool {
    guard let told = fact.told.first(where: words.says), let end = words.end(of: told) else {
      return false
    }
    let names = subjects(of: words.list.prefix(end - told.list.count))
    guard names.allSatisfy({ !$0.isDisjoint(with: fact.event.who) }) else { return false }
    guard names.isEmpty == fact.event.isImpersonal else { return false }
    // What follows tells it apart; without that any of its like may be meant.
    let tail = words.list.suffix(from: end)
    if tail.isEmpty || tail.elementsEqual(Words(fact.event.circumstance ?? "").list) { return true }
    guard tail.count == 2, tail.last == fact.event.kind, let word = tail.first,
      let place = Said.ordinals.firstIndex(of: word)
    else { return false }
    return names.allSatisfy { names in
      names.intersection(fact.event.who).contains {
        oracle.ranks(fact, of: $0, Said()).contains(place + 1)
      }
    }
  }

  /// For each name of "Lenin, Trotsky and Smilga" all whom it could mean.
  private func subjects(of words: ArraySlice<String>) -> [Set<String>] {
    var subjects: [Set<String>] = []
    var rest = words.filter { $0 != "and" }[...]
    while !rest.isEmpty {
      // The longest name that comes next; a word that is none says nothing.
      let said = oracle.ledger.forms.values.joined().filter { rest.starts(with: $0.list) }
        .max { $0.list.count < $1.list.count }
      if let said, let mention = oracle.ledger.mentions(of: said, in: Array(rest)).first {
        subjects.append(mention)
      }
      rest = rest.dropFirst(said?.list.count ?? 1)
    }
    return subjects
  }
}

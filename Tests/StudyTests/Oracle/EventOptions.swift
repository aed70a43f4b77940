import Chronicle
import EDTF
import Study

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

  /// Whether the text may be about the happening: it names all who did it and says what they did.
  private func describes(_ text: Words, _ fact: Fact) -> Bool {
    guard let end = fact.told.compactMap(text.end).first else { return false }
    let isNamed = fact.event.who.allSatisfy { id in
      oracle.ledger.forms[id]?.contains(where: text.says) ?? false
    }
    guard isNamed else { return false }
    // What follows tells it apart; without that any of its like may be meant.
    let tail = text.list.suffix(from: end)
    return tail.isEmpty || tail.last == fact.event.kind
      || tail.elementsEqual(Words(fact.event.circumstance ?? "").list)
  }
}

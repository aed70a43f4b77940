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
      let described = oracle.ledger.facts.filter { describes(choice.text, $0) }
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
  private func describes(_ text: String, _ fact: Fact) -> Bool {
    guard let what = fact.what else { return false }
    let forms = [what, what.hasPrefix("was ") ? "were " + what.dropFirst(4) : what]
    guard let told = forms.first(where: { text.says($0) || text.folded == $0.folded }) else {
      return false
    }
    let chronicle = oracle.ledger.chronicle
    let isNamed = fact.event.who.allSatisfy { id in
      guard let entity = chronicle.agent(id) else { return false }
      let surname = entity.kind == .person ? entity.name.split(separator: " ").last : nil
      return (entity.allNames + [surname.map(String.init)].compactMap(\.self)).contains {
        text.says($0)
      }
    }
    guard isNamed else { return false }
    let tail = text.words.suffix(from: end(of: told.folded.words, in: text.words))
    // What follows tells it apart; without that any of its like may be meant.
    let isMarked = tail.isEmpty || tail.elementsEqual((fact.event.circumstance ?? "").folded.words)
    return isMarked || tail.last == fact.event.kind
  }

  /// Where the words of `part` end in `whole`.
  private func end(of part: [String], in whole: [String]) -> Int {
    let starts = (0...max(0, whole.count - part.count)).filter {
      whole[$0...].prefix(part.count).elementsEqual(part)
    }
    return starts.last.map { $0 + part.count } ?? whole.count
  }
}

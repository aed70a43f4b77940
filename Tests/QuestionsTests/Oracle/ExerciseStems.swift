import Chronicle
import EDTF
import Grading
import Questions

/// Whether every wording of an exercise says what it is about, and gives nothing away.
struct ExerciseStems {
  let ledger: Ledger

  func faults(in exercise: Exercise, _ facts: [Fact]) -> [Fault] {
    var faults: [Fault] = []
    for stem in exercise.stems {
      let words = Words(stem)
      if !asked(exercise, facts).allSatisfy({ tells(words, $0) })
        || !isInOrder(exercise, facts, words)
        || exercise.kind == .contrast && !saysDate(words, facts[0])
      {
        faults.append(.notAsked(stem: stem))
      }
      faults += ClueScan.faults(stem, to: exercise.answer)
      if let name = nameOfRightOptionAlone(exercise, words) {
        faults.append(.clue(stem: stem, word: name))
      }
    }
    return faults + order(exercise, facts)
  }

  /// The events that a wording has to tell; of the others only the options speak.
  private func asked(_ exercise: Exercise, _ facts: [Fact]) -> [Fact] {
    switch exercise.kind {
    case .order, .slot, .interval, .beforeAfter: facts
    case .next, .previous, .age, .meanwhile, .incumbent: [facts[0]]
    case .sameTime: [facts[1]]
    case .contrast: []
    default: facts
    }
  }

  /// Whether the words tell the event: all that happened, its verb perhaps in another form, and to whom.
  private func tells(_ words: Words, _ fact: Fact) -> Bool {
    let names = fact.event.isImpersonal ? [] : fact.event.who
    guard names.allSatisfy({ id in (ledger.forms[id] ?? []).contains { words.says($0) } }) else {
      return false
    }
    if let tenure = fact.tenure {
      return words.saysRole(ledger.title(tenure))
        && (ledger.forms[tenure.body] ?? []).contains { words.says($0) }
    }
    return fact.told.contains { told in
      var rest = words.list[...]
      let openings = told.list.first?.hasSuffix("ly") ?? false ? 2 : 1
      return told.list.dropFirst(openings).allSatisfy { word in
        // "He joined and left" may be asked with "was it that".
        guard let found = rest.firstIndex(of: word) else { return words.list.contains(word) }
        rest = rest[(found + 1)...]
        return true
      }
    }
  }

  /// Of a slot: that the mark called the first is the earlier one.
  private func isInOrder(_ exercise: Exercise, _ facts: [Fact], _ words: Words) -> Bool {
    guard exercise.kind == .slot else { return true }
    let places = facts.dropFirst().map { fact in
      fact.told.flatMap { told in
        words.list.indices.filter { words.list[$0...].starts(with: told.list) }
      }
    }
    return places[0].contains { first in places[1].contains { first <= $0 } }
  }

  private func saysDate(_ words: Words, _ fact: Fact) -> Bool {
    if fact.tenure != nil {
      return [fact.event.settledDate?.start, fact.event.settledDate?.end].compactMap(\.self)
        .allSatisfy { words.says($0.text(saying: .mark)) }
    }
    let dates = fact.event.settledDate.map { [$0] + [$0.start, $0.end].compactMap(\.self) } ?? []
    return dates.contains { date in
      let shown = date.certainPrecision.flatMap(date.truncated) ?? date
      return words.says(shown.text(saying: .mark)) || words.says(shown.adverbial(saying: .mark))
    }
  }

  /// Somebody whom the question names and of all options only the right one.
  private func nameOfRightOptionAlone(_ exercise: Exercise, _ stem: Words) -> String? {
    guard exercise.answer.kind == .event, let choices = exercise.choices else { return nil }
    let right = choices.filter(\.isRight).map { Words($0.text) }
    let wrong = choices.filter { !$0.isRight }.map { Words($0.text) }
    for person in ledger.chronicle.people {
      // A surname that nobody shares is as good as the name.
      let own = (ledger.forms[person.id] ?? []).filter { form in
        ledger.forms.allSatisfy { $0.key == person.id || !$0.value.contains(form) }
      }
      func names(_ words: Words) -> Bool { own.contains { words.says($0) } }
      if names(stem), right.contains(where: names), !wrong.contains(where: names) {
        return person.name
      }
    }
    return nil
  }

  /// "After his return", "(third arrest)": words that tell where an event stands among others.
  private func order(_ exercise: Exercise, _ facts: [Fact]) -> [Fault] {
    guard [.order, .slot, .next, .previous, .beforeAfter].contains(exercise.kind) else { return [] }
    return facts.filter { $0.tenure == nil }.flatMap { fact in
      let told =
        exercise.stems[0] + " " + (exercise.choices ?? []).map(\.text).joined(separator: " ")
      let words = [fact.what, fact.event.circumstance].compactMap(\.self).filter {
        Words(told).says($0)
      }
      .flatMap { Words($0).list }
      return ["before", "after", "since", "until"].filter(words.contains).map {
        Fault.clue(stem: exercise.stems[0], word: $0)
      }
    }
  }
}

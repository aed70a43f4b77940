import Chronicle
import EDTF
import FSRS

/// Which of these posts did somebody hold while something lasted: an exile, another's term? (Q13)
///
/// The right one was certainly held for a part of it, the others on no day of it. Of two people: "Which of
/// these was Anna while Anna lived in exile?" reads badly.
package enum MeanwhileWhileExercise: LastingExerciseMaker {
  package static func exercises(while lasting: Lasting, in life: Life) -> [Exercise] {
    let seed = life.seed(.meanwhile, lasting.event.id)
    for held in life.nearTerms(lasting) {
      guard lasting.meets(held), held.term.event.who.count == 1,
        let holder = held.term.event.who.first, !lasting.event.who.contains(holder),
        let name = life.index.names.list([holder]),
        life.named([], in: held.office, by: lasting.event, lasting.statement).isEmpty,
        !sharesName(held.office, lasting.statement),
        let choices = MeanwhileExercise.choices(held, of: holder, on: lasting.days, seed, in: life)
      else { continue }
      return [
        life.exercise(
          .meanwhile, [lasting.event.id, held.term.event.id],
          stems: life.wording.meanwhile(of: name, while: lasting.statement),
          answer: Answer(
            kind: .event, value: held.term.event.id, text: held.office.withoutArticle),
          choices: choices,
          note: "\(lasting.told) \(held.statement.withUppercaseStart) \(held.dates).")
      ]
    }
    return []
  }

  /// Whether the question says a name that stands in the right answer, such as its body's.
  private static func sharesName(_ office: String, _ statement: String) -> Bool {
    let names = office.split(separator: " ").filter { $0.first?.isUppercase ?? false }
    let told = Set(Clues.words(statement))
    return names.contains { !told.isDisjoint(with: Clues.words(String($0))) }
  }
}

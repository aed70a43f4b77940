import Chronicle
import EDTF
import FSRS

/// Which of these posts did somebody hold while something lasted: an exile, another's term? (Q13)
///
/// The right one was certainly held for a part of it, the others on no day of it. Of two people: "Which of
/// these was Anna while Anna lived in exile?" reads badly.
package enum MeanwhileWhileExercise: LastingExerciseMaker {
  package static func exercises(while lasting: Lasting, in life: Life) -> [Exercise] {
    for held in life.nearTerms(lasting) {
      guard lasting.meets(held), held.term.event.who.count == 1,
        let holder = held.term.event.who.first, !lasting.event.who.contains(holder),
        let name = life.index.names.list([holder]),
        life.named([], in: held.office, by: lasting.event, lasting.statement).isEmpty,
        case let stems = life.wording.meanwhile(of: name, while: lasting.statement),
        life.pointing.shared(stems, held.office).isEmpty,
        let exercise = MeanwhileExercise.exercise(
          held, of: holder, on: lasting.days, lasting.event.id, stems: stems, note: lasting.told,
          in: life)
      else { continue }
      return [exercise]
    }
    return []
  }
}

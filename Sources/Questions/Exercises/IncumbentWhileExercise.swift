import Chronicle
import EDTF
import English
import FSRS

/// Who held this post while something lasted: an exile, another's term? (Q4)
///
/// Asked where one person certainly held it from before its first possible day until after its last.
package enum IncumbentWhileExercise: LastingExerciseMaker {
  package static func exercises(while lasting: Lasting, in life: Life) -> [Exercise] {
    let others = lasting.event.who + lasting.event.with
    let near = life.nearTerms(lasting).filter { term in
      lasting.isCovered(by: term)
        && IncumbentExercise.isSole(term.term, on: lasting.days, in: life)
        && Set(term.term.event.who).isDisjoint(with: others)
    }
    return IncumbentExercise.exercise(
      near, during: lasting.event, on: lasting.days, note: lasting.told, in: life
    ) { life.wording.incumbent(of: $0, while: lasting.statement) }
  }
}

extension Lasting {
  /// `Smilga lived in exile from 1928 to 1930.`
  var told: String { "\(statement.withUppercaseStart) \(dates)." }
}

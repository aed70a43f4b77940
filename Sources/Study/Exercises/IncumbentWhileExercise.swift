import Chronicle
import EDTF
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
    guard !near.isEmpty else { return [] }
    let seed = life.seed(.incumbent, lasting.event.id)
    let held = near[Int(seed % UInt64(min(near.count, 4)))]
    let term = held.term
    guard let answer = HolderQuestion.answer(term.event, in: life.index),
      case let office = life.index.names.office(term.tenure),
      case let stems = life.wording.incumbent(of: office, while: lasting.statement),
      !Clues.reveal(stems, answer)
    else { return [] }
    return [
      life.exercise(
        .incumbent, [lasting.event.id, term.event.id], stems: stems, answer: answer,
        choices: Options.choices(
          right: answer.text,
          wrong: PeerOptions.options(
            for: term, besides: Set(term.event.who + others), notOn: lasting.days, in: life.index),
          seed: seed),
        note: "\(lasting.told) \(held.statement.withUppercaseStart) \(held.dates).")
    ]
  }
}

extension Lasting {
  /// `Smilga lived in exile from 1928 to 1930.`
  var told: String { "\(statement.withUppercaseStart) \(dates)." }
}

import Chronicle
import EDTF
import English
import FSRS
import Grading

extension ExerciseKind {
  /// Which of these happened while something lasted?
  package static let sameTime = ExerciseKind("same-time", .easy)
}

/// Which of these happened while a term lasted?
package enum SameTimeExercise: ExerciseMaker {
  package static var kind: ExerciseKind { .sameTime }

  package static func exercises(from position: Int, in life: ExerciseIndex) -> [Exercise] {
    let moment = life.moments[position]
    guard
      let term = life.nearTerms(moment).first(where: {
        BeforeAfterExercise.relation(of: moment, to: $0) == .during
      })
    else { return [] }
    let seed = life.seed(.sameTime, moment.event.id)
    // Whom the question names, all options name, or none does.
    let holders = term.term.event.who
    let named = life.named(holders, in: term.statement, by: moment)
    func fits(_ other: Happening) -> Bool {
      life.named(holders, in: term.statement, by: other) == named
        && other.statement != moment.statement
        && !other.event.tags.contains("posthumous")
    }
    let earlier = life.before(position).filter { $0.last < term.first && fits($0) }
    let later = life.after(position).filter { $0.first > term.last && fits($0) }
    let sides = seed % 2 == 0 ? [earlier, later] : [later, earlier]
    // The nearest first, from both sides in turn.
    let wrong = (0..<3).flatMap { place in sides.compactMap { $0.dropFirst(place).first } }.map {
      Distractor(
        text: $0.statement.withUppercaseStart,
        whyFalse: life.wording.thatWas(life.wording.adverbial($0.date)))
    }
    let text = moment.statement.withUppercaseStart
    guard let choices = Distractors.choices(right: text, wrong: wrong, seed: seed >> 1) else {
      return []
    }
    return [
      life.exercise(
        .sameTime, [moment.event.id, term.term.event.id],
        stems: life.wording.sameTime(as: term.statement),
        answer: Answer(kind: .event, value: moment.event.id, text: text), choices: choices,
        note: "\(term.statement.withUppercaseStart) \(term.dates).")
    ]
  }
}

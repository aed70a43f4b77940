import Chronicle
import EDTF
import English
import FSRS
import Grading

extension ExerciseKind {
  /// Which of these came next?
  package static let next = ExerciseKind("next", .medium)
}

/// Which of these came next?
package enum NextExercise: ExerciseMaker {
  package static var kind: ExerciseKind { .next }

  package static func exercises(from position: Int, in life: ExerciseIndex) -> [Exercise] {
    let moment = life.moments[position]
    return Neighbours.exercise(
      .next, moment, life.after(position).filter { Neighbours.sharesSubject($0, moment) },
      stems: life.wording.next(after: moment.clause), in: life
    ) { $0.certainlyPrecedes($1) }
  }
}

extension ExerciseKind {
  /// Which of these came last before it?
  package static let previous = ExerciseKind("previous", .medium)
}

/// Which of these came last before it?
package enum PreviousExercise: ExerciseMaker {
  package static var kind: ExerciseKind { .previous }

  package static func exercises(from position: Int, in life: ExerciseIndex) -> [Exercise] {
    let moment = life.moments[position]
    return Neighbours.exercise(
      .previous, moment, life.before(position).filter { Neighbours.sharesSubject($0, moment) },
      stems: life.wording.previous(to: moment.clause), in: life
    ) { $1.certainlyPrecedes($0) }
  }
}

/// The nearest of several on one side of a moment.
enum Neighbours {
  static func sharesSubject(_ one: Happening, _ other: Happening) -> Bool {
    !Set(one.event.who).isDisjoint(with: other.event.who)
  }

  /// - Parameters:
  ///   - candidates: on the asked side, the nearest first.
  ///   - isNearer: whether the first certainly lies nearer to the moment.
  static func exercise(
    _ kind: ExerciseKind, _ moment: Happening, _ candidates: [Happening], stems: [String],
    in life: ExerciseIndex, isNearer: (Happening, Happening) -> Bool
  ) -> [Exercise] {
    let candidates = candidates.filter { $0.isApart(from: moment) }
    guard let right = candidates.first else { return [] }
    let text = right.statement.withUppercaseStart
    // Whom the question names, all options name alike, or none does.
    let named = life.named(moment.event.who, in: moment.statement, by: right)
    let wrong = candidates.dropFirst().filter {
      isNearer(right, $0) && $0.isApart(from: right)
        && life.named(moment.event.who, in: moment.statement, by: $0) == named
    }.prefix(5).map {
      Distractor(
        text: $0.statement.withUppercaseStart,
        whyFalse: life.wording.thatWas(life.wording.adverbial($0.date)))
    }
    guard text.lowercased() != moment.statement.lowercased(),
      let choices = Distractors.choices(
        right: text, wrong: Array(wrong), seed: life.seed(kind, moment.event.id))
    else { return [] }
    return [
      life.exercise(
        kind, [moment.event.id, right.event.id], stems: stems,
        answer: Answer(kind: .event, value: right.event.id, text: text), choices: choices,
        note: Dates.list([moment, right]))
    ]
  }
}

import Chronicle
import EDTF
import FSRS

/// Which of these came next? (Q21)
package enum NextExercise: ExerciseMaker {
  package static func exercises(from position: Int, in life: Life) -> [Exercise] {
    let moment = life.moments[position]
    return Neighbours.exercise(
      .next, moment, life.after(position).filter { Neighbours.sharesSubject($0, moment) },
      stems: [
        "\(moment.clause.sentence) Which of these came next?",
        "Which of these followed first, after this: \(moment.statement)?",
        "What happened soonest after this, of the events below: \(moment.statement)?",
      ], in: life
    ) { $0.certainlyPrecedes($1) }
  }
}

/// Which of these came last before it? (Q21)
package enum PreviousExercise: ExerciseMaker {
  package static func exercises(from position: Int, in life: Life) -> [Exercise] {
    let moment = life.moments[position]
    return Neighbours.exercise(
      .previous, moment, life.before(position).filter { Neighbours.sharesSubject($0, moment) },
      stems: [
        "\(moment.clause.sentence) Which of these came last before that?",
        "Which of these came closest before this: \(moment.statement)?",
        "Of the events below, which was the latest to come before this: \(moment.statement)?",
      ], in: life
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
    in life: Life, isNearer: (Happening, Happening) -> Bool
  ) -> [Exercise] {
    guard let right = candidates.first else { return [] }
    let text = right.statement.withUppercaseStart
    let wrong = candidates.dropFirst().filter {
      isNearer(right, $0) && $0.statement != right.statement && $0.statement != moment.statement
    }.prefix(5).map {
      WrongOption(text: $0.statement.withUppercaseStart, whyFalse: "that was \($0.date.adverbial)")
    }
    guard text.lowercased() != moment.statement.lowercased(),
      let choices = Options.choices(
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

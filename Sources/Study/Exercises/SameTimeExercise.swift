import Chronicle
import EDTF
import FSRS

/// Which of these happened while a term lasted? (Q13)
package enum SameTimeExercise: ExerciseMaker {
  package static func exercises(from position: Int, in life: Life) -> [Exercise] {
    let moment = life.moments[position]
    let inside = life.nearTerms(moment).filter {
      BeforeAfterExercise.relation(of: moment, to: $0) == .during
    }
    guard let term = inside.first else { return [] }
    let others = (life.before(position) + life.after(position)).filter { other in
      other.last < term.first || other.first > term.last
    }
    let wrong = others.prefix(6).map {
      WrongOption(text: $0.statement.withUppercaseStart, whyFalse: "that was \($0.date.adverbial)")
    }
    let text = moment.statement.withUppercaseStart
    guard
      let choices = Options.choices(
        right: text, wrong: wrong.filter { $0.text != text },
        seed: life.seed(.sameTime, moment.event.id))
    else { return [] }
    return [
      life.exercise(
        .sameTime, [moment.event.id, term.term.event.id],
        stems: [
          "Which of these happened while \(term.statement)?",
          "At the time when \(term.statement), which of these happened?",
          "Only one of these falls into the time when \(term.statement). Which?",
        ],
        answer: Answer(kind: .event, value: moment.event.id, text: text), choices: choices,
        note: "\(term.statement.withUppercaseStart) \(term.dates).")
    ]
  }
}

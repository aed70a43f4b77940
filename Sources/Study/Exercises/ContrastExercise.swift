import Chronicle
import EDTF
import FSRS

/// Which of several events of one kind belongs to a date? (Q19)
///
/// Asked of facts that are easily confused, once they are known.
package enum ContrastExercise: ExerciseMaker {
  package static func exercises(from position: Int, in life: Life) -> [Exercise] {
    let moment = life.moments[position]
    guard let precision = moment.date.certainPrecision,
      let shown = moment.date.truncated(to: precision)
    else { return [] }
    let siblings = life.siblings(of: position).filter {
      Neighbours.sharesSubject($0, moment) && !$0.date.possiblyOverlaps(shown)
    }
    let nearest = siblings.sorted {
      (abs($0.first - moment.first), $0.event.id) < (abs($1.first - moment.first), $1.event.id)
    }
    let text = moment.statement.withUppercaseStart
    let wrong = nearest.prefix(4).map {
      WrongOption(text: $0.statement.withUppercaseStart, whyFalse: "that was \($0.date.adverbial)")
    }
    guard
      let choices = Options.choices(
        right: text, wrong: wrong.filter { $0.text != text },
        seed: life.seed(.contrast, moment.event.id))
    else { return [] }
    let when = shown.adverbial
    return [
      life.exercise(
        .contrast, [moment.event.id] + nearest.prefix(3).map(\.event.id),
        stems: [
          "These are easily confused. Which of them was \(when)?",
          "Which of these, and not one of the others, happened \(when)?",
          "Keep them apart: which of these belongs to \(shown.text)?",
        ],
        answer: Answer(kind: .event, value: moment.event.id, text: text), choices: choices,
        note: Dates.list([moment] + nearest.prefix(3)))
    ]
  }
}

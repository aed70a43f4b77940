import Chronicle
import EDTF
import English
import FSRS
import Grading

extension ExerciseKind {
  /// Which of several facts that are easily confused?
  package static let contrast = ExerciseKind("contrast", .medium)
}

/// Which of several events that are easily confused belongs to a date?
///
/// Asked of facts that are of one kind or told by the same words, once they are known.
package enum ContrastExercise: ExerciseMaker {
  package static var kind: ExerciseKind { .contrast }

  package static func exercises(from position: Int, in life: ExerciseIndex) -> [Exercise] {
    let moment = life.moments[position]
    guard let precision = moment.date.certainPrecision,
      let shown = moment.date.truncated(to: precision)
    else { return [] }
    func fits(_ other: Happening) -> Bool {
      Neighbours.sharesSubject(other, moment) && !other.date.possiblyOverlaps(shown)
        && other.statement != moment.statement
    }
    func gap(_ other: Happening) -> Int { abs(other.first - moment.first) }
    let siblings = life.siblings(of: position).filter(fits)
      .sorted { (gap($0), $0.event.id) < (gap($1), $1.event.id) }
    guard !siblings.isEmpty else { return [] }
    // Two alone are no choice: what else happened about then stands beside them.
    let others =
      siblings.count > 1
      ? []
      : (life.before(position).prefix(3) + life.after(position).prefix(3)).filter { other in
        fits(other) && !other.isAtTheEnds && other.event.id != siblings[0].event.id
      }.sorted { (gap($0), $0.event.id) < (gap($1), $1.event.id) }
    let wrong = (siblings.prefix(4) + others.prefix(1)).map {
      Distractor(
        text: $0.statement.withUppercaseStart,
        whyFalse: life.wording.thatWas(life.wording.adverbial($0.date)))
    }
    let text = moment.statement.withUppercaseStart
    guard
      let choices = Distractors.choices(
        right: text, wrong: wrong, seed: life.seed(.contrast, moment.event.id))
    else { return [] }
    return [
      life.exercise(
        .contrast, [moment.event.id] + siblings.prefix(3).map(\.event.id),
        stems: life.wording.contrast(
          life.wording.adverbial(shown), shown.text, isMixed: !others.isEmpty),
        answer: Answer(kind: .event, value: moment.event.id, text: text), choices: choices,
        note: Dates.list([moment] + siblings.prefix(3)))
    ]
  }
}

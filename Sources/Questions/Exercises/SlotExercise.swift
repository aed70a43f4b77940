import Chronicle
import EDTF
import FSRS
import Grading

extension ExerciseKind {
  /// Where on the timeline does it belong?
  package static let slot = ExerciseKind("slot", .medium)
}

/// Where on a timeline of two marks does it belong?
package enum SlotExercise: ExerciseMaker {
  package static var kind: ExerciseKind { .slot }

  package static func exercises(from position: Int, in life: ExerciseIndex) -> [Exercise] {
    let moment = life.moments[position]
    let seed = life.seed(.slot, moment.event.id)
    guard !moment.isAtTheEnds else { return [] }
    let before = life.before(position).filter { !$0.isAtTheEnds && $0.isApart(from: moment) }
    let after = life.after(position).filter { !$0.isAtTheEnds && $0.isApart(from: moment) }
    let slot = Int(seed % 3)
    let step = Int((seed >> 8) % 3)
    let marks: [Happening]
    switch slot {
    case 0: marks = Array(after.dropFirst(step).prefix(1)) + after.dropFirst(step + 3).prefix(1)
    case 1: marks = Array(before.dropFirst(step).prefix(1)) + after.dropFirst(step).prefix(1)
    default:
      marks = Array(before.dropFirst(step + 3).prefix(1)) + before.dropFirst(step).prefix(1)
    }
    guard marks.count == 2, marks[0].certainlyPrecedes(marks[1]),
      marks[0].isApart(from: marks[1])
    else { return [] }
    let wording = life.wording
    let choices = (0...2).map { place in
      Choice(
        text: wording.text(ofSlot: place), isRight: place == slot,
        whyFalse: place == slot ? nil : wording.thatWas(wording.adverbial(moment.date)))
    }
    return [
      life.exercise(
        .slot, [moment.event.id] + marks.map(\.event.id),
        stems: wording.slot(
          of: moment.clause, first: marks[0].statement, second: marks[1].statement),
        answer: Answer(kind: .event, value: "\(slot)", text: wording.text(ofSlot: slot)),
        choices: choices,
        note: Dates.list(
          slot == 0
            ? [moment] + marks : slot == 1 ? [marks[0], moment, marks[1]] : marks + [moment]))
    ]
  }
}

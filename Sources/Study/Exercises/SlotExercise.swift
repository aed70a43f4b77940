import Chronicle
import EDTF
import FSRS

/// Where on a timeline of two marks does it belong? (Q14)
package enum SlotExercise: ExerciseMaker {
  package static func exercises(from position: Int, in life: Life) -> [Exercise] {
    let moment = life.moments[position]
    let seed = life.seed(.slot, moment.event.id)
    let before = life.before(position), after = life.after(position)
    let slot = Int(seed % 3)
    let step = Int(seed >> 8 % 3)
    let marks: [Happening]
    switch slot {
    case 0: marks = Array(after.dropFirst(step).prefix(1)) + after.dropFirst(step + 3).prefix(1)
    case 1: marks = Array(before.dropFirst(step).prefix(1)) + after.dropFirst(step).prefix(1)
    default:
      marks = Array(before.dropFirst(step + 3).prefix(1)) + before.dropFirst(step).prefix(1)
    }
    guard marks.count == 2, marks[0].certainlyPrecedes(marks[1]),
      Set((marks + [moment]).map(\.statement)).count == 3
    else { return [] }
    let (early, late) = (marks[0].statement, marks[1].statement)
    let texts = ["before the first", "between the two", "after the second"]
    let choices = texts.enumerated().map { place, text in
      Choice(
        text: text, isRight: place == slot,
        whyFalse: place == slot ? nil : "it was \(moment.date.adverbial)")
    }
    return [
      life.exercise(
        .slot, [moment.event.id] + marks.map(\.event.id),
        stems: [
          "First: \(early). Second: \(late). Where does this belong: \(moment.statement)?",
          "Two marks on a timeline: \(early), then \(late). Where between them, or around them, "
            + "does this stand: \(moment.statement)?",
          "\(moment.clause.sentence) Was that before the first, between or after the second of "
            + "these: \(early); \(late)?",
        ],
        answer: Answer(kind: .event, value: "\(slot)", text: texts[slot]), choices: choices,
        note: Dates.list(
          slot == 0
            ? [moment] + marks : slot == 1 ? [marks[0], moment, marks[1]] : marks + [moment]))
    ]
  }
}

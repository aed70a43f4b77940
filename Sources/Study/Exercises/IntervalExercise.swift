import Chronicle
import EDTF
import FSRS

/// How many years lie between two events? (Q18)
package enum IntervalExercise: ExerciseMaker {
  package static func exercises(from position: Int, in life: Life) -> [Exercise] {
    let first = life.moments[position]
    let seed = life.seed(.interval, first.event.id)
    let later = life.after(position).filter {
      $0.first - first.last > 366 && $0.statement != first.statement
    }
    guard !later.isEmpty else { return [] }
    let second = later[Int(seed % UInt64(min(later.count, 6)))]
    guard let years = WholeYears.between(first.first...first.last, second.first...second.last),
      let answer = WholeYears.answer(years),
      ![first, second].contains(where: { Clues.reveals($0.statement, answer) })
    else { return [] }
    return [
      life.exercise(
        .interval, [first.event.id, second.event.id],
        stems: [
          "First: \(first.statement). Later: \(second.statement). How many whole years lie between?",
          "How many whole years passed from the one to the other? \(first.clause.sentence) "
            + second.clause.sentence,
          "\(second.clause.sentence) How many whole years earlier was this: \(first.statement)?",
        ],
        answer: answer,
        choices: WholeYears.choices(
          years, text: answer.text, seed: seed, why: "the dates give \(answer.text)"),
        note: Dates.list([first, second]))
    ]
  }
}

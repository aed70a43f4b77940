import Chronicle
import EDTF
import FSRS

/// How many years lie between two events? (Q18)
package enum IntervalExercise: ExerciseMaker {
  package static func exercises(from position: Int, in life: Life) -> [Exercise] {
    let first = life.moments[position]
    let seed = life.seed(.interval, first.event.id)
    guard !first.isAtTheEnds else { return [] }
    let later = life.after(position).filter {
      !$0.isAtTheEnds && $0.first - first.last > 366 && $0.statement != first.statement
    }
    guard !later.isEmpty else { return [] }
    let second = later[Int(seed % UInt64(min(later.count, 6)))]
    guard let years = WholeYears.between(first.first...first.last, second.first...second.last),
      let answer = WholeYears.answer(years, in: life.wording),
      ![first, second].contains(where: { Clues.reveals($0.statement, answer) })
    else { return [] }
    return [
      life.exercise(
        .interval, [first.event.id, second.event.id],
        stems: life.wording.interval(from: first.clause, to: second.clause),
        answer: answer,
        choices: WholeYears.choices(years, seed: seed, in: life.wording),
        note: Dates.list([first, second]))
    ]
  }
}

import Chronicle
import EDTF
import FSRS

/// How old was somebody when it happened? (Q9)
package enum AgeExercise: ExerciseMaker {
  package static func exercises(from position: Int, in life: Life) -> [Exercise] {
    let moment = life.moments[position]
    guard moment.event.who.count == 1, moment.event.kind != "birth", life.isInLifetime(moment),
      let birth = life.births[moment.event.who[0]],
      let years = WholeYears.between(birth, moment.first...moment.last), years.upperBound < 120,
      let answer = WholeYears.answer(years, in: life.wording),
      let name = life.index.names.list(moment.event.who),
      !Clues.reveals(moment.statement, answer), !Clues.saysAge(Clues.words(moment.statement))
    else { return [] }
    let born = life.moments.first { $0.event.kind == "birth" && $0.event.who == moment.event.who }
    return [
      life.exercise(
        .age, [moment.event.id] + (born.map { [$0.event.id] } ?? []),
        stems: life.wording.age(of: name, when: moment.clause), answer: answer,
        choices: WholeYears.choices(
          years, seed: life.seed(.age, moment.event.id), in: life.wording),
        note: Dates.list([born, moment].compactMap(\.self)))
    ]
  }
}

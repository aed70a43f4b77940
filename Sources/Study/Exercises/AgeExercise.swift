import Chronicle
import EDTF
import FSRS

/// How old was somebody when it happened? (Q9)
package enum AgeExercise: ExerciseMaker {
  package static func exercises(from position: Int, in life: Life) -> [Exercise] {
    let moment = life.moments[position]
    guard moment.event.who.count == 1, moment.event.kind != "birth",
      let birth = life.births[moment.event.who[0]],
      let years = WholeYears.between(birth, moment.first...moment.last), years.upperBound < 120,
      let answer = WholeYears.answer(years),
      let name = life.index.names.list(moment.event.who),
      !Clues.reveals(moment.statement, answer), !saysAge(moment.statement)
    else { return [] }
    var stems = [
      "How old was \(name) then? \(moment.clause.sentence)",
      "\(moment.clause.sentence) At what age was that?",
      "What was the age of \(name) at this time? \(moment.clause.sentence)",
    ]
    if let question = moment.clause.question { stems[0] = "At what age\(question)?" }
    let born = life.moments.first { $0.event.kind == "birth" && $0.event.who == moment.event.who }
    return [
      life.exercise(
        .age, [moment.event.id] + (born.map { [$0.event.id] } ?? []), stems: stems, answer: answer,
        choices: WholeYears.choices(
          years, text: answer.text, seed: life.seed(.age, moment.event.id),
          why: "the dates give \(answer.text)"),
        note: Dates.list([born, moment].compactMap(\.self)))
    ]
  }

  /// A statement that tells an age gives the answer away.
  private static func saysAge(_ statement: String) -> Bool {
    ["aged", "years old", "age of", "-year-old", "birthday"].contains { statement.contains($0) }
  }
}

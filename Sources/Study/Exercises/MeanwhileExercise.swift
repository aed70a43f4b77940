import Chronicle
import EDTF
import FSRS

/// Which of these posts was held when something happened? (Q13)
package enum MeanwhileExercise: ExerciseMaker {
  package static func exercises(from position: Int, in life: Life) -> [Exercise] {
    let moment = life.moments[position]
    let near = life.nearTerms(moment)
    guard
      let held = near.first(where: { BeforeAfterExercise.relation(of: moment, to: $0) == .during }),
      held.term.event.who.count == 1, let holder = held.term.event.who.first,
      let name = life.index.names.list([holder])
    else { return [] }
    // What may have been held then, by whatever term of the same name, is no wrong option.
    let when = DayRange(lower: moment.first, upper: moment.last)
    let possible = life.index.tenures.terms(of: holder).filter { $0.span.overlaps(when) }
    let others = near.filter { other in
      !possible.contains {
        $0.tenure.body == other.term.tenure.body
          && RoleWords.areConfusable(
            life.index.names.role($0.tenure), life.index.names.role(other.term.tenure))
      }
    }.filter {
      $0.term.event.who == [holder] && $0.office != held.office
        && !RoleWords.areConfusable($0.office, held.office)
        && (moment.last < $0.first || moment.first > $0.last)
    }
    let wrong = others.map { WrongOption(text: $0.office, whyFalse: "that was \($0.dates)") }
    guard
      let choices = Options.choices(
        right: held.office, wrong: Array(wrong.prefix(6)),
        seed: life.seed(.meanwhile, moment.event.id))
    else { return [] }
    return [
      life.exercise(
        .meanwhile, [moment.event.id, held.term.event.id],
        stems: [
          "Which of these was \(name) when this happened: \(moment.statement)?",
          "\(moment.clause.sentence) What was \(name) at that time?",
          "Which of these posts did \(name) hold at this time? \(moment.clause.sentence)",
        ],
        answer: Answer(
          kind: .event, value: held.term.event.id, text: held.office.withoutArticle),
        choices: choices,
        note: Dates.list([moment]) + " \(held.statement.withUppercaseStart) \(held.dates).")
    ]
  }
}

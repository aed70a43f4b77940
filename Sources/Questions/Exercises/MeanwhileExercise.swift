import Chronicle
import EDTF
import English
import FSRS
import Grading

extension ExerciseKind {
  /// Which post was held when something happened?
  package static let meanwhile = ExerciseKind("meanwhile", .easy)
}

/// Which of these posts was held when something happened?
package enum MeanwhileExercise: ExerciseMaker {
  package static var kind: ExerciseKind { .meanwhile }

  package static func exercises(from position: Int, in life: ExerciseIndex) -> [Exercise] {
    let moment = life.moments[position]
    let near = life.nearTerms(moment)
    guard
      let held = near.first(where: { BeforeAfterExercise.relation(of: moment, to: $0) == .during }),
      held.term.event.who.count == 1, let holder = held.term.event.who.first,
      let name = life.index.names.list([holder]),
      // "Nils spoke" would point to the Nils Society.
      life.named([], in: held.office, by: moment).isEmpty
    else { return [] }
    return exercise(
      held, of: holder, on: DayRange(lower: moment.first, upper: moment.last), moment.event.id,
      stems: life.wording.meanwhile(of: name, when: moment.clause),
      note: Dates.list([moment]), in: life
    ).map { [$0] } ?? []
  }

  /// - Parameters:
  ///   - event: what happened then, on one of the days.
  ///   - note: tells it with its dates.
  static func exercise(
    _ held: Tenured, of holder: String, on days: DayRange, _ event: String, stems: [String],
    note: String, in life: ExerciseIndex
  ) -> Exercise? {
    choices(held, of: holder, on: days, life.seed(.meanwhile, event), in: life).map { choices in
      life.exercise(
        .meanwhile, [event, held.term.event.id], stems: stems,
        answer: Answer(
          kind: .event, value: held.term.event.id, text: held.office.withoutArticle),
        choices: choices, note: "\(note) \(held.told)")
    }
  }

  /// The post among others that the holder certainly had on none of these days.
  private static func choices(
    _ held: Tenured, of holder: String, on days: DayRange, _ seed: UInt64, in life: ExerciseIndex
  ) -> [Choice]? {
    // A post that he may have held then, by whatever term of the same name, is no wrong option.
    let all = life.index.tenures.terms(of: holder)
    let possible = all.filter { $0.span.overlaps(days) }
    let (first, last) = (days.lower ?? .min / 4, days.upper ?? .max / 4)
    func distance(_ term: Term) -> Int {
      max(0, (term.span.lower ?? .min / 4) - last, first - (term.span.upper ?? .max / 4))
    }
    let never = all.filter { term in
      OfficeDisambiguation.isPlain(term.event, in: life.index)
        // Of two guilds of one name the option would mean the other as well.
        && life.index.names.isNameable(term.tenure.body)
        && !possible.contains {
          $0.tenure.body == term.tenure.body
            && life.index.roles.areConfusable(
              life.index.names.role($0.tenure), life.index.names.role(term.tenure))
        }
    }.sorted { (distance($0), $0.event.id) < (distance($1), $1.event.id) }
    var wrong: [Distractor] = []
    for term in never {
      let office = life.index.names.office(term.tenure)
      guard !wrong.contains(where: { $0.text == office }),
        let dates = term.adverbial(in: life.wording)
      else {
        continue
      }
      wrong.append(Distractor(text: office, whyFalse: life.wording.thatWas(dates)))
    }
    return Distractors.choices(right: held.office, wrong: Array(wrong.prefix(6)), seed: seed)
  }
}

/// Which of these posts did somebody hold while something lasted: an exile, another's term?
///
/// The right one was certainly held for a part of it, the others on no day of it. Of two people: "Which of
/// these was Anna while Anna lived in exile?" reads badly.
package enum HeldDuringExercise: LastingExerciseMaker {
  package static var kind: ExerciseKind { .meanwhile }

  package static func exercises(while lasting: Lasting, in life: ExerciseIndex) -> [Exercise] {
    for held in life.nearTerms(lasting) {
      guard lasting.meets(held), held.term.event.who.count == 1,
        let holder = held.term.event.who.first, !lasting.event.who.contains(holder),
        let name = life.index.names.list([holder]),
        life.named([], in: held.office, by: lasting.event, lasting.statement).isEmpty,
        case let stems = life.wording.meanwhile(of: name, while: lasting.statement),
        life.pointing.shared(stems, held.office).isEmpty,
        let exercise = MeanwhileExercise.exercise(
          held, of: holder, on: lasting.days, lasting.event.id, stems: stems, note: lasting.told,
          in: life)
      else { continue }
      return [exercise]
    }
    return []
  }
}

import Chronicle
import EDTF
import English
import FSRS
import Grading

extension ExerciseKind {
  /// Who held a post when something else happened?
  package static let incumbent = ExerciseKind("incumbent", .medium)
}

/// Who held this post when that happened?
///
/// Asked of posts that one person holds at a time, where every choice of possible days leaves the
/// same holder; across chronicles it ties one life to another.
package enum IncumbentExercise: ExerciseMaker {
  package static var kind: ExerciseKind { .incumbent }

  package static func exercises(from position: Int, in life: ExerciseIndex) -> [Exercise] {
    let moment = life.moments[position]
    let when = DayRange(lower: moment.first, upper: moment.last)
    let near = life.nearTerms(moment).filter { term in
      BeforeAfterExercise.relation(of: moment, to: term) == .during
        && isSole(term.term, on: when, in: life)
        && Set(term.term.event.who).isDisjoint(with: moment.event.who + moment.event.with)
    }
    return exercise(
      near, during: moment.event, on: when, note: Dates.list([moment]), in: life
    ) { life.wording.incumbent(of: $0, when: moment.clause) }
  }

  /// - Parameters:
  ///   - near: the terms that may be asked for, the nearest first.
  ///   - event: what happened, or lasted, then.
  ///   - note: tells it with its dates.
  static func exercise(
    _ near: [Tenured], during event: Event, on days: DayRange, note: String, in life: ExerciseIndex,
    stems: (_ office: String) -> [String]
  ) -> [Exercise] {
    guard !near.isEmpty else { return [] }
    let seed = life.seed(.incumbent, event.id)
    let held = near[Int(seed % UInt64(min(near.count, 4)))]
    let term = held.term
    guard let answer = HolderQuestion.answer(term.event, in: life.index),
      case let stems = stems(life.index.names.office(term.tenure)), !Clues.reveal(stems, answer)
    else { return [] }
    // Those whom the question names are no answer to it.
    let concerned = Set(term.event.who + event.who + event.with)
    return [
      life.exercise(
        .incumbent, [event.id, term.event.id], stems: stems, answer: answer,
        choices: Distractors.choices(
          right: answer.text,
          wrong: HolderDistractors.options(
            for: term, besides: concerned, notOn: days, in: life.index),
          seed: seed),
        note: "\(note) \(held.told)")
    ]
  }

  /// Whether nobody else can have held the post on any of these days.
  static func isSole(_ term: Term, on days: DayRange, in life: ExerciseIndex) -> Bool {
    let index = life.index
    guard term.event.who.count == 1,
      index.names.isSole(term.tenure),
      index.names.isNameable(term.tenure.body)
    else { return false }
    return !index.post(term).contains(overlapping: days, besides: [term.event.id]) {
      OfficeDisambiguation.isPlain($0.event, in: index)
    }
  }
}

/// Who held this post while something lasted: an exile, another's term?
///
/// Asked where one person certainly held it from before its first possible day until after its last.
package enum IncumbentDuringExercise: LastingExerciseMaker {
  package static var kind: ExerciseKind { .incumbent }

  package static func exercises(while lasting: Lasting, in life: ExerciseIndex) -> [Exercise] {
    let others = lasting.event.who + lasting.event.with
    let near = life.nearTerms(lasting).filter { term in
      lasting.isCovered(by: term)
        && IncumbentExercise.isSole(term.term, on: lasting.days, in: life)
        && Set(term.term.event.who).isDisjoint(with: others)
    }
    return IncumbentExercise.exercise(
      near, during: lasting.event, on: lasting.days, note: lasting.told, in: life
    ) { life.wording.incumbent(of: $0, while: lasting.statement) }
  }
}

extension Lasting {
  /// `Smilga lived in exile from 1928 to 1930.`
  var told: String { "\(statement.withUppercaseStart) \(dates)." }
}

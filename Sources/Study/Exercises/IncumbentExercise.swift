import Chronicle
import EDTF
import FSRS

/// Who held this post when that happened? (Q4)
///
/// Asked of posts that one person holds at a time, where every choice of possible days leaves the
/// same holder; across chronicles it ties one life to another.
package enum IncumbentExercise: ExerciseMaker {
  package static func exercises(from position: Int, in life: Life) -> [Exercise] {
    let moment = life.moments[position]
    let when = DayRange(lower: moment.first, upper: moment.last)
    let near = life.nearTerms(moment).filter { term in
      BeforeAfterExercise.relation(of: moment, to: term) == .during
        && isSole(term.term, on: when, in: life)
        && Set(term.term.event.who).isDisjoint(with: moment.event.who + moment.event.with)
    }
    guard !near.isEmpty else { return [] }
    let seed = life.seed(.incumbent, moment.event.id)
    let term = near[Int(seed % UInt64(min(near.count, 4)))].term
    guard let answer = HolderQuestion.answer(term.event, in: life.index),
      case let office = life.index.names.office(term.tenure),
      case let stems = life.wording.incumbent(of: office, when: moment.clause),
      !Clues.reveal(stems, answer)
    else { return [] }
    let heldIt = term.adverbial(in: life.wording).map {
      life.wording.held(answer.text, $0).withUppercaseStart + "."
    }
    return [
      life.exercise(
        .incumbent, [moment.event.id, term.event.id],
        stems: stems,
        answer: answer,
        // Those whom the question names are no answer to it.
        choices: Options.choices(
          right: answer.text,
          wrong: PeerOptions.options(
            for: term, besides: Set(term.event.who + moment.event.who), notOn: when, in: life.index),
          seed: seed),
        note: [Dates.list([moment]), heldIt].compactMap(\.self).joined(separator: " "))
    ]
  }

  /// Whether nobody else can have held the post on any of these days.
  static func isSole(_ term: Term, on days: DayRange, in life: Life) -> Bool {
    let index = life.index
    guard term.event.who.count == 1, !life.wording.isShared(index.names.role(term.tenure)),
      index.names.isNameable(term.tenure.body)
    else { return false }
    return !index.post(term).contains(overlapping: days, besides: [term.event.id])
  }
}

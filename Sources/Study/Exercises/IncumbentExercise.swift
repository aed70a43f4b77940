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
    return [
      life.exercise(
        .incumbent, [moment.event.id, term.event.id],
        stems: stems,
        answer: answer,
        choices: choices(
          term, answer, on: when, not: moment.event.who, seed: seed, in: life),
        note: Dates.list([moment]) + " \(answer.text) held the post \(term.adverbial ?? "then").")
    ]
  }

  /// Whether nobody else can have held the post on any of these days.
  private static func isSole(_ term: Term, on days: DayRange, in life: Life) -> Bool {
    let index = life.index
    let role = index.names.role(term.tenure)
    guard term.event.who.count == 1, !RoleWords.isShared(role),
      index.names.isNameable(term.tenure.body)
    else { return false }
    return !index.tenures.terms(at: term.tenure.body).contains { other in
      other.event.id != term.event.id && other.span.overlaps(days)
        && index.roles.areConfusable(index.names.role(other.tenure), role)
    }
  }

  /// Others who held the same post, at other times; nil for fewer than two.
  private static func choices(
    _ term: Term, _ answer: Answer, on days: DayRange, not named: [String], seed: UInt64,
    in life: Life
  ) -> [Choice]? {
    let index = life.index
    let role = index.names.role(term.tenure)
    let peers = index.tenures.terms(at: term.tenure.body).filter {
      index.names.role($0.tenure) == role && OfficeQualification.isPlain($0.event, in: index)
        && !$0.span.overlaps(days)
    }.sorted { (distance($0, term), $0.event.id) < (distance($1, term), $1.event.id) }
    let rightNames = Set(term.event.who.flatMap { index.chronicle.agent($0)?.allNames ?? [] })
    var wrong: [WrongOption] = []
    // Those whom the question names are no answer to it.
    var seen = Set(term.event.who + named)
    for peer in peers {
      for holder in peer.event.who where seen.insert(holder).inserted {
        guard let agent = index.chronicle.agent(holder), let when = peer.adverbial,
          // Whoever shares a name with the right one would be right as well.
          Set(agent.allNames).isDisjoint(with: rightNames)
        else { continue }
        let name = agent.name
        wrong.append(WrongOption(text: name, whyFalse: life.wording.held(name, when)))
      }
    }
    return Options.choices(right: answer.text, wrong: Array(wrong.prefix(6)), seed: seed)
  }

  private static func distance(_ term: Term, _ other: Term) -> Int {
    abs((term.span.lower ?? .min / 4) - (other.span.lower ?? .min / 4))
  }
}

import Chronicle
import EDTF
import FSRS

/// Did it happen before, during or after a term? (Q12)
package enum BeforeAfterExercise: ExerciseMaker {
  package static func exercises(from position: Int, in life: Life) -> [Exercise] {
    let moment = life.moments[position]
    guard !moment.isAtTheEnds else { return [] }
    let seed = life.seed(.beforeAfter, moment.event.id)
    let near = life.nearTerms(moment).filter { relation(of: moment, to: $0) != nil }
    guard !near.isEmpty else { return [] }
    let term = near[Int(seed % UInt64(min(near.count, 4)))]
    guard let right = relation(of: moment, to: term) else { return [] }
    let choices = Relation.allCases.map { relation in
      Choice(
        text: relation.rawValue, isRight: relation == right,
        whyFalse: relation == right
          ? nil : "the term lasted \(term.dates), and this was \(moment.date.adverbial)")
    }
    let told = moment.clause.sentence
    return [
      life.exercise(
        .beforeAfter, [moment.event.id, term.term.event.id],
        stems: [
          "\(told) Was that before, while or after \(term.statement)?",
          "\(term.statement.withUppercaseStart). When did this happen: \(moment.statement)?",
          "\(told) Compared with the time when \(term.statement): before it, in it or after it?",
        ],
        answer: Answer(kind: .event, value: right.name, text: right.rawValue), choices: choices,
        note: Dates.list([moment]) + " \(term.statement.withUppercaseStart) \(term.dates).")
    ]
  }

  enum Relation: String, CaseIterable {
    case before = "before that"
    case during = "during that time"
    case after = "after that"

    var name: String { "\(self)" }
  }

  /// Where the moment certainly lies; nil where that isn't certain.
  static func relation(of moment: Happening, to term: Tenured) -> Relation? {
    if moment.last < term.first { return .before }
    if moment.first > term.last { return .after }
    guard let certain = term.certain, certain.contains(moment.first),
      certain.contains(moment.last)
    else { return nil }
    return .during
  }
}

extension Life {
  /// Terms of which some part lies near the moment, the nearest first; never one that it opens or closes.
  func nearTerms(_ moment: Happening) -> [Tenured] {
    let place = terms.partitionPoint { $0.first > moment.first }
    let window = terms[max(0, place - Self.reach)..<min(terms.count, place + Self.reach)]
    func distance(_ term: Tenured) -> Int {
      max(0, term.first - moment.last, moment.first - term.last)
    }
    let joined = Set(moment.event.begins + moment.event.ends)
    return window.filter { !joined.contains($0.term.event.id) }
      .sorted { (distance($0), $0.term.event.id) < (distance($1), $1.term.event.id) }
  }
}

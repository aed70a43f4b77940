import Chronicle
import EDTF
import English
import FSRS
import Grading

extension ExerciseKind {
  /// Before, during or after something that lasted?
  package static let beforeAfter = ExerciseKind("before-after", .easy)
}

/// Did it happen before, during or after a term?
///
/// At most two a term, with different answers, and only of what lies near enough to need thought.
package enum BeforeAfterExercise: TermExerciseMaker {
  package static var kind: ExerciseKind { .beforeAfter }

  /// Days between the moment and the term: five years.
  private static let longestGap = 1826
  private static let most = 2

  package static func exercises(ofTerm place: Int, in life: ExerciseIndex) -> [Exercise] {
    let term = life.terms[place]
    let seed = life.seed(.beforeAfter, term.term.event.id)
    let near = Dictionary(grouping: moments(near: term, in: life)) { relation(of: $0, to: term) }
    // Over the terms each answer has its turn to be the first.
    let turn = Relation.allCases.indices.map { Relation.allCases[($0 + place) % 3] }
    return turn.compactMap { relation -> Exercise? in
      guard let moments = near[relation], !moments.isEmpty else { return nil }
      return exercise(moments[Int(seed % UInt64(min(moments.count, 4)))], relation, term, in: life)
    }.prefix(most).map(\.self)
  }

  private static func exercise(
    _ moment: Happening, _ right: Relation, _ term: Tenured, in life: ExerciseIndex
  ) -> Exercise {
    let wording = life.wording
    let choices = Relation.allCases.map { relation in
      Choice(
        text: wording.text(of: relation), isRight: relation == right,
        whyFalse: relation == right
          ? nil : wording.termLasted(term.dates, butThisWas: wording.adverbial(moment.date)))
    }
    return life.exercise(
      .beforeAfter, [moment.event.id, term.term.event.id],
      stems: wording.beforeOrAfter(moment.clause, term.statement),
      answer: Answer(kind: .event, value: right.rawValue, text: wording.text(of: right)),
      choices: choices,
      note: Dates.list([moment]) + " \(term.statement.withUppercaseStart) \(term.dates).")
  }

  /// Those nearest to an end of the term first.
  private static func moments(near term: Tenured, in life: ExerciseIndex) -> [Happening] {
    let joined = life.joined(to: term)
    func gap(_ moment: Happening) -> Int {
      min(abs(moment.first - term.first), abs(moment.first - term.last))
    }
    return life.moments(around: term).filter { moment in
      !moment.isAtTheEnds && !moment.tellsOrder && !joined.contains(moment.event.id)
        && moment.last >= term.first - longestGap && moment.first <= term.last + longestGap
    }.sorted { (gap($0), $0.event.id) < (gap($1), $1.event.id) }
  }

  /// Where the moment certainly lies; nil where that isn't certain, or where it is the first or last
  /// day: whoever dies in office dies while the next one takes over.
  static func relation(of moment: Happening, to term: Tenured) -> Relation? {
    if moment.last < term.first { return .before }
    if moment.first > term.last { return .after }
    guard let certain = term.certain, certain.lowerBound < moment.first,
      moment.last < certain.upperBound
    else { return nil }
    return .during
  }
}

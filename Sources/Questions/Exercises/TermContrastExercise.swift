import Chronicle
import EDTF
import English
import FSRS
import Grading

/// Which of the posts that somebody held at one body was held from then to then?
package enum TermContrastExercise: TermExerciseMaker {
  package static var kind: ExerciseKind { .contrast }

  package static func exercises(ofTerm place: Int, in life: ExerciseIndex) -> [Exercise] {
    let term = life.terms[place]
    guard term.term.event.who.count == 1, let name = life.index.names.list(term.term.event.who),
      !term.dates.isEmpty
    else { return [] }
    let others = life.terms(of: term.term.event.who[0]).filter {
      $0.office != term.office && ($0.last < term.first || $0.first > term.last)
        && isCertainlyOver($0, during: term, in: life)
    }
    func gap(_ other: Tenured) -> Int { max(term.first - other.last, other.first - term.last) }
    let (siblings, rest) = others.sorted {
      (gap($0), $0.term.event.id) < (gap($1), $1.term.event.id)
    }.split { $0.term.tenure.body == term.term.tenure.body }
    guard !siblings.isEmpty else { return [] }
    let wrong = (siblings.prefix(4) + rest.prefix(siblings.count > 1 ? 0 : 2)).map {
      Distractor(text: $0.office, whyFalse: life.wording.thatWas($0.dates))
    }
    guard
      let choices = Distractors.choices(
        right: term.office, wrong: wrong, seed: life.seed(.contrast, term.term.event.id))
    else { return [] }
    let told = ([term] + siblings.prefix(3)).map {
      "\($0.statement.withUppercaseStart) \($0.dates)."
    }
    return [
      life.exercise(
        .contrast, [term.term.event.id] + siblings.prefix(3).map(\.term.event.id),
        stems: life.wording.contrast(of: name, term.dates),
        answer: Answer(
          kind: .event, value: term.term.event.id, text: term.office.withoutArticle),
        choices: choices, note: told.joined(separator: " "))
    ]
  }

  /// Whether no term of the same holder that the other's words may mean could have been held during the first.
  private static func isCertainlyOver(
    _ other: Tenured, during term: Tenured, in life: ExerciseIndex
  ) -> Bool {
    let days = DayRange(lower: term.first, upper: term.last)
    let names = life.index.names
    return !life.index.tenures.terms(of: term.term.event.who[0]).contains { third in
      third.event.id != term.term.event.id && third.tenure.body == other.term.tenure.body
        && third.span.overlaps(days)
        && life.index.roles.areConfusable(names.role(third.tenure), names.role(other.term.tenure))
    }
  }
}

extension Array {
  /// Those that pass a test and the others, each in order.
  fileprivate func split(_ isFirst: (Element) -> Bool) -> (first: [Element], rest: [Element]) {
    (filter(isFirst), filter { !isFirst($0) })
  }
}

extension ExerciseIndex {
  /// Terms of which some part lies near the moment, the nearest first; never one that it opens or closes.
  func nearTerms(_ moment: Happening) -> [Tenured] {
    let place = terms.partitionPoint { $0.first > moment.first }
    let window = terms[max(0, place - Self.reach)..<min(terms.count, place + Self.reach)]
    func distance(_ term: Tenured) -> Int {
      max(0, term.first - moment.last, moment.first - term.last)
    }
    let joined = Set(moment.event.begins + moment.event.ends)
    return window.filter { joined.isDisjoint(with: $0.term.parts) }
      .sorted { (distance($0), $0.term.event.id) < (distance($1), $1.term.event.id) }
  }

  /// Moments around both ends of a term, at most a reach of them on each side of each.
  func moments(around term: Tenured) -> [Happening] {
    let places = [term.first, term.last].flatMap { day in
      let place = moments.partitionPoint { $0.first >= day }
      return Array(max(0, place - Self.reach)..<min(moments.count, place + Self.reach))
    }
    return Set(places).sorted().map { moments[$0] }
  }

  /// Ids of the happenings that open or close the term.
  func joined(to term: Tenured) -> Set<String> {
    Set([term.term.beginsWith, term.term.endsWith].compactMap(\.self))
  }
}

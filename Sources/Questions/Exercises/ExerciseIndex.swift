import Chronicle
import EDTF
import FSRS
import Grading

/// A chronicle's happenings and terms in order of time, as exercises look them up.
package struct ExerciseIndex: Sendable {
  package let index: ChronicleIndex
  /// Plain dated happenings by their first possible day.
  package let moments: [Happening]
  /// Plain terms with both ends, by their first possible day.
  package let terms: [Tenured]
  /// Plain happenings that lasted and terms, in the order of the chronicle.
  package let lasting: [Lasting]
  /// Days of birth, first and last possible, by person.
  package let births: [String: ClosedRange<Int>]
  /// The first day on which each may have died, of those whose death is dated.
  package let deaths: [String: Int]
  /// Positions of the moments that are easily confused: of one kind, or told by the same words; ascending.
  private let groups: [String: [Int]]

  /// Places of the terms that one held alone.
  private let holders: [String: [Int]]

  /// How far a search among neighbours goes.
  static let reach = 24

  /// Who or what its questions name.
  let pointing: PointingNames

  /// How the chronicle's language words exercises.
  package var wording: any Language { index.speech }

  package init(_ index: ChronicleIndex) {
    self.index = index
    pointing = PointingNames(index.chronicle)
    moments = index.chronicle.events.compactMap { Happening($0, in: index) }
      .sorted { ($0.first, $0.last, $0.event.id) < ($1.first, $1.last, $1.event.id) }
    terms = index.tenures.holdings.compactMap { Tenured($0, in: index) }
      .sorted { ($0.first, $0.last, $0.term.event.id) < ($1.first, $1.last, $1.term.event.id) }
    lasting =
      index.chronicle.events.compactMap { Lasting($0, in: index) } + terms.map { Lasting($0) }
    var births: [String: ClosedRange<Int>] = [:]
    var groups: [String: [Int]] = [:]
    for (position, moment) in moments.enumerated() {
      for group in moment.confusables { groups[group, default: []].append(position) }
      guard moment.event.kind == "birth", moment.event.who.count == 1 else { continue }
      births[moment.event.who[0]] = moment.first...moment.last
    }
    self.births = births
    var holders: [String: [Int]] = [:]
    for (place, term) in terms.enumerated() where term.term.event.who.count == 1 {
      holders[term.term.event.who[0], default: []].append(place)
    }
    self.holders = holders
    deaths = Self.firstDeaths(of: index.chronicle)
    self.groups = groups
  }

  /// Where sources disagree, the earliest of what they say; a hedged death counts too.
  private static func firstDeaths(of chronicle: Chronicle) -> [String: Int] {
    var days: [String: Int] = [:]
    for event in chronicle.events where event.kind == "death" {
      let dates = event.settledDate.map { [$0] } ?? event.claims.compactMap(\.date)
      guard let first = dates.compactMap({ $0.possibleDays.first?.lower }).min() else { continue }
      for person in event.who { days[person] = min(days[person] ?? first, first) }
    }
    return days
  }

  /// Whether all of its people certainly lived: nobody has an age after death.
  func isInLifetime(_ moment: Happening) -> Bool {
    !moment.event.tags.contains("posthumous")
      && (moment.event.kind == "death"
        || moment.event.who.allSatisfy { person in deaths[person].map { moment.last <= $0 } ?? true
        })
  }

  /// The terms with both ends of one holder alone, by their first possible day.
  func terms(of holder: String) -> [Tenured] {
    (holders[holder] ?? []).map { terms[$0] }
  }

  /// Settles what varies from exercise to exercise.
  func seed(_ kind: ExerciseKind, _ event: String) -> UInt64 {
    StableHash.of("\(index.chronicle.id)/\(event)/\(kind.name)")
  }

  /// Moments certainly after the one at `position`, the nearest first.
  func after(_ position: Int) -> [Happening] {
    let start = moments[position]
    return moments[(position + 1)...].prefix(Self.reach).filter(start.certainlyPrecedes)
  }

  /// Moments certainly before the one at `position`, the nearest first.
  func before(_ position: Int) -> [Happening] {
    let end = moments[position]
    return moments[..<position].reversed().prefix(Self.reach).filter { $0.certainlyPrecedes(end) }
  }

  /// Other moments that are easily confused with it: at most a reach of each sort on each side.
  func siblings(of position: Int) -> [Happening] {
    var found: Set<Int> = []
    for group in moments[position].confusables {
      guard let all = groups[group] else { continue }
      let place = all.partitionPoint { $0 >= position }
      found.formUnion(all[max(0, place - Self.reach)..<min(all.count, place + Self.reach)])
    }
    return found.subtracting([position]).sorted().map { moments[$0] }
  }

  /// Whom the moment's words name, of `people` and of those whom a question names already.
  func named(_ people: [String], in question: String, by moment: Happening) -> Set<String> {
    named(people, in: question, by: moment.event, moment.statement)
  }

  func named(
    _ people: [String], in question: String, by event: Event, _ statement: String
  ) -> Set<String> {
    let told = Clues.words(statement), asked = Clues.words(question)
    func isSaid(_ person: String, _ words: [String]) -> Bool {
      (index.chronicle.agent(person)?.allNames ?? []).contains {
        Clues.contains(words, Clues.words($0))
      }
    }
    return Set(people.filter { event.who.contains($0) || isSaid($0, told) })
      .union(event.who.filter { isSaid($0, asked) })
  }

  /// An exercise of this chronicle.
  func exercise(
    _ kind: ExerciseKind, _ events: [String], stems: [String], answer: Answer,
    choices: [Choice]? = nil, note: String? = nil
  ) -> Exercise {
    Exercise(
      kind, chronicle: index.chronicle.id, events: events,
      stems: stems.map(\.withSingleStops), answer: answer,
      choices: choices, note: note)
  }
}

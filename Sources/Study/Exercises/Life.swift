import Chronicle
import EDTF
import FSRS

/// A chronicle's happenings and terms in order of time, as exercises look them up.
package struct Life: Sendable {
  package let index: ChronicleIndex
  /// Plain dated happenings by their first possible day.
  package let moments: [Happening]
  /// Plain terms with both ends, by their first possible day.
  package let terms: [Tenured]
  /// Days of birth, first and last possible, by person.
  package let births: [String: ClosedRange<Int>]
  /// Positions of the moments of one kind of event, ascending.
  private let kinds: [String: [Int]]

  /// How far a search among neighbours goes.
  static let reach = 24

  package init(_ index: ChronicleIndex) {
    self.index = index
    moments = index.chronicle.events.compactMap { Happening($0, in: index) }
      .sorted { ($0.first, $0.last, $0.event.id) < ($1.first, $1.last, $1.event.id) }
    terms = index.tenures.terms.compactMap { Tenured($0, in: index) }
      .sorted { ($0.first, $0.last, $0.term.event.id) < ($1.first, $1.last, $1.term.event.id) }
    var births: [String: ClosedRange<Int>] = [:]
    var kinds: [String: [Int]] = [:]
    for (position, moment) in moments.enumerated() {
      if let kind = moment.event.kind { kinds[kind, default: []].append(position) }
      guard moment.event.kind == "birth", moment.event.who.count == 1 else { continue }
      births[moment.event.who[0]] = moment.first...moment.last
    }
    self.births = births
    self.kinds = kinds
  }

  /// Settles what varies from exercise to exercise.
  func seed(_ kind: ExerciseKind, _ event: String) -> UInt64 {
    StableHash.of("\(index.chronicle.id)/\(event)/\(kind.rawValue)")
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

  /// Other moments of the same kind, at most a reach of them on each side.
  func siblings(of position: Int) -> [Happening] {
    guard let kind = moments[position].event.kind, let all = kinds[kind],
      let place = all.firstIndex(of: position)
    else { return [] }
    let near = all[max(0, place - Self.reach)...min(all.count - 1, place + Self.reach)]
    return near.filter { $0 != position }.map { moments[$0] }
  }

  /// An exercise of this chronicle.
  func exercise(
    _ kind: ExerciseKind, _ events: [String], stems: [String], answer: Answer,
    choices: [Choice]? = nil, note: String? = nil
  ) -> Exercise {
    Exercise(
      kind, chronicle: index.chronicle.id, events: events, stems: stems, answer: answer,
      choices: choices, note: note)
  }
}

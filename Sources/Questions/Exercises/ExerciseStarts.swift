import Chronicle
import Records

/// What exercises may start from: each kind from each event. Neither an exercise nor the index from which they
/// are made is made until one is asked for, and not each event has one.
enum ExerciseStarts {
  /// - Parameters:
  ///   - events: their order is that of the places.
  ///   - eventID: what the event is called outside of its chronicle.
  ///   - index: the chronicle with these events.
  static func of(
    _ events: [Event], eventID: @escaping @Sendable (Event) -> EventID,
    in index: @escaping @Sendable () -> ChronicleIndex
  ) -> Starts<Exercise> {
    let kinds = Self.kinds
    let life = Lazy { ExercisesByEvent(ExerciseIndex(index())) }
    return Starts(
      count: events.count * kinds.count, event: { eventID(events[$0 / kinds.count]) },
      kind: { kinds[$0 % kinds.count].name },
      make: { life.value.exercises(of: events[$0 / kinds.count].id, by: $0 % kinds.count) })
  }

  private static let kinds =
    ExerciseMakers.all.map { $0.kind } + ExerciseMakers.ofTerms.map { $0.kind }
    + ExerciseMakers.ofLasting.map { $0.kind }
}

/// The exercises that start from an event.
private struct ExercisesByEvent: Sendable {
  private let life: ExerciseIndex
  /// Where each event is, by its id.
  private let moments: [String: Int]
  private let terms: [String: Int]
  private let lasting: [String: Int]

  init(_ life: ExerciseIndex) {
    self.life = life
    func places(_ ids: some Sequence<String>) -> [String: Int] {
      Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
    moments = places(life.moments.map(\.event.id))
    terms = places(life.terms.map(\.term.event.id))
    lasting = places(life.lasting.map(\.event.id))
  }

  /// - Parameter maker: among those of moments, then of terms, then of what lasted.
  func exercises(of event: String, by maker: Int) -> [Exercise] {
    let ofMoments = ExerciseMakers.all.count, ofTerms = ExerciseMakers.ofTerms.count
    var made: [Exercise] = []
    if maker < ofMoments {
      if let place = moments[event] {
        made = ExerciseMakers.all[maker].exercises(from: place, in: life)
      }
    } else if maker < ofMoments + ofTerms {
      if let place = terms[event] {
        made = ExerciseMakers.ofTerms[maker - ofMoments].exercises(ofTerm: place, in: life)
      }
    } else if let place = lasting[event] {
      made = ExerciseMakers.ofLasting[maker - ofMoments - ofTerms].exercises(
        while: life.lasting[place], in: life)
    }
    return made.filter { !life.pointing.pointOut($0) }
  }
}

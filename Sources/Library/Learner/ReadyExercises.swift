import FSRS
import Questions
import Records

/// A choice among the exercises over known events: many more could be made than a session asks.
struct ReadyExercises {
  private(set) var exercises: [Exercise] = []
  private var keys: Set<String> = []
  private var random: SplitMix64

  /// What a slip is contrasted with, the best first.
  private static let contrasts = [
    ExerciseKind.contrast, .order, .beforeAfter, .slot,
  ].map(\.name)
  /// How many of each kind are taken by lot.
  private static let most = 4

  /// - Parameter turn: settles the lots.
  init(turn: Int) { random = SplitMix64(seed: UInt64(turn)) }

  /// Takes some of those that start from known events and ask about no others.
  mutating func add(_ starts: Starts<Exercise>, of known: Set<EventID>) {
    var byEvent: [EventID: [String: Int]] = [:]
    var byKind: [String: [Int]] = [:]
    for place in 0..<starts.count {
      let event = starts.event(place)
      guard known.contains(event) else { continue }
      let kind = starts.kind(place)
      byKind[kind, default: []].append(place)
      if Self.contrasts.contains(kind) { byEvent[event, default: [:]][kind] = place }
    }
    func made(_ place: Int) -> Exercise? {
      starts.make(place).first { $0.eventIDs.allSatisfy(known.contains) }
    }
    for event in byEvent.keys.sorted(by: { $0.text < $1.text }) {
      let places = Self.contrasts.lazy.compactMap { byEvent[event]?[$0] }
      if let exercise = places.compactMap(made).first { take(exercise) }
    }
    for kind in byKind.keys.sorted() {
      var places = byKind[kind] ?? []
      var left = Self.most
      while left > 0, !places.isEmpty {
        let lot = Int(random.next() % UInt64(places.count))
        places.swapAt(lot, places.count - 1)
        guard let exercise = made(places.removeLast()) else { continue }
        take(exercise)
        left -= 1
      }
    }
  }

  private mutating func take(_ exercise: Exercise) {
    if keys.insert(exercise.key).inserted { exercises.append(exercise) }
  }
}

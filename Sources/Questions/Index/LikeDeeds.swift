import Chronicle

/// Who did the like of a deed, and where: none of them is a wrong option for who did it, or where it was.
struct LikeDeeds: Sendable {
  /// By the first words of what was done.
  private let doers: [String: Set<String>]
  /// The places of each person's like deeds, by what they have in common.
  private let places: [String: Set<String>]
  /// How many events tell of a person, body or place.
  private let told: [String: Int]

  /// - Parameters:
  ///   - verb: the first words of what was done; nil of a tenure.
  ///   - keys: what an event has in common with its like, for each of those who did it.
  /// - Complexity: linear in the number of events.
  init(
    _ chronicle: Chronicle, verb: (Event) -> String?, keys: (Event) -> [String]
  ) {
    var doers: [String: Set<String>] = [:]
    var places: [String: Set<String>] = [:]
    var told: [String: Int] = [:]
    for event in chronicle.events {
      for id in event.who + event.with { told[id, default: 0] += 1 }
      if let place = event.location { told[place, default: 0] += 1 }
      if case .tenure(let tenure) = event.content { told[tenure.body, default: 0] += 1 }
      guard let words = verb(event) else { continue }
      doers[words, default: []].formUnion(event.who)
      guard let place = event.location else { continue }
      for key in keys(event) { places[key, default: []].insert(place) }
    }
    self.told = told
    self.doers = doers
    self.places = places
  }

  /// How many events tell of it.
  func weight(_ id: String) -> Int { told[id] ?? 0 }

  func doers(of verb: String) -> Set<String> { doers[verb] ?? [] }

  /// All places at which one of the keys' deeds was done.
  func places(_ keys: [String]) -> Set<String> {
    keys.reduce(into: []) { $0.formUnion(places[$1] ?? []) }
  }
}

import Chronicle
import FSRS
import Records
import Study

extension Learner {
  /// No more events than this are searched for exercises while somebody waits.
  private static let mostEvents = 2000
  /// Among more decks than this none are looked for: the first question does not wait for them.
  static let mostDecks = 20

  /// The exercises over events that the learner knows: of each some card has left learning.
  func readyExercises(of decks: [Deck]) -> [Exercise] {
    guard decks.count <= Self.mostDecks else { return [] }
    var left = Self.mostEvents
    var found: [Exercise] = []
    for deck in decks where deck.kind != .file {
      let count = deck.chronicles.reduce(0) { $0 + $1.events.count }
      guard count > 0, count <= left else { continue }
      let known = Set(
        deck.cards.filter { self.known($0.id).state.phase == .review }.map(\.eventID))
      guard known.count > 2 else { continue }
      left -= count
      found += deck.exercises.filter { $0.eventIDs.allSatisfy(known.contains) }
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0.key).inserted }
  }
}

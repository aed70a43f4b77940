import FSRS
import Study

extension Learner {
  /// Chronicles larger than this are not searched for exercises while somebody waits.
  private static let largest = 2000

  /// The exercises over events that the learner knows: of each some card has left learning.
  func readyExercises(of decks: [Deck]) -> [Exercise] {
    decks.filter { $0.isChronicle && $0.eventCount <= Self.largest }.flatMap { deck -> [Exercise] in
      let known = Set(deck.cards.filter { self.known($0.id).state.phase == .review }.map(\.event))
      guard known.count > 2 else { return [] }
      return deck.exercises.filter { $0.events.allSatisfy(known.contains) }
    }
  }
}

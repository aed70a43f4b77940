import Chronicle
import Questions
import Session

extension Quiz {
  /// A run over questions that are there already.
  init(
    cards: [Card], exercises: [Exercise] = [], count: Int, mode: Mode, seed: UInt64,
    chronicles: [Chronicle] = []
  ) {
    self.init(
      cards: QuizPool(cards: [Starts(cards)]), exercises: QuizPool(exercises: [Starts(exercises)]),
      count: count, mode: mode, seed: seed, supply: CardSupply(cards: cards, chronicles: chronicles)
    )
  }
}

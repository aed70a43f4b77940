import Records
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
      cards: QuizPool(cards: [Starts(cards, event: \.eventID, kind: \.kind.name)]),
      exercises: QuizPool(exercises: [
        Starts(exercises, event: { $0.eventIDs.first ?? "" }, kind: \.kind.name)
      ]),
      count: count, mode: mode, seed: seed, supply: CardSupply(cards: cards, chronicles: chronicles)
    )
  }
}

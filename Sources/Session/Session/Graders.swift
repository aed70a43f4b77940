package import Chronicle
import Grading
package import Questions

/// A grader for each chronicle, made when the first answer to one of its cards is typed.
package struct Graders: Sendable {
  /// A session over hundreds of chronicles needs few of them at a time.
  private static let most = 8

  private var supply: CardSupply
  private var made: [String: Grader] = [:]

  /// - Parameters:
  ///   - chronicles: those whose entities and dates an answer may be mistaken for.
  ///   - cards: all cards; where their chronicle is missing, their answers stand for it.
  package init(chronicles: [Chronicle], cards: [Card]) {
    self.init(CardSupply(cards: cards, chronicles: chronicles))
  }

  package init(_ supply: CardSupply) { self.supply = supply }

  /// The verdict on what was typed for `card`, whose question was `stem`.
  package mutating func judge(
    _ typed: String, for card: Card, stem: String, aliases: LearnerAliases
  ) -> Judgement {
    var answer = card.answer
    answer.aliases += aliases.texts(for: card)
    return grader(of: card.deck).judge(
      typed, against: answer, question: stem,
      wrong: (card.choices ?? []).filter { !$0.isRight }.map(\.text))
  }

  /// Judges a deck as it is now.
  package mutating func replace(_ deck: String, _ supply: CardSupply) {
    self.supply = supply
    made[deck] = nil
  }

  private mutating func grader(of deck: String) -> Grader {
    if let grader = made[deck] { return grader }
    if made.count >= Self.most { made = [:] }
    let grader =
      supply.chronicle(deck).map { Grader($0) } ?? Grader(answers: supply.cards(deck).map(\.answer))
    made[deck] = grader
    return grader
  }
}

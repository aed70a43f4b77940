package import Chronicle

/// A grader for each chronicle, made when the first answer to one of its cards is typed.
package struct Graders: Sendable {
  private var chronicles: [String: Chronicle]
  private var cards: [Card]
  private var made: [String: Grader] = [:]

  /// - Parameters:
  ///   - chronicles: those whose entities and dates an answer may be mistaken for.
  ///   - cards: all cards; where their chronicle is missing, their answers stand for it.
  package init(chronicles: [Chronicle], cards: [Card]) {
    self.chronicles = Dictionary(
      chronicles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.cards = cards
  }

  /// The verdict on what was typed for `card`, whose question was `stem`.
  package mutating func judge(
    _ typed: String, for card: Card, stem: String, aliases: LearnerAliases
  ) -> Judgement {
    var answer = card.answer
    answer.aliases += aliases.texts(for: card)
    return grader(of: card.deck).judge(typed, against: answer, question: stem)
  }

  /// Judges a deck as it is now.
  package mutating func replace(_ deck: String, by new: [Card], _ chronicle: Chronicle?) {
    chronicles[deck] = chronicle
    cards = cards.filter { $0.deck != deck } + new
    made[deck] = nil
  }

  private mutating func grader(of deck: String) -> Grader {
    if let grader = made[deck] { return grader }
    let grader =
      chronicles[deck].map { Grader($0) }
      ?? Grader(answers: cards.filter { $0.deck == deck }.map(\.answer))
    made[deck] = grader
    return grader
  }
}

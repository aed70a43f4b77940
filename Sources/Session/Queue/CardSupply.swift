package import Chronicle
import FSRS
package import Grading
package import Questions
package import Records

/// Where a session gets a card from when it is about to ask it: pure look-ups, made when needed.
package struct CardSupply: Sendable {
  /// The card with this id; nil where it is gone, and then it is passed over.
  package var card: @Sendable (CardID) -> Card?
  /// The chronicle with this id.
  package var chronicle: @Sendable (String) -> Chronicle?
  /// What judges answers among all that a deck names and dates.
  package var grader: @Sendable (String) -> Grader
  /// All cards of a deck.
  package var cards: @Sendable (String) -> [Card]
  /// Those of a deck that ask when something happened, perhaps others too.
  package var dates: @Sendable (String) -> [CardOutline]

  package init(
    card: @escaping @Sendable (CardID) -> Card?,
    chronicle: @escaping @Sendable (String) -> Chronicle?,
    grader: @escaping @Sendable (String) -> Grader,
    cards: @escaping @Sendable (String) -> [Card],
    dates: @escaping @Sendable (String) -> [CardOutline]
  ) {
    self.card = card
    self.chronicle = chronicle
    self.grader = grader
    self.cards = cards
    self.dates = dates
  }

  /// From what has been made already.
  package init(cards: [Card], chronicles: [Chronicle]) {
    let byID = Dictionary(cards.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let named = Dictionary(
      chronicles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ofDeck = { @Sendable (deck: String) in cards.filter { $0.deck == deck } }
    self.init(
      card: { byID[$0] }, chronicle: { named[$0] },
      grader: { named[$0].map { Grader($0) } ?? Grader(answers: ofDeck($0).map(\.answer)) },
      cards: ofDeck, dates: { ofDeck($0).map(\.outline) })
  }

  /// Puts a deck as it is now in the place of what it was.
  package mutating func replace(_ deck: String, by cards: [Card], _ chronicle: Chronicle?) {
    let before = self
    let new = CardSupply(cards: cards, chronicles: [chronicle].compactMap(\.self))
    let isOf = { @Sendable (id: CardID) in id.deck == deck }
    self = CardSupply(
      card: { isOf($0) ? new.card($0) : before.card($0) },
      chronicle: { $0 == deck ? new.chronicle($0) : before.chronicle($0) },
      grader: { $0 == deck ? new.grader($0) : before.grader($0) },
      cards: { $0 == deck ? new.cards($0) : before.cards($0) },
      dates: { $0 == deck ? new.dates($0) : before.dates($0) })
  }
}

/// What a queue knows of cards that are not in it: those still being read, and those not due.
struct CardsElsewhere: Sendable {
  /// What the past says of them; nil for a new one.
  var past: @Sendable (CardID) -> CardProgress? = { _ in nil }
  /// What became of single ones since.
  var changed: [CardID: CardProgress] = [:]
  /// Events of those that were answered today.
  var asked: [String] = []
  /// When the first of them is due.
  var firstDue: Due?
  /// How many more are due, and new, by deck, of which only the number is known yet.
  private(set) var waiting: (due: [String: Int], new: [String: Int]) = ([:], [:])
  /// How many of those become due 1, 2, … days after the one they were counted on.
  private(set) var coming: [Int] = []

  mutating func count(due: [String: Int], new: [String: Int], coming: [Int]) {
    waiting = (due, new)
    self.coming = coming
  }
}

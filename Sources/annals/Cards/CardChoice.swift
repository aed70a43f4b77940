import Progress
import Study

/// The cards that arguments mean: a card by its id, an event with all its cards, else a query.
@MainActor
struct CardChoice {
  let query: CardQuery
  let cards: [Card]
  /// Whether one card was named by its id, so that there is nothing to ask back.
  let isOneByName: Bool

  static func read(_ words: [String], _ browser: Browser) throws(Failure) -> CardChoice {
    if words.count == 1, let name = words.first, name.contains("#") || name.contains("/") {
      let query = CardQuery.label(.id, [name])
      let cards = browser.cards(query)
      if cards.isEmpty, name.contains("#") {
        throw Failure(.noInput, unknown(name, browser))
      }
      if !cards.isEmpty {
        return CardChoice(
          query: query, cards: cards, isOneByName: cards.count == 1 && name.contains("#"))
      }
    }
    guard let query = try QueryText.read(words) else {
      throw Failure(.usage, "say which cards: a card's id or a query, such as tag:exile")
    }
    if words.count == 1, let name = words.first {
      // An event's id by itself is likelier meant than a word of a text.
      let byEvent = CardQuery.label(.id, [name])
      let cards = browser.cards(byEvent)
      if !cards.isEmpty { return CardChoice(query: byEvent, cards: cards, isOneByName: false) }
    }
    return CardChoice(query: query, cards: browser.cards(query), isOneByName: false)
  }

  private static func unknown(_ name: String, _ browser: Browser) -> String {
    let near = CardNames.nearest(to: name, in: browser.decks.cards.map(\.id))
    if browser.learner.state.cards[name] != nil {
      return "the card \(name) has a past, but no deck that was found has it; see: annals decks"
    }
    return "there is no card '\(name)'"
      + (near.map { "; did you mean \($0)?" } ?? "; look for it with: annals cards WORD")
  }
}

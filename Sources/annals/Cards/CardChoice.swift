import Chronicle
import Diagnostics
import English
import Library
import Progress
import Questions
import Records

/// The cards that arguments mean: a card by its id, an event with all its cards, else a query.
@MainActor
struct CardChoice {
  let query: CardQuery
  let cards: [FoundCard]
  /// Whether one card was named by its id, so that there is nothing to ask back.
  let isOneByName: Bool

  static func read(_ words: [String], _ search: CardSearch) throws(Failure) -> CardChoice {
    if words.count == 1, let name = words.first, name.contains("#") || name.contains("/") {
      let query = CardQuery.label(.id, [name])
      let cards = search.cards(query)
      if cards.isEmpty, name.contains("#") {
        throw Failure(.noInput, unknown(name, search))
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
      let cards = search.cards(byEvent)
      if !cards.isEmpty { return CardChoice(query: byEvent, cards: cards, isOneByName: false) }
    }
    return CardChoice(query: query, cards: search.cards(query), isOneByName: false)
  }

  private static func unknown(_ name: String, _ search: CardSearch) -> String {
    let near = nearest(to: name, in: search.ids.sorted())
    if search.learner.state.cards[CardID(name)] != nil {
      return "\(name) was studied before, but no deck found here contains it; see: annals decks"
    }
    return "there is no card '\(name)'"
      + (near.map { "; did you mean \($0)?" } ?? "; look for it with: annals cards WORD")
  }

  /// The id nearest to `name`, whole or without its deck.
  private static func nearest(to name: String, in ids: [CardID]) -> String? {
    if let near = NearWord.nearest(to: name, among: ids.map(\.text)) { return near }
    let short = ids.map { String($0.withoutDeck) }
    return NearWord.nearest(to: name, among: short)
  }
}

extension CardSearch {
  /// The cards that arguments mean.
  ///
  /// - Throws: exit 66 where there is none, with what to try instead.
  func choose(_ words: [String]) throws(Failure) -> [FoundCard] {
    let choice = try CardChoice.read(words, self)
    guard !choice.cards.isEmpty else { throw Failure(.noInput, advice(choice.query)) }
    return choice.cards
  }
}

/// Reads queries that were typed as arguments.
enum QueryText {
  /// The query that `words` write; of none, nil.
  ///
  /// - Throws: exit 64, with the query, a caret and what to write instead.
  static func read(_ words: [String]) throws(Failure) -> CardQuery? {
    let text = words.joined(separator: " ").trimmingWhitespace
    if text.isEmpty { return nil }
    // A mistyped option is not a query.
    if let option = words.first(where: { $0.hasPrefix("--") }) {
      throw Failure(.usage, "there is no option '\(option)' here; --help names them")
    }
    do {
      return try CardQuery(parsing: text)
    } catch {
      throw Failure(.usage, message(error))
    }
  }

  /// The query with a caret under what is wrong, and the reason.
  static func message(_ error: CardQueryError) -> String {
    let start = max(0, error.column - 60)
    let shown = String(error.query.dropFirst(start).prefix(76))
    let caret = String(repeating: " ", count: max(0, error.column - 1 - start)) + "^"
    return "this query cannot be read: \(error.text)\n  \(shown)\n  \(caret)"
  }
}

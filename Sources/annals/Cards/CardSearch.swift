import Chronicle
import Diagnostics
import FSRS
import Grading
import Library
import Progress
import Questions
import Records
import Session
import Terminal
import Work

/// A card that a query means, with what a list says of it.
struct FoundCard: Sendable {
  let id: CardID
  let kind: QuestionKind
  /// Its first wording.
  let question: String
  let answer: String
  let tags: [String]
  let known: CardProgress
  fileprivate let deck: Deck
  fileprivate let place: Int

  /// Nil where it can't be read any more.
  fileprivate init?(
    _ outline: CardOutline, _ face: StoredCards.Face?, _ known: CardProgress, in deck: Deck,
    at place: Int
  ) {
    guard let face else { return nil }
    (id, kind, tags) = (outline.id, outline.kind, outline.tags)
    (question, answer) = (face.question, face.answer)
    self.known = known
    self.deck = deck
    self.place = place
  }

  /// The whole card, perhaps without its options; nil where it can't be read any more.
  var card: Card? { deck.stored.card(place) }
}

/// Looks cards up by a query, among all decks or some.
@MainActor
struct CardSearch {
  let learner: Learner
  let decks: [Deck]
  let moment: LocalInstant
  private let now: BrowsingMoment

  /// All decks in use, as the learner stands with them now.
  ///
  /// - Parameter needsRecords: whether the history itself is wanted, not only what follows from it.
  init(_ program: Program, _ options: GlobalOptions, needsRecords: Bool = false) throws {
    let learner = try Learner(program, options, needsRecords: needsRecords)
    self.init(learner, DeckLibrary(program, learner).all(), at: program.moment)
  }

  init(_ learner: Learner, _ decks: [Deck], at moment: LocalInstant) {
    self.learner = learner
    self.decks = decks
    self.moment = moment
    let model = learner.scheduler.model
    now = BrowsingMoment(moment, leechLapses: learner.settings.leechLapses) {
      model.retrievability($0, elapsedDays: $1)
    }
  }

  /// The cards that `query` means, in the order of the decks.
  func cards(_ query: CardQuery) -> [FoundCard] { find(query).cards }

  /// The same, and how many cards of which decks were looked at.
  func find(_ query: CardQuery) -> (cards: [FoundCard], total: Int, decks: Set<String>) {
    let (state, now) = (learner.state, now)
    var found: [FoundCard] = []
    var (total, names) = (0, Set<String>())
    var seen = SeenCards(decks)
    let few = decks.count <= DeckLibrary.fewDecks
    Workers.each(decks.chroniclesFirst) { deck in
      defer { if !few { deck.forget() } }
      let cards = deck.stored
      let ids = (0..<cards.count).map(cards.id)
      let found = ids.enumerated().compactMap { place, id in
        let known = state.cards[id] ?? .new
        let isMeant = query.matches(BrowsedCard(cards, place, known: known, id: id), at: now)
        return isMeant
          ? FoundCard(cards.outline(place), cards.face(place), known, in: deck, at: place) : nil
      }
      return (ids, found)
    } take: { (_, looked: (ids: [CardID], found: [FoundCard])) in
      // Both are in the order of the deck.
      var rest = looked.found[...]
      for id in looked.ids {
        let card = rest.first?.id == id ? rest.removeFirst() : nil
        guard seen.isFirst(id) else { continue }
        total += 1
        names.insert(String(id.deck))
        if let card { found.append(card) }
      }
    }
    return (found, total, names)
  }

  /// The ids of all cards.
  var ids: Set<CardID> {
    Set(decks.flatMap { deck in (0..<deck.stored.count).map(deck.stored.id) })
  }

  /// A card with its options; nil where no deck has it.
  func card(_ id: CardID) -> Card? { CardSupply(decks).card(id) }

  /// The probability that a card would be recalled now; nil where it has no memory.
  func retrievability(_ known: CardProgress) -> Double? {
    guard let memory = known.state.memory, let last = known.lastDay else { return nil }
    return now.retrievability(memory, Double(max(0, moment.day - last)))
  }

  /// What to try where nothing was found: the nearest tag, deck or person there is.
  func advice(_ query: CardQuery) -> String {
    for (label, values) in query.labels {
      let words = words(label)
      for value in values where !value.contains("*") {
        let isThere = words.contains { $0.lowercased().contains(value.lowercased()) }
        guard !isThere, !words.isEmpty else { continue }
        if let near = NearWord.nearest(to: value, among: words) {
          return "No card matches: there is no \(label.rawValue) '\(value)'; did you mean \(near)?"
        }
        if label != .id {
          let some = words.sorted().prefix(12).joined(separator: ", ")
          let more = words.count > 12 ? " and \(words.count - 12) more" : ""
          return
            "No card matches: there is no \(label.rawValue) '\(value)'; there are \(some)\(more)"
        }
      }
    }
    return "No card matches."
  }

  private func words(_ label: CardQueryLabel) -> Set<String> {
    switch label {
    case .kind: []
    case .tag: Set(decks.flatMap { $0.outlines().flatMap(\.tags) })
    case .deck: Set(ids.map { String($0.deck) })
    case .who: Set(decks.flatMap { deck in (0..<deck.stored.count).flatMap(deck.stored.people) })
    case .id: Set(ids.map { String($0.event) })
    }
  }
}

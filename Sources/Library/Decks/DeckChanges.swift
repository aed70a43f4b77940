import Chronicle
package import Diagnostics
import FSRS
import Grading
package import Progress
package import Questions
package import Records
import Session

/// What has become of a deck's cards since it was last studied, and what keeps their progress.
package struct DeckChanges: Sendable {
  package let id: String
  package let title: String
  /// Nothing was seen of it before: all is new, and nothing need be said.
  package private(set) var isFirst = false
  package private(set) var added: [CardID] = []
  package private(set) var reworded: [CardID] = []
  /// Cards the learner knows whose answer is another now, and what it was.
  package private(set) var changed: [(card: Card, was: String)] = []
  /// No more are told about one by one.
  package static let mostTold = 5
  /// Where the answers of the first of ``changed`` stand, by card id.
  package private(set) var places: [CardID: Place] = [:]
  package private(set) var retired: [CardID] = []
  /// Cards the learner knows from before the deck last went without them; some of them in ``changed``.
  package private(set) var returned: [CardID] = []
  /// Progress that a renamed event, card or file takes over: the former card, and the card.
  package private(set) var carried: [(from: CardID, to: CardID)] = []
  /// Events that are likely others under a new name: all their answers are the same.
  package private(set) var renamed: [(from: String, to: String)] = []
  /// What is seen from now on.
  package private(set) var seen: SeenDeck

  /// - Parameters:
  ///   - cards: the deck's own, with or without options.
  ///   - before: what was seen of the deck; nil where nothing was.
  package init(
    _ deck: Deck, cards: [Card], before: SeenDeck?, stamp: String, state: LearnerState
  ) {
    id = deck.id
    title = deck.title
    var now: [CardID: SeenDeck.Line] = [:]
    for card in cards {
      now[card.id] = SeenDeck.Line(
        wording: String(StableHash.of(card.stems.joined(separator: "\n")) & 0xFFFF_FFFF, radix: 16),
        answer: card.answer.text)
    }
    seen = SeenDeck(stamp: stamp, cards: now)
    let former = FormerCards(deck)
    let takenOver = carryOver(cards, former, state)
    guard let before else {
      isFirst = true
      return
    }
    compare(cards, with: before, deck, former, state)
    retired = before.cards.keys.filter { now[$0] == nil && !takenOver.contains($0) }.sorted()
    renamed = Self.renamed(retired, before.cards, added, now)
    // What nobody has answered has no answer that could be another when it comes back.
    seen.gone = before.gone.merging(before.cards) { $1 }
      .filter { now[$0.key] == nil && !takenOver.contains($0.key) && state.cards[$0.key] != nil }
  }

  /// Finds what cards take over from their former names.
  ///
  /// - Returns: all former names, studied or not.
  private mutating func carryOver(
    _ cards: [Card], _ former: FormerCards, _ state: LearnerState
  ) -> Set<CardID> {
    var takenOver: Set<CardID> = []
    for card in cards {
      // A card may have had several names; one of them is what is taken over, with what was learnt last.
      var latest: CardID?
      for old in former.ids(of: card) {
        takenOver.insert(old)
        let present = state.cards[latest ?? card.id]
        guard let past = state.cards[old], Self.isNewer(past, than: present) else { continue }
        latest = old
      }
      if let latest { carried.append((latest, card.id)) }
    }
    return takenOver
  }

  /// Tells cards that are new, back again, reworded, or have another answer.
  private mutating func compare(
    _ cards: [Card], with before: SeenDeck, _ deck: Deck, _ former: FormerCards,
    _ state: LearnerState
  ) {
    let isCarried = Set(carried.map(\.to))
    for card in cards {
      guard let line = seen.cards[card.id] else { continue }
      let isKnown = !(state.cards[card.id]?.state.phase == .new) && state.cards[card.id] != nil
      let isBack = before.cards[card.id] == nil && isKnown && !isCarried.contains(card.id)
      if isBack { returned.append(card.id) }
      let past =
        before.cards[card.id] ?? before.gone[card.id]
        ?? former.ids(of: card).lazy.compactMap { before.cards[$0] }.first
      guard let past else {
        if !isBack, !isCarried.contains(card.id) { added.append(card.id) }
        continue
      }
      if past.answer != line.answer, isKnown || isCarried.contains(card.id) {
        changed.append((card, past.answer))
        if changed.count <= Self.mostTold { places[card.id] = deck.place(ofAnswerTo: card) }
      } else if past.wording != line.wording || past.answer != line.answer {
        reworded.append(card.id)
      }
    }
  }

  /// Retired events beside new ones of which the same is asked, with the same answers.
  private static func renamed(
    _ retired: [CardID], _ before: [CardID: SeenDeck.Line], _ added: [CardID],
    _ now: [CardID: SeenDeck.Line]
  ) -> [(from: String, to: String)] {
    func events(_ ids: [CardID], _ lines: [CardID: SeenDeck.Line]) -> [String: [FacetName: String]]
    {
      var events: [String: [FacetName: String]] = [:]
      for id in ids where !id.event.isEmpty {
        events[String(id.event), default: [:]][id.facet] = lines[id]?.answer
      }
      return events
    }
    var fresh = events(added, now)
    return events(retired, before).sorted { $0.key < $1.key }.compactMap { old, answers in
      guard let found = fresh.first(where: { $0.value == answers })?.key else { return nil }
      fresh[found] = nil
      return (old, found)
    }
  }

  /// What was learnt last counts, under whichever name.
  private static func isNewer(_ past: CardProgress, than present: CardProgress?) -> Bool {
    guard let present else { return true }
    guard let last = past.last else { return false }
    return present.last.map { $0 < last } ?? true
  }

  /// Whether there is anything to say.
  package var isWorthSaying: Bool {
    !carried.isEmpty
      || !isFirst
        && !(added.isEmpty && returned.isEmpty && reworded.isEmpty && changed.isEmpty
          && retired.isEmpty)
  }

  /// The records that keep progress: carried over, and asked again soon where the answer is another.
  package func payloads(_ state: LearnerState, at moment: LocalInstant) -> [Payload] {
    var payloads: [Payload] = []
    var progress: [CardID: CardProgress] = [:]
    for (from, to) in carried {
      guard let past = state.cards[from] else { continue }
      progress[to] = past
      payloads.append(.seed(Payload.Seed(card: to, progress: past, from: "formerly \(from)")))
    }
    for (card, was) in changed {
      guard var known = progress[card.id] ?? state.cards[card.id] else { continue }
      if case .day(let day) = known.due, day > moment.day { known.due = .day(moment.day) }
      known.formerAnswer = known.formerAnswer ?? was
      payloads.append(.seed(Payload.Seed(card: card.id, progress: known, from: "changed")))
    }
    return payloads
  }
}

extension DeckChanges {
  /// What has changed in a deck; nil where its file is as it was last seen, and of generated files.
  package static func since(
    lastSeenIn home: DataFolder, _ deck: Deck, _ state: LearnerState
  ) -> DeckChanges? {
    guard deck.kind != .file, !SeenDeck.isCurrent(deck.id, stamp: deck.stamp, in: home) else {
      return nil
    }
    // A recipe's selected cards are their chronicles' to tell about.
    return DeckChanges(
      deck, cards: deck.ownCards(), before: SeenDeck.read(deck.id, in: home), stamp: deck.stamp,
      state: state)
  }
}

/// The ids that a deck's cards had before, by the `formerly` of file, event and card.
private struct FormerCards {
  private let id: String
  private let decks: [String]
  private let events: [String: [String]]

  init(_ deck: Deck) {
    id = deck.id
    if let recipe = deck.recipe {
      decks = recipe.formerly
      events = Dictionary(
        recipe.cards.map { ($0.id, $0.formerly) }, uniquingKeysWith: { first, _ in first })
    } else {
      decks = deck.chronicle?.formerly ?? []
      events = Dictionary(
        (deck.chronicle?.events ?? []).map { ($0.id, $0.formerly) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// Every id that the card may have had, the most recent first.
  func ids(of card: Card) -> [CardID] {
    let former = events[card.event] ?? []
    guard !decks.isEmpty || !former.isEmpty else { return [] }
    return ([id] + decks).flatMap { deck in
      ([card.event] + former).map { CardID(EventID(deck, $0), card.facet) }
    }.filter { $0 != card.id }
  }
}

package import FSRS
package import Progress
package import Records
import Questions
import Work

/// Which cards the decks give, kept small: ids of studied cards are the state's own, and of the others
/// only what is needed to choose among them.
package struct DeckIndex: Sendable {
  struct Entry: Sendable {
    let id: String
    let file: String
    let isChronicle: Bool
    /// Ids of cards with a past.
    var studied: [CardID] = []
    /// Cards without one, and those that are introduced today, in the order of the deck.
    var fresh: [CardOutline] = []

    init(
      _ deck: Deck, _ outlines: [CardOutline], _ state: LearnerState, on day: StudyDay,
      each: (CardOutline, CardProgress?) -> Void
    ) {
      (id, file, isChronicle) = (deck.id, deck.file, deck.isChronicle)
      for outline in outlines {
        let known = state.cards[outline.id]
        each(outline, known)
        if let known, !known.isNew, !known.isIntroduced(on: day) {
          studied.append(outline.id)
        } else {
          fresh.append(outline)
        }
      }
    }
  }

  /// In the order in which the decks were found.
  private(set) var entries: [Entry] = []

  init() {}

  /// Reads the decks on all cores, holding no more than a few at a time.
  ///
  /// - Parameter each: is given every card of every deck, chronicles first.
  init(
    _ decks: [Deck], _ state: LearnerState, on day: StudyDay,
    each: (CardOutline, CardProgress?) -> Void = { _, _ in }
  ) {
    var made: [Int: Entry] = [:]
    let order = decks.indices.sorted { a, b in
      decks[a].isChronicle != decks[b].isChronicle ? decks[a].isChronicle : a < b
    }
    Workers.each(order.map { decks[$0] }) { deck in
      defer { deck.forget() }
      return deck.outlines()
    } take: { position, outlines in
      made[order[position]] = Entry(decks[order[position]], outlines, state, on: day, each: each)
    }
    entries = decks.indices.compactMap { made[$0] }
  }

  /// Of decks whose cards are known already.
  package init(_ lists: [Deck.Outlines], _ state: LearnerState, on day: StudyDay) {
    entries = lists.map { Entry($0.deck, $0.cards, state, on: day) { _, _ in } }
  }

  /// What is known of the studied cards of a deck.
  package func studied(in deck: String, _ state: LearnerState) -> [CardID: CardProgress] {
    guard let entry = entries.first(where: { $0.id == deck }) else { return [:] }
    return Dictionary(
      entry.studied.map { ($0, state.cards[$0] ?? .new) }, uniquingKeysWith: { first, _ in first })
  }

  /// Every card once: where a chronicle and other decks have the same, the chronicle's counts.
  func eachOnce(_ body: (_ card: CardID, _ deck: Entry) -> Void) {
    let lists = entries.filter { !$0.isChronicle }
    let chronicles = entries.filter(\.isChronicle)
    guard !lists.isEmpty else {
      for entry in chronicles { Self.each(entry) { body($0, entry) } }
      return
    }
    var seen: Set<CardID> = []
    for entry in chronicles + lists {
      Self.each(entry) { if seen.insert($0).inserted { body($0, entry) } }
    }
  }

  /// Every card that was kept in full, chronicles first, perhaps more than once.
  func eachFresh(_ body: (_ card: CardOutline, _ deck: Entry) -> Void) {
    for entry in entries.filter(\.isChronicle) + entries.filter({ !$0.isChronicle }) {
      for card in entry.fresh { body(card, entry) }
    }
  }

  private static func each(_ entry: Entry, _ body: (CardID) -> Void) {
    for id in entry.studied { body(id) }
    for card in entry.fresh { body(card.id) }
  }
}

/// The cards of decks, and of which files that was said.
package struct DeckCounts: Sendable {
  package var index: DeckIndex
  /// As they were before they were read; nil where they are not all the decks there are, or some of
  /// them are no chronicles.
  var files: [FileStamp]?

  /// Whether they are of all decks in use.
  package var areWhole: Bool { files != nil }
}

extension DeckCounts {
  /// Reads the decks, unless that was done.
  ///
  /// - Parameters:
  ///   - read: the cards of the decks, and the files as they were before they were read.
  package init(
    _ library: DeckLibrary, _ home: DataFolder, _ decks: [Deck], _ state: LearnerState,
    read: (index: DeckIndex, files: FileStamps?)? = nil, at moment: LocalInstant
  ) {
    let files = read.map(\.files) ?? FileStamps(in: home)
    let found = library.found().filter { $0.deck.origin != .argument }
    let used = Set(decks.map(\.file))
    let chosen = found.filter { $0.hiddenBy == nil && library.isUsed($0.deck.id) }.map(\.deck)
    let isWhole =
      chosen.allSatisfy(\.isChronicle) && chosen.count == decks.count
      && chosen.allSatisfy { used.contains($0.file) }
    index = read?.index ?? DeckIndex(decks, state, on: moment.day)
    self.files =
      isWhole
      ? files?.stamps(
        Dictionary(found.map { ($0.deck.file, $0.deck.id) }, uniquingKeysWith: { a, _ in a }),
        isUsed: library.isUsed) : nil
  }
}

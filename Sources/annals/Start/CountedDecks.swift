import FSRS
import Progress
import Records
import Study

/// The cards of decks, and of which files that was said.
struct CountedDecks: Sendable {
  var roll: DeckRoll
  /// As they were before they were read; nil where they are not all the decks there are, or some of
  /// them are no chronicles.
  var files: [DeckStamp]?

  init(_ roll: DeckRoll, _ files: [DeckStamp]?) {
    (self.roll, self.files) = (roll, files)
  }

  /// Reads the decks, unless that was done.
  ///
  /// - Parameters:
  ///   - read: the cards of the decks, and the files as they were before they were read.
  @MainActor init(
    _ program: Program, _ home: Home, _ decks: [Deck], _ state: LearnerState,
    read: (roll: DeckRoll, files: DeckFiles?)? = nil, at moment: LocalInstant
  ) {
    let files = read.map(\.files) ?? DeckFiles(home)
    let library = DeckLibrary(program, home, state)
    let found = library.found().filter { $0.deck.origin != .argument }
    let used = Set(decks.map(\.file))
    let chosen = found.filter { $0.hiddenBy == nil && library.isUsed($0.deck.id) }.map(\.deck)
    let isWhole =
      chosen.allSatisfy(\.isChronicle) && chosen.count == decks.count
      && chosen.allSatisfy { used.contains($0.file) }
    roll = read?.roll ?? DeckRoll(decks, state, on: moment.day)
    self.files =
      isWhole
      ? files?.stamps(
        Dictionary(found.map { ($0.deck.file, $0.deck.id) }, uniquingKeysWith: { a, _ in a }),
        isUsed: library.isUsed) : nil
  }
}

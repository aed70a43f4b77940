import Library
import Chronicle
import Progress
import Records
import Questions
import Session

/// What `study` finds to ask: the decks, which of their cards, and what changed in them.
///
/// Cards are made when they are asked, unless a query has to look at them.
@MainActor
struct StudyMaterial {
  let decks: [Deck]
  /// The cards to be asked, each once.
  private(set) var outlines: [CardOutline]
  /// What changed in the decks since they were last studied.
  let report: ChangeReport
  /// The limits a day that recipes ask for.
  let limits: Recipe.DailyLimits?
  let moment: LocalInstant
  /// The decks' files as they were before they were read.
  let files: FileStamps?
  /// All cards of each deck, whether they are asked or not.
  private let cards: [Deck.Outlines]
  private let isNarrowed: Bool

  /// - Parameters:
  ///   - names: decks by id, file or folder; those in use where there are none.
  ///   - query: which cards, as it was typed; nil for all.
  /// - Throws: exit 66 where there is no card to ask.
  init(_ names: [String], query: String?, _ learner: Learner, _ program: Program) throws {
    let (state, home) = (learner.state, learner.home)
    files = FileStamps(in: home)
    let surveys = try DeckLibrary(program, learner).named(names) {
      $0.prepareToAsk()
      return DeckChanges.since(lastSeenIn: home, $0, state)
    }
    decks = surveys.map(\.deck)
    let query = try query.map { try QueryText.read([$0]) ?? .everything }
    cards = surveys.map { ($0.deck, $0.made.outlines) }
    outlines = Deck.union(of: cards)
    guard !outlines.isEmpty else {
      throw Failure(
        .noInput,
        decks.exercises.isEmpty
          ? "there are no cards to study; see: annals decks"
          : "there are only exercises here, which study asks between cards; annals quiz asks them")
    }
    moment = program.moment
    isNarrowed = query != nil
    report = ChangeReport(changes: surveys.compactMap(\.made.changes), program: program)
    limits = decks.dailyLimits(learner.settings)
    if let query { try narrow(by: query, learner) }
  }

  /// Leaves the cards that `query` means.
  private mutating func narrow(by query: CardQuery, _ learner: Learner) throws(Failure) {
    let search = CardSearch(learner, decks, at: moment)
    let ids = Set(search.cards(query).map(\.id))
    outlines.removeAll { !ids.contains($0.id) }
    guard !outlines.isEmpty else { throw Failure(.noInput, search.advice(query)) }
  }

  var supply: CardSupply { CardSupply(decks) }

  /// The exercises that the learner is ready for; what a query leaves out is not asked by way of one
  /// either.
  func exercises(_ learner: Learner) -> [Exercise] {
    let ready = learner.readyExercises(of: decks)
    guard isNarrowed else { return ready }
    let asked = Set(outlines.map(\.eventID))
    return ready.filter { asked.isSuperset(of: $0.eventIDs) }
  }

  /// The cards of all decks as they stand now, so that nobody need read the decks again.
  func counted(_ learner: Learner, _ program: Program) -> DeckCounts {
    DeckCounts(
      DeckLibrary(program, learner), learner.home, decks, learner.state,
      read: (DeckIndex(cards, learner.state, on: moment.day), files), at: moment)
  }
}

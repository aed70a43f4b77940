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
  /// What changed in the decks since they were last studied.
  let report: ChangeReport
  /// The limits a day that recipes ask for.
  let limits: Recipe.DailyLimits?
  let moment: LocalInstant
  /// The decks' files as they were before they were read.
  let files: FileStamps?
  /// How many cards may be asked; those that several decks have count more than once.
  let cardCount: Int
  /// The cards that a query leaves; nil where there is none.
  private let chosen: Set<CardID>?

  /// - Parameters:
  ///   - names: decks by id, file or folder; those in use where there are none.
  ///   - query: which cards, as it was typed; nil for all.
  /// - Throws: exit 66 where there is no card to ask.
  init(_ names: [String], query: String?, _ learner: Learner, _ program: Program) throws {
    let (state, home) = (learner.state, learner.home)
    files = FileStamps(in: home)
    let surveys = try DeckLibrary(program, learner).named(names) { deck in
      deck.prepareToAsk()
      return (count: deck.stored.count, changes: DeckChanges.since(lastSeenIn: home, deck, state))
    }
    let decks = surveys.map(\.deck)
    let moment = program.moment
    let count = surveys.reduce(0) { $0 + $1.made.count }
    let query = try query.map { try QueryText.read([$0]) ?? .everything }
    guard count > 0 else {
      throw Failure(
        .noInput,
        decks.exercises.isEmpty
          ? "there are no cards to study; see: annals decks"
          : "there are only exercises here, which study asks between cards; annals quiz asks them")
    }
    (self.decks, self.moment) = (decks, moment)
    report = ChangeReport(changes: surveys.compactMap(\.made.changes), program: program)
    limits = decks.dailyLimits(learner.settings)
    chosen = try query.map { try Self.choose($0, decks, learner, at: moment) }
    cardCount = chosen?.count ?? count
  }

  /// The cards that `query` means.
  private static func choose(
    _ query: CardQuery, _ decks: [Deck], _ learner: Learner, at moment: LocalInstant
  ) throws(Failure) -> Set<CardID> {
    let search = CardSearch(learner, decks, at: moment)
    let ids = Set(search.cards(query).map(\.id))
    guard !ids.isEmpty else { throw Failure(.noInput, search.advice(query)) }
    return ids
  }

  /// The cards to be asked, each once.
  ///
  /// - Complexity: linear in the number of cards, at every call.
  var outlines: [CardOutline] {
    let all = Deck.union(of: decks.outlines())
    guard let chosen else { return all }
    return all.filter { chosen.contains($0.id) }
  }

  /// What a session begins with where nobody need wait until all cards are looked at.
  func start(_ learner: Learner, _ options: SessionOptions) -> (StartCache, Session)? {
    guard chosen == nil, decks.allSatisfy(\.isChronicle) else { return nil }
    let start = StartCache(decks, learner.state, new: options.new, at: moment)
    return start.session(learner, supply, options, at: moment).map { (start, $0) }
  }

  var supply: CardSupply { CardSupply(decks) }

  /// The exercises that the learner is ready for; what a query leaves out is not asked by way of one
  /// either.
  func exercises(_ learner: Learner) -> [Exercise] {
    let ready = learner.readyExercises(of: decks)
    guard chosen != nil else { return ready }
    let asked = Set(outlines.map(\.eventID))
    return ready.filter { asked.isSuperset(of: $0.eventIDs) }
  }
}

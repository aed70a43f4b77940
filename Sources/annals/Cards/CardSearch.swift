import Chronicle
import Diagnostics
import FSRS
import Library
import Progress
import Questions
import Records
import Session
import Terminal

/// Looks cards up by a query, among all decks or some.
@MainActor
struct CardSearch {
  let learner: Learner
  let decks: [Deck]
  let moment: LocalInstant
  private let now: BrowsingMoment
  /// Ids and names of those concerned, by `CHRONICLE/EVENT`.
  private let people: [EventID: [String]]

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
    var people: [EventID: [String]] = [:]
    for chronicle in decks.compactMap(\.chronicle) {
      var names: [String: [String]] = [:]
      for entity in Array(chronicle.people) + Array(chronicle.organisations) {
        names[entity.id] = [entity.id] + entity.allNames
      }
      for event in chronicle.events {
        let ids = event.who + event.with + [event.onBehalfOf].compactMap(\.self)
        people[EventID(chronicle.id, event.id)] = ids.flatMap { names[$0] ?? [$0] }
      }
    }
    self.people = people
  }

  /// The cards that `query` means, in the order of the decks.
  func cards(_ query: CardQuery) -> [Card] {
    decks.cards.filter { matches($0, query) }
  }

  func matches(_ card: Card, _ query: CardQuery) -> Bool {
    query.matches(
      BrowsedCard(
        card, people: people[card.eventID] ?? [], known: learner.known(card.id),
        isFlagged: learner.state.cards[card.id]?.flag != nil),
      at: now)
  }

  /// The probability that a card would be recalled now; nil where it has no memory.
  func retrievability(_ card: CardID) -> Double? {
    let known = learner.known(card)
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
    case .tag: Set(decks.cards.flatMap(\.tags))
    case .deck: Set(decks.cards.map(\.deck))
    case .who: Set(people.values.flatMap(\.self))
    case .id: Set(decks.cards.map(\.event))
    }
  }
}

import Chronicle
import EDTF
import Grading
import Library
import Questions
import Records

/// Which cards and exercises `generate` takes.
struct GenerateFilter: Sendable {
  /// The names of the kinds; nil takes all.
  let chosen: Set<String>?
  /// Events that may lie in it; nil takes all.
  let days: DayRange?
  /// Any of these tags, in small letters.
  let tags: Set<String>
  /// Ids of people and bodies, any of whom will do, in whatever part.
  let who: Set<String>
  /// Ids of all whom an event names, by `CHRONICLE/EVENT`.
  private let concerned: [EventID: [String]]

  /// - Parameter who: ids or names.
  /// - Throws: exit 66 where no deck knows a tag or a name.
  @MainActor init(
    kinds: KindOptions, days: DayRange?, tags: [String], who: [String], decks: [Deck]
  ) throws(Failure) {
    chosen = kinds.chosen
    self.days = days
    var ids: Set<String> = []
    if !tags.isEmpty || !who.isEmpty {
      let names = KnownNames(decks)
      for tag in tags { try names.checkTag(tag) }
      for name in who { ids.formUnion(try names.ids(of: name)) }
    }
    self.tags = Set(tags.map { $0.lowercased() })
    self.who = ids
    var concerned: [EventID: [String]] = [:]
    if !who.isEmpty {
      for chronicle in decks.flatMap(\.chronicles) {
        for event in chronicle.events {
          concerned[EventID(chronicle.id, event.id)] = event.concerned
        }
      }
    }
    self.concerned = concerned
  }

  func cards(of cards: [Card]) -> [Card] {
    cards.filter { chosen?.contains($0.kind.name) ?? true && takesEvent(of: $0) }
  }

  /// The events of those of the cards that are taken whatever their kind: what exercises may be about. Empty
  /// where they may be about any.
  func events(of cards: [Card]) -> Set<EventID> {
    isOpen ? [] : Set(cards.lazy.filter(takesEvent).map(\.eventID))
  }

  /// An exercise stays where all its events do.
  func exercises(of exercises: [Exercise], among events: Set<EventID>) -> [Exercise] {
    exercises.filter { exercise in
      chosen?.contains(exercise.kind.name) ?? true
        && (isOpen || exercise.eventIDs.allSatisfy(events.contains))
    }
  }

  /// Whether it says nothing of events.
  private var isOpen: Bool { days == nil && tags.isEmpty && who.isEmpty }

  private func takesEvent(of card: Card) -> Bool {
    if let days, !card.days.contains(where: { $0.overlaps(days) }) { return false }
    if !tags.isEmpty, tags.isDisjoint(with: card.tags.map { $0.lowercased() }) { return false }
    guard !who.isEmpty else { return true }
    // A file without its chronicle tells only whom its cards are about.
    let named = concerned[card.eventID] ?? card.subject + [card.answer.value]
    return !who.isDisjoint(with: named)
  }
}

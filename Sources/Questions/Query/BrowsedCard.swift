package import EDTF
package import FSRS
package import Records

/// What a query may look at of one card: the card itself and what is known of it.
package struct BrowsedCard {
  /// What few queries ask for.
  package struct Details {
    package var event: String
    package var kind: QuestionKind
    package var tags: [String]
    package var days: [DayRange]
    /// Ids and names of those concerned, those found only by search included.
    package var people: [String]

    package init(
      event: String, kind: QuestionKind, tags: [String] = [], days: [DayRange] = [],
      people: [String] = []
    ) {
      self.event = event
      self.kind = kind
      self.tags = tags
      self.days = days
      self.people = people
    }
  }

  package var id: CardID
  package var known: CardProgress
  package var details: () -> Details
  /// Whether folded words stand one after another in a wording, the answer, the note or a name, the last
  /// perhaps as a beginning.
  package var has: ([String]) -> Bool

  package init(
    id: CardID, known: CardProgress = .new, details: @escaping () -> Details,
    has: @escaping ([String]) -> Bool
  ) {
    self.id = id
    self.known = known
    self.details = details
    self.has = has
  }

  /// One of many that are stored.
  package init(_ cards: StoredCards, _ place: Int, known: CardProgress, id: CardID) {
    self.init(
      id: id, known: known,
      details: {
        let outline = cards.outline(place)
        let card = cards.card(place)
        return Details(
          event: outline.event, kind: outline.kind, tags: outline.tags, days: card?.days ?? [],
          people: cards.people(place) + (card?.subject ?? []))
      }, has: { cards.has($0, place) })
  }

  /// The part of the id before the slash: the chronicle or recipe.
  package var deck: String { String(id.deck) }
}

/// When and by which measures a query is asked.
package struct BrowsingMoment: Sendable {
  package var moment: LocalInstant
  /// Lapses that make a leech; nil where nothing does.
  package var leechLapses: Int?
  /// The probability of recall of a memory this many days old.
  package var retrievability: @Sendable (MemoryState, Double) -> Double

  package init(
    _ moment: LocalInstant, leechLapses: Int?,
    retrievability: @escaping @Sendable (MemoryState, Double) -> Double
  ) {
    self.moment = moment
    self.leechLapses = leechLapses
    self.retrievability = retrievability
  }
}

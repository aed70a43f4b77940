package import EDTF
package import FSRS
import Grading
package import Records

/// What a query may look at of one card: the card itself and what is known of it.
package struct BrowsedCard: Sendable {
  package var id: CardID
  package var event: String
  package var kind: QuestionKind
  package var tags: [String]
  package var days: [DayRange]
  /// Ids and names of those concerned, those found only by search included.
  package var people: [String]
  package var known: CardProgress
  package var isFlagged: Bool
  /// Wordings, answer, note and names; asked for only where the query has words.
  package var texts: @Sendable () -> [String]

  package init(
    id: CardID, event: String, kind: QuestionKind, tags: [String] = [], days: [DayRange] = [],
    people: [String] = [], known: CardProgress = .new, isFlagged: Bool = false,
    texts: @escaping @Sendable () -> [String] = { [] }
  ) {
    self.id = id
    self.event = event
    self.kind = kind
    self.tags = tags
    self.days = days
    self.people = people
    self.known = known
    self.isFlagged = isFlagged
    self.texts = texts
  }

  package init(_ card: Card, people: [String], known: CardProgress, isFlagged: Bool) {
    self.init(
      id: card.id, event: card.event, kind: card.kind, tags: card.tags, days: card.days,
      people: people + card.subject, known: known, isFlagged: isFlagged,
      texts: {
        let own = card.stems + [card.answer.text] + card.answer.aliases + people
        return own + [card.note, card.qualifier].compactMap(\.self)
      })
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

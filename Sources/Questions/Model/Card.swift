package import Diagnostics
package import EDTF
package import Grading
package import Records

/// One facet of one event: the unit of memory.
///
/// Plain data, with everything needed to ask it; made from a chronicle or read from a deck file.
package struct Card: Hashable, Sendable {
  /// `CHRONICLE/EVENT#FACET`; text never enters it.
  package var id: CardID
  package var event: String
  /// What its kind asks: `QuestionKind.facet`, with the id of a claim behind `date@`.
  package var facet: FacetName
  package var kind: QuestionKind
  /// Ids of those it is about.
  package var subject: [String]
  /// Wordings, each of which stands alone; at least three.
  package var stems: [String]
  package var answer: Answer
  /// The least that was added to make the answer sole.
  package var qualifier: String?
  /// What it asks of the chronicle; nil for cards written by hand.
  package var query: QuestionMeaning?
  /// Every option as shown, the right one included; at least three, or nil.
  package var choices: [Choice]?
  /// Shown after the answer.
  package var note: String?
  /// The source's title and publisher.
  package var source: String?
  /// Where the event stands.
  package var place: Place?
  package var tags: [String]
  /// The possible days of its event; empty where it is undated.
  package var days: [DayRange]
  /// Cards that share one are kept apart when new: the event, its kind.
  package var siblingGroups: [String]

  package init(
    id: CardID, event: String, facet: FacetName, kind: QuestionKind, subject: [String],
    stems: [String], answer: Answer, qualifier: String? = nil, query: QuestionMeaning? = nil,
    choices: [Choice]? = nil, note: String? = nil, source: String? = nil, place: Place? = nil,
    tags: [String] = [], days: [DayRange] = [], siblingGroups: [String] = []
  ) {
    self.id = id
    self.event = event
    self.facet = facet
    self.kind = kind
    self.subject = subject
    self.stems = stems
    self.answer = answer
    self.qualifier = qualifier
    self.query = query
    self.choices = choices
    self.note = note
    self.source = source
    self.place = place
    self.tags = tags
    self.days = days
    self.siblingGroups = siblingGroups
  }

  /// The part of the id before the slash: the chronicle or recipe.
  package var deck: String { String(id.deck) }
  package var eventID: EventID { EventID(id.deck, event) }

  /// Whether its answer is a text that its author wrote, neither a name nor an amount nor an event.
  package var isInAuthorsWords: Bool { facet == .card && answer.kind == .event }

  /// The first possible day of its event.
  package var firstDay: Int? { days.first.flatMap { $0.lower ?? $0.upper } }

  /// Turning points are introduced first: birth, death and what is tagged `anchor`.
  package var isAnchor: Bool { tags.contains("anchor") }
}

/// What a session must know of a card before it asks it: enough to choose and to order, no wordings.
package struct CardOutline: Hashable, Sendable {
  /// `CHRONICLE/EVENT#FACET`, as the card's.
  package var id: CardID
  package var event: String
  package var facet: FacetName
  package var kind: QuestionKind
  /// The first possible day of its event.
  package var firstDay: Int?
  package var tags: [String]
  /// Its place in the order in which its deck is introduced; the first until that is worked out
  /// (`inTurn`).
  package var rank = 0
  /// Cards that share one are kept apart when new: the event, its kind.
  package var siblingGroups: [String]

  package init(
    id: CardID, event: String, facet: FacetName, kind: QuestionKind, firstDay: Int?, tags: [String],
    siblingGroups: [String]
  ) {
    self.id = id
    self.event = event
    self.facet = facet
    self.kind = kind
    self.firstDay = firstDay
    self.tags = tags
    self.siblingGroups = siblingGroups
  }

  /// The part of the id before the slash: the chronicle or recipe.
  package var deck: String { String(id.deck) }
  package var eventID: EventID { EventID(id.deck, event) }

  /// Turning points are introduced first: birth, death and what is tagged `anchor`.
  package var isAnchor: Bool { tags.contains("anchor") }
}

extension [CardOutline] {
  /// The same with equal lists of neighbours in memory once: an event's cards have the same groups and tags.
  package var sharingGroups: [CardOutline] {
    var outlines = self
    for place in outlines.indices.dropFirst() {
      if outlines[place].siblingGroups == outlines[place - 1].siblingGroups {
        outlines[place].siblingGroups = outlines[place - 1].siblingGroups
      }
      if outlines[place].tags == outlines[place - 1].tags {
        outlines[place].tags = outlines[place - 1].tags
      }
    }
    return outlines
  }
}

extension Card {
  /// What a session must know of it before it is asked.
  package var outline: CardOutline {
    CardOutline(
      id: id, event: event, facet: facet, kind: kind, firstDay: firstDay, tags: tags,
      siblingGroups: siblingGroups)
  }
}

package import Records

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

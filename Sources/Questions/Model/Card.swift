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
///
/// As light to pass on as a number, since there may be hundreds of thousands.
package struct CardOutline: Hashable, Sendable {
  private final class Fields: Hashable, Sendable {
    let id: CardID
    /// Nil where the id says it, as it does for almost all.
    let event: String?
    let facet: FacetName?
    let kind: QuestionKind
    let firstDay: Int?
    let tags: [String]
    let siblingGroups: [String]

    init(
      _ id: CardID, _ event: String?, _ facet: FacetName?, _ kind: QuestionKind, _ firstDay: Int?,
      _ tags: [String], _ siblingGroups: [String]
    ) {
      self.id = id
      self.event = event
      self.facet = facet
      self.kind = kind
      self.firstDay = firstDay
      self.tags = tags
      self.siblingGroups = siblingGroups
    }

    static func == (first: Fields, second: Fields) -> Bool {
      first === second
        || first.id == second.id && first.event == second.event && first.facet == second.facet
          && first.kind == second.kind && first.firstDay == second.firstDay
          && first.tags == second.tags && first.siblingGroups == second.siblingGroups
    }

    func hash(into hasher: inout Hasher) { hasher.combine(id) }
  }

  private let fields: Fields
  /// Its place in the order in which its deck is introduced; the first until that is worked out
  /// (`inTurn`).
  package var rank: Int

  /// - Parameters:
  ///   - event: nil where it is the one that the id says.
  ///   - facet: likewise.
  package init(
    id: CardID, event: String? = nil, facet: FacetName? = nil, kind: QuestionKind, firstDay: Int?,
    tags: [String], siblingGroups: [String], rank: Int = 0
  ) {
    fields = Fields(
      id, event.flatMap { id.event == $0 ? nil : $0 }, facet.flatMap { id.facet == $0 ? nil : $0 },
      kind, firstDay, tags, siblingGroups)
    self.rank = rank
  }

  /// `CHRONICLE/EVENT#FACET`, as the card's.
  package var id: CardID { fields.id }
  package var event: String { fields.event ?? String(id.event) }
  package var facet: FacetName { fields.facet ?? id.facet }
  package var kind: QuestionKind { fields.kind }
  /// The first possible day of its event.
  package var firstDay: Int? { fields.firstDay }
  package var tags: [String] { fields.tags }
  /// Cards that share one are kept apart when new: the event, its kind.
  package var siblingGroups: [String] { fields.siblingGroups }

  /// The part of the id before the slash: the chronicle or recipe.
  package var deck: String { String(id.deck) }
  package var eventID: EventID { fields.event.map { EventID(id.deck, $0) } ?? id.eventID }

  /// Turning points are introduced first: birth, death and what is tagged `anchor`.
  package var isAnchor: Bool { tags.contains("anchor") }
}

extension Card {
  /// What a session must know of it before it is asked.
  package var outline: CardOutline {
    CardOutline(
      id: id, event: event, facet: facet, kind: kind, firstDay: firstDay, tags: tags,
      siblingGroups: siblingGroups)
  }
}

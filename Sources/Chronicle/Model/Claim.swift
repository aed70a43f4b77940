package import Diagnostics
package import EDTF

/// One source's version of an event.
package struct Claim: Hashable, Sendable {
  /// Unique in the event; the card is `EVENT#date@ID`.
  package var id: String
  package var date: HistoricalDate?
  /// This source's wording, where it differs.
  package var what: String?
  /// A source's id.
  package var source: String?
  /// Where in the source: a chapter, page or section.
  package var passage: String?
  /// `preferred: yes`: its date is the event's.
  package var isPreferred: Bool
  package var note: String?
  package var place: Place
  /// Where each of its keys' values stand.
  package var fieldPlaces: [String: Place]

  package init(
    id: String, date: HistoricalDate? = nil, what: String? = nil, source: String? = nil,
    passage: String? = nil, isPreferred: Bool = false, note: String? = nil, place: Place,
    fieldPlaces: [String: Place] = [:]
  ) {
    self.id = id
    self.date = date
    self.what = what
    self.source = source
    self.passage = passage
    self.isPreferred = isPreferred
    self.note = note
    self.place = place
    self.fieldPlaces = fieldPlaces
  }

  /// Where a key's value stands, else where the claim's id does.
  package func place(of key: String) -> Place { fieldPlaces[key] ?? place }
}

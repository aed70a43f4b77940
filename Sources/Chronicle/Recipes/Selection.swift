package import Diagnostics
package import EDTF

/// Which cards a recipe takes: those that meet every condition it states.
package struct Selection: Sendable {
  /// Events that may lie on or after it.
  package var from: HistoricalDate?
  /// Events that may lie on or before it.
  package var to: HistoricalDate?
  /// Events with any of these tags.
  package var tags: [String]
  /// Events that concern any of these people or bodies, in whatever part.
  package var who: [String]
  /// Tenures at any of these bodies, and what these did.
  package var bodies: [String]
  /// These events, by id or `CHRONICLE/EVENT`.
  package var events: [String]
  /// Events of any of these kinds (the event's own `kind:`).
  package var eventKinds: [String]
  /// Questions of any of these kinds.
  package var kinds: [String]
  /// Any of these facets.
  package var facets: [String]
  package var place: Place
  /// Where each value stands: `tags/0`.
  package var fieldPlaces: [String: Place]

  package init(
    from: HistoricalDate? = nil, to: HistoricalDate? = nil, tags: [String] = [],
    who: [String] = [], bodies: [String] = [], events: [String] = [], eventKinds: [String] = [],
    kinds: [String] = [], facets: [String] = [], place: Place,
    fieldPlaces: [String: Place] = [:]
  ) {
    self.from = from
    self.to = to
    self.tags = tags
    self.who = who
    self.bodies = bodies
    self.events = events
    self.eventKinds = eventKinds
    self.kinds = kinds
    self.facets = facets
    self.place = place
    self.fieldPlaces = fieldPlaces
  }

  /// Where the value at `position` of a key stands.
  package func place(of key: String, _ position: Int) -> Place {
    fieldPlaces["\(key)/\(position)"] ?? fieldPlaces[key] ?? place
  }

  /// The days between its dates; nil where it states none.
  package var days: DayRange? {
    guard from != nil || to != nil else { return nil }
    return DayRange(
      lower: from?.possibleDays.first?.lower, upper: to?.possibleDays.last?.upper)
  }
}

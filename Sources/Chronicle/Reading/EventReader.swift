import Diagnostics
import EDTF

/// Reads one event.
enum EventReader {
  /// The event, or nil where its id or what happened is missing.
  static func read(
    _ node: PlacedNode, in chronicle: Chronicle, into findings: inout Findings
  ) -> Event? {
    guard let fields = Fields(node, keys: Keys.event, subject: "an event", into: &findings) else {
      WrongType.report("events", is: node, expected: "a list of events", into: &findings)
      return nil
    }
    let id = fields.id(of: "event", into: &findings)
    let content = content(of: fields, into: &findings)
    let event = Event(
      id: id ?? "", content: content ?? .happening(what: ""), place: fields.place,
      fieldPlaces: fields.places(depth: 1))
    let complete = fill(event, from: fields, in: chronicle, into: &findings)
    return id == nil || content == nil ? nil : complete
  }

  private static func content(
    of fields: Fields, into findings: inout Findings
  ) -> Event.Content? {
    let isOne = WhatOrRole.check(fields, into: &findings)
    let isWhole = RoleWithoutBody.check(fields, into: &findings)
    let what = fields.string("what", into: &findings)
    let role = fields.string("role", into: &findings)
    let body = fields.string("of", into: &findings)
    let title = fields.string("as", into: &findings)
    guard isOne, isWhole else { return nil }
    if let what { return .happening(what: what) }
    guard let role, let body else { return nil }
    return .tenure(Tenure(role: role, body: body, title: title))
  }

  private static func fill(
    _ event: Event, from fields: Fields, in chronicle: Chronicle, into findings: inout Findings
  ) -> Event {
    var event = event
    if let who = fields.texts("who", into: &findings) {
      // Whoever is named twice was there once.
      event.who = who.map(\.text).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      event.isImpersonal = who.isEmpty
    } else {
      event.who = chronicle.subject.map { [$0] } ?? []
      event.isImpersonal = event.who.isEmpty
    }
    NoHolder.check(event, hasWho: fields.has("who"), into: &findings)
    event.date = fields["date"].flatMap {
      DateField.read($0, keyPlace: fields.keyPlace("date"), chronicle.calendar, into: &findings)
    }
    event.claims = ClaimReader.read(fields, chronicle.calendar, into: &findings)
    if let preferred = event.claims.first(where: \.isPreferred), !fields.has("date") {
      event.date = preferred.date
    }
    event.circumstance = fields.string("circumstance", into: &findings)
    event.kind = fields.string("kind", into: &findings)
    event.status = UnknownStatus.read(fields, into: &findings) ?? .plain
    event.accordingTo = fields.string("according-to", into: &findings)
    event.location = fields.string("where", into: &findings)
    event.length = UnreadableLength.read(fields, into: &findings)
    event.lengthKind = UnreadableLength.readKind(fields, into: &findings) ?? .lasted
    event.number = UnreadableNumber.read(fields, into: &findings)
    event.with = fields.strings("with", into: &findings)
    event.onBehalfOf = fields.string("for", into: &findings)
    event.begins = fields.strings("begins", into: &findings)
    event.ends = fields.strings("ends", into: &findings)
    event.asWritten = fields.string("as-written", into: &findings)
    event.source = fields.string("source", into: &findings)
    event.tags = fields.strings("tags", into: &findings)
    event.note = fields.string("note", into: &findings)
    let asked = UnreadableAsk.read(fields, into: &findings)
    event.ask = asked?.ask ?? .yes
    event.unasked = chronicle.unasked.union(asked?.unasked ?? [])
    event.formerly = BadID.formerIDs(
      fields, isAccepted: { BadID.check($0, of: "event", into: &$1) }, into: &findings)
    return event
  }
}

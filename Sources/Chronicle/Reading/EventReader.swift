import Diagnostics
import EDTF

/// Reads one event.
enum EventReader {
  /// The event, or nil where its id or what happened is missing.
  static func read(
    _ node: PlacedNode, in chronicle: Chronicle, asking vocabulary: Vocabulary,
    into diagnostics: inout DiagnosticList
  ) -> Event? {
    guard
      let fields = MappingFields(node, keys: Keys.event, subject: "an event", into: &diagnostics)
    else {
      WrongType.report("events", is: node, expected: "a list of events", into: &diagnostics)
      return nil
    }
    let id = fields.id(of: "event", into: &diagnostics)
    let content = content(of: fields, into: &diagnostics)
    let event = Event.Fields(
      id: id ?? "", content: content ?? .happening(what: ""), place: fields.place,
      fieldPlaces: fields.places(depth: 1))
    let complete = fill(
      event, from: fields, in: chronicle, asking: vocabulary, into: &diagnostics)
    return id == nil || content == nil ? nil : Event(complete)
  }

  private static func content(
    of fields: MappingFields, into diagnostics: inout DiagnosticList
  ) -> Event.Content? {
    let isOne = isHappeningOrTenure(fields, into: &diagnostics)
    let isWhole = isWhole(fields, into: &diagnostics)
    let what = fields.string("what", into: &diagnostics)
    let role = fields.string("role", into: &diagnostics)
    let body = fields.string("of", into: &diagnostics)
    let title = fields.string("as", into: &diagnostics)
    guard isOne, isWhole else { return nil }
    if let what { return .happening(what: what) }
    guard let role, let body else { return nil }
    return .tenure(Tenure(role: role, body: body, title: title))
  }

  /// Whether the event says either what happened or what was held.
  private static func isHappeningOrTenure(
    _ fields: MappingFields, into diagnostics: inout DiagnosticList
  ) -> Bool {
    let isHappening = fields.has("what")
    let isTenure = fields.has("role")
    if isHappening, isTenure {
      WhatOrRole.reportBoth(at: fields.keyPlace("role"), into: &diagnostics)
    } else if !isHappening, !isTenure {
      WhatOrRole.reportNeither(at: fields.place, into: &diagnostics)
    }
    return isHappening != isTenure
  }

  /// Whether a role has its body; keys of the other sort of event are reported.
  private static func isWhole(
    _ fields: MappingFields, into diagnostics: inout DiagnosticList
  ) -> Bool {
    let isTenure = fields.has("role")
    if isTenure, !fields.has("of") {
      RoleWithoutBody.reportNoBody(at: fields.keyPlace("role"), into: &diagnostics)
      return false
    }
    for key in isTenure ? ["begins", "ends"] : ["of", "as"] where fields.has(key) {
      RoleWithoutBody.reportMisplaced(
        key, inTenure: isTenure, at: fields.keyPlace(key), into: &diagnostics)
    }
    return true
  }

  private static func fill(
    _ event: Event.Fields, from fields: MappingFields, in chronicle: Chronicle,
    asking vocabulary: Vocabulary, into diagnostics: inout DiagnosticList
  ) -> Event.Fields {
    var event = event
    if let who = fields.texts("who", into: &diagnostics) {
      // Whoever is named twice was there once.
      event.who = who.map(\.text).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      event.isImpersonal = who.isEmpty
    } else {
      event.who = chronicle.subject.map { [$0] } ?? []
      event.isImpersonal = event.who.isEmpty
    }
    NoHolder.check(event, hasWho: fields.has("who"), into: &diagnostics)
    let style = DateStyle(calendar: chronicle.calendar, unstatedUntil: chronicle.unstatedUntil)
    event.date = fields["date"].flatMap {
      DateField.read($0, keyPlace: fields.keyPlace("date"), style, into: &diagnostics)
    }
    event.claims = ClaimReader.read(fields, style, into: &diagnostics)
    if let preferred = event.claims.first(where: \.isPreferred), !fields.has("date") {
      event.date = preferred.date
    }
    event.circumstance = fields.string("circumstance", into: &diagnostics)
    event.kind = fields.string("kind", into: &diagnostics)
    event.status =
      fields.value(
        "status", into: &diagnostics, orReport: UnknownStatus.report,
        Event.Status.init(rawValue:)) ?? .plain
    event.accordingTo = fields.string("according-to", into: &diagnostics)
    event.location = fields.string("where", into: &diagnostics)
    event.length = fields.value(
      "length", into: &diagnostics, orReport: UnreadableLength.report, TimeSpan.init(iso:))
    event.lengthKind = lengthKind(of: fields, into: &diagnostics) ?? .lasted
    event.number = number(of: fields, into: &diagnostics)
    event.with = fields.strings("with", into: &diagnostics)
    event.onBehalfOf = fields.string("for", into: &diagnostics)
    event.begins = fields.strings("begins", into: &diagnostics)
    event.ends = fields.strings("ends", into: &diagnostics)
    event.asWritten = fields.string("as-written", into: &diagnostics)
    event.source = fields.string("source", into: &diagnostics)
    event.tags = fields.strings("tags", into: &diagnostics)
    event.note = fields.string("note", into: &diagnostics)
    let asked = AskReader.read(fields, asking: vocabulary, into: &diagnostics)
    event.ask = asked?.ask ?? .yes
    event.unasked =
      asked.map { chronicle.unasked.union($0.unasked) } ?? chronicle.unasked
    event.formerly = fields.formerIDs(
      isAccepted: { BadID.check($0, of: "event", into: &$1) }, into: &diagnostics)
    return event
  }

  private static func lengthKind(
    of fields: MappingFields, into diagnostics: inout DiagnosticList
  ) -> Event.LengthKind? {
    guard let text = fields.text("length-of", into: &diagnostics) else { return nil }
    guard fields.has("length") else {
      UnreadableLength.reportMissing(at: fields.keyPlace("length-of"), into: &diagnostics)
      return nil
    }
    let kind = Event.LengthKind(rawValue: text.text)
    if kind == nil { UnreadableLength.reportKind(text, into: &diagnostics) }
    return kind
  }

  private static func number(
    of event: MappingFields, into diagnostics: inout DiagnosticList
  ) -> CountedThing? {
    guard let node = event["number"] else { return nil }
    guard
      let fields = MappingFields(node, keys: Keys.number, subject: "a number", into: &diagnostics)
    else {
      UnreadableNumber.reportShape(at: node.place, into: &diagnostics)
      return nil
    }
    for key in ["of", "is"] where !fields.has(key) {
      UnreadableNumber.reportMissing(key, at: fields.place, into: &diagnostics)
    }
    let counted = fields.string("of", into: &diagnostics)
    let isApproximate = fields.flag("about", into: &diagnostics) ?? false
    let value = fields.value("is", into: &diagnostics, orReport: UnreadableNumber.report) {
      MappingFields.number($0, digits: 15)
    }
    guard let counted, let value else { return nil }
    return CountedThing(of: counted, value: value, isApproximate: isApproximate)
  }
}

import Diagnostics

enum UnknownReference: ChronicleRule {
  static let name = "unknown-reference"
  static let summary = "Every id that an event names stands in the file."

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    let index = References(chronicle)
    if let subject = chronicle.subject {
      let place = chronicle.fieldPlaces["subject"] ?? Place(file: chronicle.file, line: 1)
      check(subject, .agent, "subject", at: place, index, into: &diagnostics)
    }
    for place in chronicle.places {
      guard let container = place.container else { continue }
      check(container, .place, "in", at: place.place, index, into: &diagnostics)
    }
    for event in chronicle.events {
      if !event.who.allSatisfy({ index.has($0, .agent) }), event.fieldPlaces["who"] != nil {
        check(event.who, .agent, "who", event, index, &diagnostics)
      }
      check(event.with, .agent, "with", event, index, &diagnostics)
      check(event.begins, .event, "begins", event, index, &diagnostics)
      check(event.ends, .event, "ends", event, index, &diagnostics)
      let single: [(String?, References.Kind, String)] = [
        (event.onBehalfOf, .agent, "for"), (event.location, .place, "where"),
        (event.source, .source, "source"), (event.body, .organisation, "of"),
      ]
      for (id, kind, key) in single {
        if let id { check(id, kind, key, at: event.place(of: key), index, into: &diagnostics) }
      }
      for claim in event.claims {
        guard let id = claim.source else { continue }
        check(id, .source, "source", at: claim.place(of: "source"), index, into: &diagnostics)
      }
    }
  }

  private static func check(
    _ ids: [String], _ kind: References.Kind, _ key: String, _ event: Event, _ index: References,
    _ diagnostics: inout DiagnosticList
  ) {
    for (number, id) in ids.enumerated() where !index.has(id, kind) {
      let place = event.fieldPlaces["\(key)/\(number)"] ?? event.place(of: key)
      check(id, kind, key, at: place, index, into: &diagnostics)
    }
  }

  private static func check(
    _ id: String, _ kind: References.Kind, _ key: String, at place: @autoclosure () -> Place,
    _ index: References, into diagnostics: inout DiagnosticList
  ) {
    guard !index.has(id, kind) else { return }
    // Suggestions cost time; whoever has two hundred problems has enough to go on.
    let meant = diagnostics.count < 200 ? index.suggestion(for: id, kind) : nil
    diagnostics.add(Self.self, .unknown(id, kind, key: key, meant: meant), at: place())
  }
}

extension Event {
  /// At which a role is held.
  fileprivate var body: String? {
    if case .tenure(let tenure) = content { tenure.body } else { nil }
  }
}

extension Diagnostic.Message {
  fileprivate static func unknown(
    _ id: String, _ kind: References.Kind, key: String, meant: String?
  ) -> Self {
    Self(
      "`\(key)` names \(quoted(id)), which isn't \(kind.noun) of this file",
      remedy: meant.map { "did you mean `\($0)`? If not, add it under \(kind.table)" }
        ?? "add it under \(kind.table)")
  }
}

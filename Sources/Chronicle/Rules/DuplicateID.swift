import Diagnostics

enum DuplicateID: ChronicleRule {
  static let name = "duplicate-id"
  static let summary = "No two events share an id, nor a person and an organisation."

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    var first: [String: Event] = [:]
    first.reserveCapacity(chronicle.events.count)
    for event in chronicle.events {
      if let earlier = first[event.id]?.place(of: "id") {
        let place = event.place(of: "id")
        let note = Diagnostic.Note("`\(event.id)` stands here first", at: earlier)
        diagnostics.add(
          Self.self, .duplicateEvent(event.id, line: earlier.line), at: place, notes: [note])
      } else {
        first[event.id] = event
      }
    }
    for organisation in chronicle.organisations {
      guard let person = chronicle.people[organisation.id] else { continue }
      let note = Diagnostic.Note("the person `\(person.id)` stands here", at: person.place)
      diagnostics.add(
        Self.self, .duplicateAgent(person.id, line: person.place.line), at: organisation.place,
        notes: [note])
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func duplicateEvent(_ id: String, line: Int) -> Self {
    Self(
      "a second event \(quoted(id)); the first is on line \(line)",
      remedy: "give each event an id of its own; progress is kept by it")
  }

  fileprivate static func duplicateAgent(_ id: String, line: Int) -> Self {
    Self(
      "an organisation \(quoted(id)); a person on line \(line) has the same id",
      remedy: "rename one: `who` and `with` name people and organisations alike")
  }
}

import Diagnostics

enum NotATenure: ChronicleRule {
  static let name = "not-a-tenure"
  static let summary = "Happenings begin and end tenures, not one another."

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    guard chronicle.tellsLimits else { return }
    var happenings: [String: Place] = [:]
    for event in chronicle.events {
      if case .happening = event.content { happenings[event.id] = event.place }
    }
    for event in chronicle.events {
      for (key, ids) in [("begins", event.begins), ("ends", event.ends)] {
        for (number, id) in ids.enumerated() {
          guard let place = happenings[id] else { continue }
          let note = Diagnostic.Note("`\(id)` stands here", at: place)
          diagnostics.add(
            Self.self, .notATenure(id, key: key),
            at: event.fieldPlaces["\(key)/\(number)"] ?? event.place(of: key), notes: [note])
        }
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func notATenure(_ id: String, key: String) -> Self {
    Self(
      "`\(key)` names \(quoted(id)), which is a happening",
      remedy: "name an event with `role` and `of`")
  }
}

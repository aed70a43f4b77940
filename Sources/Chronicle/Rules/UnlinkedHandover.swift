import Diagnostics
import EDTF

enum UnlinkedHandover: ChronicleRule {
  static let name = "unlinked-handover"
  static let summary =
    "A happening on the day on which a tenure begins or ends says so with `begins` or `ends`."
  static let severity = Diagnostic.Severity.warning

  private struct Turn: Hashable {
    var person: String
    var day: String
  }

  private struct Post: Hashable {
    var tenure: Tenure
    var day: String
  }

  /// Only where one goes and another comes: the day is then asked three times.
  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    var starts: [Turn: (term: Event, post: Tenure)] = [:]
    var ends: [Turn: (term: Event, post: Tenure)] = [:]
    var begun: Set<Post> = [], ended: Set<Post> = []
    let linked = Set(chronicle.events.flatMap { $0.begins + $0.ends })
    for event in chronicle.events where event.status == .plain {
      guard case .tenure(var post) = event.content, let date = event.date, date.isInterval else {
        continue
      }
      // A king may hand over to a queen.
      post.title = nil
      if let day = day(date.start) {
        begun.insert(Post(tenure: post, day: day))
        for person in event.who { starts[Turn(person: person, day: day)] = (event, post) }
      }
      if let day = day(date.end) {
        ended.insert(Post(tenure: post, day: day))
        for person in event.who { ends[Turn(person: person, day: day)] = (event, post) }
      }
    }
    for event in chronicle.events where event.begins.isEmpty && event.ends.isEmpty {
      guard case .happening = event.content, let date = event.date, !date.isInterval,
        let day = day(date)
      else { continue }
      for person in event.who {
        let turn = Turn(person: person, day: day)
        if let (term, post) = starts[turn], ended.contains(Post(tenure: post, day: day)),
          !linked.contains(term.id)
        {
          add(event, "begins", term, into: &diagnostics)
        } else if let (term, post) = ends[turn], begun.contains(Post(tenure: post, day: day)),
          !linked.contains(term.id)
        {
          add(event, "ends", term, into: &diagnostics)
        }
      }
    }
  }

  private static func day(_ date: HistoricalDate?) -> String? {
    date.flatMap { $0.certainPrecision == .day ? $0.description : nil }
  }

  private static func add(
    _ event: Event, _ key: String, _ term: Event, into diagnostics: inout DiagnosticList
  ) {
    let note = Diagnostic.Note("`\(term.id)` stands here", at: term.place)
    diagnostics.add(
      Self.self, .unlinked(event.id, key, term.id), at: event.place(of: "date"), notes: [note])
  }
}

extension Diagnostic.Message {
  fileprivate static func unlinked(_ id: String, _ key: String, _ term: String) -> Self {
    Self(
      "\(quoted(id)) is of the day that \(quoted(term)) \(key) with, and is asked beside it",
      remedy: "if it is what \(key) the tenure, write `\(key): \(term)`; else `ask: {date: no}`")
  }
}

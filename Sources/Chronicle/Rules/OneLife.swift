import Diagnostics
import EDTF

enum OneLife: ChronicleRule {
  static let name = "one-life"
  static let summary = "Everybody is born once and dies once, and is born first."
  static let severity = Diagnostic.Severity.warning

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    var births: [String: Event] = [:]
    var deaths: [String: Event] = [:]
    var doers: Set<String> = []
    for event in chronicle.events where event.status == .plain && event.accordingTo == nil {
      for person in event.who {
        switch event.kind {
        case "birth": once(event, person, among: &births, in: chronicle, into: &diagnostics)
        case "death": once(event, person, among: &deaths, in: chronicle, into: &diagnostics)
        default: doers.insert(person)
        }
      }
    }
    for (person, birth) in births.sorted(by: { $0.key < $1.key }) {
      // Where there is more of a life, that says which of the two dates is wrong.
      guard let death = deaths[person], precedes(death, birth), !doers.contains(person)
      else { continue }
      add(.deadFirst(name(person, chronicle)), birth, after: death, into: &diagnostics)
    }
  }

  private static func once(
    _ event: Event, _ person: String, among lives: inout [String: Event], in chronicle: Chronicle,
    into diagnostics: inout DiagnosticList
  ) {
    guard let other = lives[person] else {
      lives[person] = event
      return
    }
    let message = Diagnostic.Message.twice(name(person, chronicle), isBirth: event.kind == "birth")
    add(message, event, after: other, into: &diagnostics)
  }

  private static func precedes(_ one: Event, _ other: Event) -> Bool {
    let dates = EventDates.all(of: one), others = EventDates.all(of: other)
    return !dates.isEmpty && !others.isEmpty
      && dates.allSatisfy { date in others.allSatisfy(date.certainlyPrecedes) }
  }

  private static func name(_ person: String, _ chronicle: Chronicle) -> String {
    chronicle.agent(person)?.name ?? person
  }

  private static func add(
    _ message: Diagnostic.Message, _ event: Event, after other: Event,
    into diagnostics: inout DiagnosticList
  ) {
    let note = Diagnostic.Note("`\(other.id)` stands here", at: other.place)
    diagnostics.add(Self.self, message, at: event.place(of: "kind"), notes: [note])
  }
}

extension Diagnostic.Message {
  fileprivate static func twice(_ name: String, isBirth: Bool) -> Self {
    Self(
      isBirth ? "\(name) is born twice" : "\(name) dies twice",
      remedy: "leave `kind` to the one that is \(isBirth ? "the birth" : "the death"), "
        + "or make them claims of one event")
  }

  fileprivate static func deadFirst(_ name: String) -> Self {
    Self("\(name) dies before being born", remedy: "correct a date, or say whose event it is")
  }
}

import Diagnostics
import EDTF

enum OutsideLife: ChronicleRule {
  static let name = "outside-life"
  static let summary = "What people do lies between their birth and their death."
  static let severity = Diagnostic.Severity.warning

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    let births = lives(chronicle, kind: "birth")
    let deaths = lives(chronicle, kind: "death")
    guard !births.isEmpty || !deaths.isEmpty else { return }
    let wrong = limitsThatMostContradict(chronicle, births, deaths, into: &diagnostics)
    for event in chronicle.events where isChecked(event) {
      let dates = EventDates.all(of: event)
      guard !dates.isEmpty else { continue }
      for person in event.who {
        let name = chronicle.agent(person)?.name ?? person
        if let birth = births[person], !wrong.contains(birth.id),
          dates.allSatisfy({ isCertainly($0, before: EventDates.all(of: birth)) })
        {
          add(.before(event.id, name), event, birth, into: &diagnostics)
        } else if let death = deaths[person], !wrong.contains(death.id),
          dates.allSatisfy({ isCertainly($0, after: EventDates.all(of: death)) })
        {
          add(.after(event.id, name), event, death, into: &diagnostics)
        }
      }
    }
  }

  /// Births and deaths that more than half of a person's events contradict, and at least three: then
  /// it is their date that is wrong, and they alone are named.
  private static func limitsThatMostContradict(
    _ chronicle: Chronicle, _ births: [String: Event], _ deaths: [String: Event],
    into diagnostics: inout DiagnosticList
  ) -> Set<String> {
    var total: [String: Int] = [:]
    var before: [String: Int] = [:]
    var after: [String: Int] = [:]
    for event in chronicle.events where isChecked(event) {
      let dates = EventDates.all(of: event)
      guard !dates.isEmpty else { continue }
      for person in event.who {
        total[person, default: 0] += 1
        if let birth = births[person],
          dates.allSatisfy({ isCertainly($0, before: EventDates.all(of: birth)) })
        {
          before[person, default: 0] += 1
        }
        if let death = deaths[person],
          dates.allSatisfy({ isCertainly($0, after: EventDates.all(of: death)) })
        {
          after[person, default: 0] += 1
        }
      }
    }
    var wrong: Set<String> = []
    for (limits, counts, isBirth) in [(births, before, true), (deaths, after, false)] {
      for (person, count) in counts.sorted(by: { $0.key < $1.key })
      where count >= 3 && count * 2 > total[person] ?? 0 {
        guard let limit = limits[person], wrong.insert(limit.id).inserted else { continue }
        let name = chronicle.agent(person)?.name ?? person
        diagnostics.add(
          Self.self, .contradicted(limit.id, name, count, isBirth: isBirth),
          at: limit.fieldPlaces["date"] ?? limit.place(of: "claims"))
      }
    }
    return wrong
  }

  private static func add(
    _ message: Diagnostic.Message, _ event: Event, _ limit: Event,
    into diagnostics: inout DiagnosticList
  ) {
    let place = event.fieldPlaces["date"] ?? event.place(of: "claims")
    let note = Diagnostic.Note("`\(limit.id)` stands here", at: limit.place)
    diagnostics.add(Self.self, message, at: place, notes: [note])
  }

  private static func isChecked(_ event: Event) -> Bool {
    event.kind != "birth" && event.kind != "death" && event.status != .outside
      && event.status != .planned && !event.tags.contains("posthumous")
  }

  /// The dated births or deaths, by person.
  private static func lives(_ chronicle: Chronicle, kind: String) -> [String: Event] {
    var lives: [String: Event] = [:]
    for event in chronicle.events
    where event.kind == kind && !EventDates.all(of: event).isEmpty {
      for person in event.who where lives[person] == nil { lives[person] = event }
    }
    return lives
  }

  private static func isCertainly(_ date: HistoricalDate, before births: [HistoricalDate]) -> Bool {
    guard let first = date.isInterval ? date.start ?? date.end : date else { return false }
    return births.allSatisfy { first.certainlyPrecedes($0) }
  }

  private static func isCertainly(_ date: HistoricalDate, after deaths: [HistoricalDate]) -> Bool {
    guard let last = date.isInterval ? date.end ?? date.start : date else { return false }
    return deaths.allSatisfy { $0.certainlyPrecedes(last) }
  }
}

extension Diagnostic.Message {
  fileprivate static func contradicted(
    _ id: String, _ name: String, _ count: Int, isBirth: Bool
  ) -> Self {
    Self(
      "\(quoted(id)) is dated \(isBirth ? "after" : "before") \(count) events of the life of \(name)",
      remedy: "correct this date; the others agree with one another")
  }

  fileprivate static func before(_ id: String, _ name: String) -> Self {
    Self(
      "\(quoted(id)) is dated before the birth of \(name)",
      remedy: "correct a date, or name under `who` the one who acted")
  }

  fileprivate static func after(_ id: String, _ name: String) -> Self {
    Self(
      "\(quoted(id)) is dated after the death of \(name)",
      remedy: "correct a date, or add `tags: [posthumous]`")
  }
}

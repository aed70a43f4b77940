import Chronicle
import EDTF

/// A chronicle as the oracle reads it.
struct Ledger {
  let chronicle: Chronicle
  let facts: [Fact]
  /// What people and bodies are called, by id.
  let forms: [String: [Words]]
  /// Who or what is called so.
  let bearers: [Words: [Entity]]
  /// The last day each may have lived, of those whose death is told with a date.
  let lastDays: [String: Int]
  /// The first day on which each may have died, whoever says so.
  let firstDeaths: [String: Int]

  init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
    var openings: [String: [DayRange]] = [:]
    var closings: [String: [DayRange]] = [:]
    for event in chronicle.events {
      let fact = Fact(event, opening: nil, closing: nil)
      guard !fact.isHedged, let days = fact.days else { continue }
      for tenure in event.begins { openings[tenure] = days }
      for tenure in event.ends { closings[tenure] = days }
    }
    let facts = Self.joined(
      chronicle.events.map { Fact($0, opening: openings[$0.id], closing: closings[$0.id]) },
      in: chronicle)
    self.facts = facts
    var lastDays: [String: Int] = [:]
    for fact in facts where fact.event.kind == "death" && !fact.isHedged {
      for person in fact.event.who {
        let last = fact.stretches(marks: [], limit: nil).map(\.last).max() ?? Stretch.far
        lastDays[person] = max(lastDays[person] ?? -Stretch.far, last)
      }
    }
    self.lastDays = lastDays
    var firstDeaths: [String: Int] = [:]
    for fact in facts where fact.event.kind == "death" && fact.days != nil {
      let first = fact.stretches(marks: [], limit: nil).map(\.first).min() ?? Stretch.far
      for person in fact.event.who {
        firstDeaths[person] = min(firstDeaths[person] ?? first, first)
      }
    }
    self.firstDeaths = firstDeaths
    let agents = Array(chronicle.people) + Array(chronicle.organisations)
    forms = Dictionary(
      agents.map { ($0.id, Self.forms($0)) }, uniquingKeysWith: { $0 + $1 })
    var bearers: [Words: [Entity]] = [:]
    for entity in agents + Array(chronicle.places) {
      for name in Set(entity.allNames.map(Words.init)) { bearers[name, default: []].append(entity) }
    }
    self.bearers = bearers
  }

  /// Whom each mention of a name in the words could mean.
  ///
  /// Of those who share it, "Anna Berg (the painter)" or "Anna Berg (not the painter)" tells.
  func mentions(of name: Words, in words: [String]) -> [Set<String>] {
    let bearers = Set(forms.filter { $0.value.contains(name) }.map(\.key))
    return words.indices.filter { words[$0...].starts(with: name.list) }.map { start in
      let rest = words[(start + name.list.count)...]
      func isMarked(_ id: String, after words: [String]) -> Bool {
        guard let mark = chronicle.agent(id)?.distinction else { return false }
        return rest.starts(with: words + mark.lowercased().split(separator: " ").map(String.init))
      }
      let named = bearers.filter { isMarked($0, after: []) }
      return named.isEmpty ? bearers.filter { !isMarked($0, after: ["not"]) } : named
    }
  }

  /// Ids of the people and bodies that have the name or alias.
  func agents(called name: String) -> Set<String> {
    let named = Set((bearers[Words(name)] ?? []).filter { chronicle.agent($0.id) != nil }.map(\.id))
    // "Anna Berg (the painter)" is one of those who are called so.
    guard named.isEmpty, let start = name.firstIndex(of: "("), name.hasSuffix(")") else {
      return named
    }
    let mark = name[start...].dropFirst().dropLast()
    return agents(called: String(name[..<start])).filter {
      chronicle.agent($0)?.distinction == String(mark)
    }
  }

  func fact(_ id: String) -> Fact? { facts.first { $0.parts.contains(id) } }

  /// Names, aliases and a person's surname.
  private static func forms(_ entity: Entity) -> [Words] {
    let surname = entity.kind == .person ? entity.name.split(separator: " ").last : nil
    return (entity.allNames + [surname.map(String.init)].compactMap(\.self)).map(Words.init)
  }

  /// What a tenure calls its role.
  func title(_ tenure: Tenure) -> String {
    tenure.title ?? chronicle.roles[tenure.role]?.name ?? tenure.role
  }

  /// Whether a stem that says `title` may mean the tenure: it has that title, or the role's bare name.
  func mayMean(_ title: String, _ tenure: Tenure) -> Bool {
    let own = Words(self.title(tenure)), asked = Words(title)
    if own == asked { return true }
    let levels = ["vice", "deputy", "acting", "candidate", "assistant"]
    func level(_ words: Words) -> String? {
      words.list.first.flatMap { levels.contains($0) ? $0 : nil }
    }
    // A vice president is no president.
    if level(own) != level(asked) { return false }
    let entity = chronicle.roles[tenure.role]
    let names = (entity?.allNames ?? [tenure.role]).map(Words.init)
    return names.contains(asked) || (names.contains(own) && asked.list.last == own.list.last)
  }

  /// Whether words could be said of a happening: the same, or one goes on where the other ends.
  static func mayMean(_ words: Words, _ what: Words) -> Bool {
    words.list.starts(with: what.list) || what.list.starts(with: words.list)
  }
}

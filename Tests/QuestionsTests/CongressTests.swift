import Chronicle
import Grading
import Questions
import Testing
import WrittenChronicle

/// A small likeness of a congress: terms that touch, levels in two words, fathers and sons of one name.
@Suite struct CongressTests {
  /// Seats of two houses, each held by one after the other for one to four terms of two years.
  private static let text: String = {
    var people: [String] = []
    var events: [String] = []
    var number = 0
    func add(_ role: String, _ body: String, _ terms: [Int]) {
      var year = 1901
      for count in terms {
        number += 1
        people.append("  p\(number): {name: \(name(number))}")
        for term in 0..<count {
          // The day is written as it is in the records: the same, or the day before.
          let end = term % 2 == 0 ? "\(year + 2)-01-03" : "\(year + 2)-01-02"
          events.append(
            "  - {id: e\(number)-\(term), who: p\(number), role: \(role), of: \(body), "
              + "date: \(year)-01-03/\(end)}")
          year += 2
        }
      }
    }
    add("speaker", "house", [1, 3, 2, 4])
    add("majority leader", "house", [2, 2, 1, 3])
    add("vice president", "senate", [2, 1, 2])
    add("president", "senate", [3, 4, 2])
    add("deputy chairman", "house", [4, 1, 3])
    add("representative", "house", [3, 1, 2])
    add("representative", "house", [2, 2, 4])
    return """
      id: congress
      calendar: gregorian
      people:
      \(people.joined(separator: "\n"))
      organisations:
        house: {name: the House}
        senate: {name: the Senate}
      roles:
        majority leader: {name: majority leader, sole: yes}
      events:
      \(events.joined(separator: "\n"))
      """.replacing("  majority leader:", with: "  leader:")
        .replacing("role: majority leader", with: "role: leader")
  }()

  private static func name(_ number: Int) -> String {
    let families = ["Ashby", "Birch", "Cole", "Dorn", "Ek", "Frost", "Gray"]
    let name = "Adam \(families[number % families.count])\(number / 7)"
    return number % 5 == 0 ? "\"\(name), Jr.\"" : name
  }

  /// Every holding is asked once for its start and once for its end, and no term for what went on.
  @Test func nobodyCeasesByReelection() throws {
    let written = try Written(Self.text)
    let holders = Dictionary(grouping: written.chronicle.events) { $0.who[0] }
    let starts = written.cards.filter { $0.kind == .start }
    let ends = written.cards.filter { $0.kind == .end }
    #expect(Set(starts.map(\.event)) == Set(holders.values.compactMap { $0.first?.id }))
    #expect(Set(ends.map(\.event)) == Set(holders.values.compactMap { $0.last?.id }))
    #expect(starts.count == holders.count && ends.count == holders.count)
    #expect(!written.cards.contains { $0.stems.contains { $0.contains("time") } })
    #expect(written.faults.isEmpty)
  }

  /// All levels yield their cards; what many hold yields none for its holders.
  @Test func allLevelsYieldTheirCards() throws {
    let written = try Written(Self.text)
    for (role, count) in [
      ("speaker", 4), ("leader", 4), ("vice president", 3), ("president", 3),
      ("deputy chairman", 3), ("representative", 0),
    ] {
      let events = Set(
        written.chronicle.events.filter {
          if case .tenure(let tenure) = $0.content { tenure.role == role } else { false }
        }.map(\.id))
      let cards = written.cards.filter { events.contains($0.event) }
      #expect(cards.count { $0.kind == .holder } == count, "\(role)")
      #expect(cards.count { $0.kind == .successor } == max(0, count - 1), "\(role)")
      #expect(cards.count { $0.kind == .predecessor } == max(0, count - 1), "\(role)")
    }
    let silent = SilentTenures(written.chronicle).findings
    #expect(silent.allSatisfy { $0.why == .heldByMany && $0.kind == .holder })
  }
}

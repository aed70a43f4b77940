import Diagnostics
import Testing

@testable import Chronicle

/// What is said where the place or the remedy once led people astray.
@Suite struct RemedyTests {
  private static let head = "id: s\nsubject: p\npeople: {p: Ivar}\nplaces: {bern: Bern}\nevents:\n"

  private static func said(_ events: String) -> [String] {
    readText(head + events).diagnostics.map {
      "\($0.place.line) \($0.severity.rawValue) \($0.rule): \($0.message.text) → \($0.message.remedy)"
    }
  }

  @Test(arguments: [
    (
      "  - {id: a, what: published: four, date: 1900}\n", 6,
      "put a text that holds `: ` in quotes, or look for a missing `,` or `}`"
    ),
    (
      "  - id: a\n    what was born\n    date: 1900\n", 7,
      "this line has no colon behind its key → write `key: value`"
    ),
    (
      "  - id: a\n    what: was born\n    date 1900\n\n    # a remark\n    kind: birth\n", 8,
      "this line has no colon behind its key"
    ),
    (
      "  - {id: a, what: was born, date: 1900\n  - {id: b, what: died, date: 1950}\n", 6,
      "the `{` here is never closed → write `}` at the end of this line"
    ),
    (
      "  - {id: a, what: was born, date: 1900, tags: [x, y}\n", 6,
      "the `[` here is never closed → write `]` where its list ends"
    ),
    (
      "  - {id: a, what: was born,\n     date: 1900\n\n  - {id: b, what: died, date: 1950}\n", 6,
      "the `{` here is never closed → write `}` where its mapping ends, at the latest in line 7"
    ),
    (
      "  - {id: a, what: Sailed with the Fram, date: 1893}\n", 6,
      "`what` begins with a capital letter: `Sailed` → write `sailed`"
    ),
    (
      "  - {id: a, what: was born, where: berlin}\n", 6,
      "did you mean `bern`? If not, add it under `places:`"
    ),
    ("  - {id: a, what: was away, date: 1922-11/12}\n", 6, "write `1922-11/1922-12`"),
    // Found by the fuzz: nothing before the slash.
    ("  - {id: a, what: was away, date: -/12}\n", 6, "write EDTF such as"),
    ("  - {id: a, what: was away, date: 1922-11-03/09}\n", 6, "write `1922-11-03/1922-11-09`"),
    ("  - {id: a, what: died, date: 1938, kind: deth}\n", 6, "did you mean `death`?"),
  ]) func thePlaceAndTheRemedyAreRight(_ row: (events: String, line: Int, text: String)) {
    let said = Self.said(row.events)
    #expect(said.count == 1, "\(said)")
    #expect(said.contains { $0.hasPrefix("\(row.line) ") && $0.contains(row.text) }, "\(said)")
  }

  /// A date that all others contradict is the one that is wrong.
  @Test func aDeathBeforeTheWholeLifeIsBlamedItself() {
    let life = (1...5).map { "  - {id: e\($0), what: saw town \($0), date: 190\($0)}\n" }.joined()
    let said = Self.said(
      "  - {id: birth, what: was born, date: 1879, kind: birth}\n" + life
        + "  - {id: death, what: died, date: 1855, kind: death}\n")
    #expect(
      said == [
        "12 warning outside-life: `death` is dated before 5 events of the life of Ivar → correct this date; the others agree with one another"
      ])
    // One event among many is itself the one.
    let one = Self.said(
      life + "  - {id: death, what: died, date: 1938, kind: death}\n"
        + "  - {id: late, what: saw nobody, date: 1940}\n")
    #expect(one.count == 1 && one[0].contains("`late` is dated after the death of Ivar"), "\(one)")
  }

  @Test func aYearFarOffIsNamed() {
    let life = (1...5).map { "  - {id: e\($0), what: saw town \($0), date: 190\($0)}\n" }.joined()
    #expect(Self.said(life + "  - {id: f, what: saw none, date: 1999}\n").isEmpty)
    let said = Self.said(life + "  - {id: f, what: saw none, date: 2130}\n")
    #expect(said.count == 1 && said[0].contains("far-off: `f` is dated more than a hundred years"))
    #expect(
      Self.said(life + "  - {id: f, what: was honoured, date: 2130, tags: [posthumous]}\n").isEmpty)
  }
}

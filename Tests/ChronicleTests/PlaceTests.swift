import Diagnostics
import Questions
import Testing

@testable import Chronicle

/// Where a problem is said to be: `🔴` stands before the place in each text and is taken out.
@Suite struct PlaceTests {
  static let marked = [
    "id: s\nevents:\n  - id: a\n    what: was born\n    🔴plaec: x\n",
    "id: s\nevents:\n  - id: a\n    what: was born\n    date: 🔴late\n",
    "id: s\nevents:\n  - id: a\n    what: was born\n    date: 1917-🔴13\n",
    "id: s\nevents:\n  - id: a\n    what: was born\n    date: \"1917-🔴13\"\n",
    "id: s\nevents:\n  - id: a\n    what: was born\n    date: [1917, 1918-🔴13]\n",
    "id: s\nevents:\n  - id: a\n    what: \"ставка\"\n    who: [🔴ленин]\n",
    "id: s\nevents:\n  - {id: a, what: \"ставка\", who: 🔴p}\n",
    "id: s\nevents:\n  - id: a\n    what: was born\n    who: &x 🔴p\n",
    "id: s\r\nevents:\r\n  - id: a\r\n    what: was born\r\n    who: 🔴p\r\n",
    "id: s\revents:\r  - id: a\r    what: was born\r    who: 🔴p\r",
    "id: s\nevents:\n  - {id: a, what: \"a\u{2028}b\", who: 🔴p}\n",
    "id: s\nevents:\n  - id: a\n    what: |\n      was\n      born\n    who: 🔴p\n",
    "id: s\nevents:\n  - id: a\n    what: was\n      born\n    who: 🔴p\n",
    "id: s\nevents:\n  - {id: a, what: \"\\ud83d\\ude00\", who: 🔴p}\n",
    "id: s\nevents:\n  - {id: a, what: \"\(String(repeating: "я", count: 300))\", who: 🔴p}\n",
  ]

  @Test(arguments: marked) func place(_ text: String) throws {
    let mark = try #require(text.firstIndex(of: "🔴"))
    let before = text[..<mark].unicodeScalars
    var line = 1
    var column = 1
    for (index, scalar) in zip(before.indices, before) {
      let isBreak =
        scalar == "\n"
        || (scalar == "\r" && text.unicodeScalars[before.index(after: index)] != "\n")
      column = isBreak ? 1 : column + 1
      line += isBreak ? 1 : 0
    }
    let diagnostics = readText(text.filter { $0 != "🔴" }).diagnostics
    #expect(diagnostics.map { "\($0.place.line):\($0.place.column)" } == ["\(line):\(column)"])
  }

  @Test func caretUnderlinesTheWholeText() {
    let text = readText("id: s\nevents:\n  - {id: a, what: was born, who: 'lenin'}\n")
      .diagnostics.map(\.text).joined()
    #expect(text.contains("\n" + String(repeating: " ", count: 35) + "^^^^^^^\n"))
  }

  @Test func byteOrderMarkTakesNoColumn() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("idd: s\n".utf8)
    let diagnostics = ChronicleReader.read(bytes, file: "c.yaml", asking: .ofAllKinds).diagnostics
    #expect(diagnostics.contains { $0.rule == "unknown-key" && $0.place.column == 1 })
  }

  @Test func wholeFileProblemsComeTogether() {
    let found = findings(
      """
      id: s
      subject: nobody
      calender: julian
      events:
        - {id: a, date: 1917-13, what: was born, what: died, tag: x}
        - {id: a, date: 1928/1921, who: [p, q], what: studied, ends: [z]}
        - {what: died, number: {of: x}, length: long}
      """)
    #expect(
      found == [
        "unknown-reference 2:10", "unknown-key 3:1", "unreadable-date 5:24", "duplicate-key 5:44",
        "unknown-key 5:56", "duplicate-id 6:10", "end-before-start 6:19",
        "unknown-reference 6:36", "unknown-reference 6:39", "unknown-reference 6:65",
        "missing-id 7:5", "unreadable-number 7:26", "unreadable-length 7:43",
      ])
  }
}

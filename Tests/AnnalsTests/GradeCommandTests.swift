import Foundation
import Testing

/// `annals grade --json` as scripts use it: one line in, one line out, in order.
@Suite struct GradeCommandTests {
  private static func grade(_ lines: [String], _ options: [String] = []) throws -> Annals.Outcome {
    let annals = try Annals()
    return try annals.run(
      ["grade", "--json"] + options, input: lines.map { $0 + "\n" }.joined())
  }

  private static func line(
    _ type: String, _ asked: String, _ expected: String, _ typed: String, others: String = ""
  ) -> String {
    let tail = others.isEmpty ? "" : ",\"others\":[\(others)]"
    return
      "{\"type\":\"\(type)\",\"asked\":\"\(asked)\",\"expected\":\"\(expected)\",\"aliases\":[],\"typed\":\"\(typed)\"\(tail)}"
  }

  private static let contract:
    [(type: String, asked: String, expected: String, typed: String, verdict: String, grade: Int)] =
      [
        ("date", "day", "1917-06-10 O.S.", "23 June 1917", "correct", 3),
        ("date", "day", "1892-12-02", "2/12/1892", "correct", 3),
        ("date", "day", "1892-12-02", "12/2/1892", "close", 1),
        ("date", "year", "1921", "'21", "correct", 3), ("date", "year", "1821", "21", "correct", 3),
        ("date", "year", "1921", "1921?", "correct", 2),
        ("date", "year", "1921", "1912", "wrong", 1),
        ("date", "month", "1917-10-11/1917-10-20", "October 1917", "correct", 3),
        ("date", "month", "1917-10-11/1917-10-20", "15 October 1917", "correct", 3),
        ("date", "decade", "192X", "1920s", "correct", 3),
        ("date", "range", "1921/1928", "1921-28", "correct", 3),
        ("date", "range", "1921/1928", "1921", "close", 1),
        ("date", "", "1921-03", "March 1921", "correct", 3),
        ("person", "", "Lev Kamenev", "Kamenev", "correct", 3),
        ("role", "", "vice-chairman of Gosplan", "chairman of Gosplan", "wrong", 1),
        ("duration", "age", "P24Y", "twenty-four", "correct", 3),
        ("number", "", "1500", "1,500", "correct", 3), ("place", "", "Lwow", "", "wrong", 1),
      ]

  @Test func verdictReasonAndGradeInOrder() throws {
    let outcome = try Self.grade(
      Self.contract.map { Self.line($0.type, $0.asked, $0.expected, $0.typed) })
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    try #require(lines.count == Self.contract.count)
    for (row, line) in zip(Self.contract, lines) {
      #expect(line.hasPrefix("{\"verdict\":\"\(row.verdict)\",\"reason\":\""), "\(row): \(line)")
      #expect(line.hasSuffix(",\"grade\":\(row.grade)}"), "\(row): \(line)")
    }
  }

  @Test func othersMakeASurnameAmbiguous() throws {
    let other = "{\"name\":\"Sergei Kamenev\",\"aliases\":[\"S. S. Kamenev\"]}"
    let outcome = try Self.grade([
      Self.line("person", "", "Lev Kamenev", "Kamenev", others: other),
      Self.line("person", "", "Lev Kamenev", "Sergei Kamenev", others: other),
      Self.line("person", "", "Lev Kamenev", "Kamenev"),
      // The same others again, then others again.
      Self.line("person", "", "Lev Kamenev", "Kamenev", others: other),
      Self.line("person", "", "Lev Kamenev", "Kamenev", others: "{\"name\":\"Karl Radek\"}"),
    ])
    let lines = outcome.output.split(separator: "\n")
    #expect(
      lines.map { $0.prefix(20) } == [
        "{\"verdict\":\"close\",\"", "{\"verdict\":\"wrong\",\"", "{\"verdict\":\"correct\"",
        "{\"verdict\":\"close\",\"", "{\"verdict\":\"correct\"",
      ])
  }

  @Test func aBadLineIsSaidAndTheRestIsJudged() throws {
    let good = Self.line("date", "year", "1921", "1921")
    let bad = [
      "nonsense", "[]", "", Self.line("poem", "", "x", "x"), Self.line("date", "year", "19a1", "x"),
      Self.line("date", "hour", "1921", "x"), "{\"type\":\"place\",\"expected\":\"Riga\"}",
      "{\"type\":\"place\",\"expected\":\"Riga\",\"typed\":5}",
      "{\"type\":\"place\",\"expected\":\"Riga\",\"typed\":\"Riga\",\"others\":[{\"aliases\":[]}]}",
      Self.line("duration", "", "three", "x"), Self.line("number", "", "many", "x"),
    ]
    let outcome = try Self.grade(bad.flatMap { [$0, good] })
    #expect(outcome.status == 65)
    let lines = outcome.output.split(separator: "\n")
    try #require(lines.count == 2 * bad.count)
    for (number, line) in lines.enumerated() {
      #expect(
        line.hasPrefix(number % 2 == 0 ? "{\"error\":\"" : "{\"verdict\":\"correct\""), "\(line)")
    }
  }

  @Test func aDeckNamesTheOthers() throws {
    let outcome = try Self.grade(
      [Self.line("person", "", "Lev Kamenev", "Kamenev")], ["--deck", "ivar-smilga"])
    #expect(outcome.output.hasPrefix("{\"verdict\":\"close\""))
    #expect(try Self.grade([], ["--deck", "nowhere"]).status == 66)
  }

  @Test func withoutJSONItIsALineForPeople() throws {
    let annals = try Annals()
    let outcome = try annals.run(["grade"], input: Self.line("date", "year", "1907", "1908") + "\n")
    #expect(outcome.output == "wrong, 1 again: One year late: 1908 for 1907.\n")
  }

  /// Inside the REPL the lines that follow are its input.
  @Test func itWorksInTheRepl() throws {
    let annals = try Annals()
    let outcome = try annals.run(
      [], input: "grade --json\n" + Self.line("date", "year", "1907", "1907") + "\n")
    #expect(outcome.output.contains("{\"verdict\":\"correct\""))
  }
}

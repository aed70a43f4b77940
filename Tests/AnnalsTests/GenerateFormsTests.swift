import Foundation
import Testing

/// What `generate` leaves out on request, and the forms it writes for people.
@Suite(.serialized) struct GenerateFormsTests {
  private static let chronicle = """
    id: forms
    subject: ada
    people:
      ada: {name: Ada Lovelace}
      babbage: {name: Charles Babbage}
    sources:
      letters: {title: "=Letters *and* papers"}
    events:
      - {id: born, what: was born, date: 1815-12-10, kind: birth, tags: [anchor]}
      - {id: met, what: met Charles Babbage, date: 1833-06-05, with: babbage, source: letters}
      - {id: built, who: babbage, what: showed the engine in his house, date: 1842, note: "=1+1"}
    """

  private func generate(_ options: String...) throws -> String {
    let annals = try Annals()
    let file = try annals.write(Self.chronicle, to: "forms.yaml")
    let outcome = try annals.run(["generate", file, "--kind", "when"] + options)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }

  /// Ids in the order they stand in the CSV.
  private func events(_ options: String...) throws -> [String] {
    let annals = try Annals()
    let file = try annals.write(Self.chronicle, to: "forms.yaml")
    let output = try annals.run(
      ["generate", file, "--kind", "when", "--format", "csv"] + options
    ).output
    return output.split(separator: "\r\n").dropFirst().compactMap { line in
      line.split(separator: "/").dropFirst().first?.split(separator: "#").first.map(String.init)
    }
  }

  @Test func tagsPeopleAndTimesSelect() throws {
    #expect(try events() == ["born", "met", "built"])
    #expect(try events("--tag", "anchor") == ["born"])
    #expect(try events("--who", "babbage") == ["met", "built"])
    #expect(try events("--who", "ada", "--from", "1830") == ["met"])
  }

  /// No cell is a formula to a spreadsheet, and quotation marks are doubled.
  @Test func csvIsSafeInASpreadsheet() throws {
    let rows = try generate("--format", "csv").components(separatedBy: "\r\n")
    #expect(rows.first == #""id","kind","question","answer","aliases","note","source","tags""#)
    #expect(rows.last == "")
    #expect(rows.contains { $0.contains(#","'=1+1","#) })
    #expect(!rows.contains { $0.contains(#","="#) })
  }

  /// A study sheet: question, answer, source, grouped by period in order of time.
  @Test func markdownIsAStudySheet() throws {
    let text = try generate("--format", "markdown")
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("#") }
    #expect(headings == ["# forms", "## 1810s", "## 1830s", "## 1840s"])
    #expect(text.contains("  10 December 1815\n"))
    #expect(text.contains(#"=Letters \*and\* papers"#))
  }

  @Test(arguments: ["json", "csv", "markdown"])
  func theSameInputGivesTheSameFile(_ format: String) throws {
    let annals = try Annals()
    let file = try annals.write(Self.chronicle, to: "forms.yaml")
    let runs = try (0..<2).map { _ in
      try annals.run(["generate", file, "ivar-smilga", "--format", format]).output
    }
    #expect(runs[0].count > 1000)
    #expect(runs[0] == runs[1])
  }

  /// Whoever is meant is found by name; what nobody here is called makes no empty file.
  @Test func namesAreTakenOrRefused() throws {
    #expect(try events("--who", "Charles Babbage") == ["met", "built"])
    #expect(try events("--tag", "Anchor") == ["born"])
    let annals = try Annals()
    let file = try annals.write(Self.chronicle, to: "forms.yaml")
    for (options, message) in [
      (["--who", "babage"], "did you mean babbage?"),
      (["--tag", "anchr"], "no event here has the tag 'anchr'; there are anchor"),
    ] {
      let outcome = try annals.run(["generate", file, "-o", "out.json"] + options)
      #expect(outcome.status == 66 && outcome.errors.contains(message), "\(outcome.errors)")
    }
    let deck = try annals.run(["generate", file]).output
    let generated = try annals.write(deck, to: "forms.json")
    let again = try annals.run(["generate", generated, "--who", "Charles Babbage"])
    #expect(again.status == 0 && again.output.contains("forms/built#"), "\(again.errors)")
  }

  /// Only what was written is counted, and a sheet of nothing but exercises is refused.
  @Test func exercisesAreOnlyInJSON() throws {
    let annals = try Annals()
    let sheet = try annals.run(["generate", "ivar-smilga", "--format", "csv", "-o", "all.csv"])
    #expect(sheet.errors.hasSuffix(" cards; exercises are only in JSON\n"), "\(sheet.errors)")
    let order = ["generate", "ivar-smilga", "--kind", "order"]
    let empty = try annals.run(order + ["--format", "csv", "-o", "order.csv"])
    #expect(empty.status == 64 && empty.errors.contains("leave --format csv out"))
    let json = try annals.run(order + ["-o", "order.json"])
    #expect(json.status == 0 && json.errors.hasPrefix("order.json: 0 cards, "), "\(json.errors)")
    let studied = try annals.run(["study", "order.json"])
    #expect(studied.status == 66 && studied.errors.contains("only exercises"))
  }
}

import Diagnostics
import FSRS
import Foundation
import Progress
import Testing

/// Editing a chronicle keeps what is known of its cards.
@Suite struct EditingTests {
  private static let day = ["--now", "2026-11-23T09:00:00Z"]

  private static func chronicle(_ events: String, head: String = "id: ada") -> String {
    """
    \(head)
    title: Ada Lovelace
    subject: ada
    people: {ada: Ada Lovelace}
    events:
    \(events)

    """
  }

  /// Without the breaks of wrapped lines.
  private static func flat(_ text: String) -> String { text.replacing("\n", with: " ") }

  private static let birth = "  - {id: birth, what: was born, date: 1815-12-10}"
  private static let notes = "  - {id: notes, what: published her notes, date: 1843}"

  private func study(_ annals: Annals, _ file: String, _ options: [String] = day) throws
    -> Annals.Outcome
  {
    try annals.run(
      ["study", file, "--mode", "flip", "--limit", "2"] + options, input: "\n4\n\n4\n")
  }

  @Test func whatChangedIsSaidAndKept() throws {
    let annals = try Annals()
    let file = try annals.write(Self.chronicle(Self.birth + "\n" + Self.notes), to: "ada.yaml")
    let first = try study(annals, file)
    #expect(!first.output.contains("has changed"))
    // The same again: nothing to say.
    #expect(try !study(annals, file, ["--now", "2026-11-24T09:00:00Z"]).output.contains("changed"))

    let edited = """
        - {id: notes, what: published her notes on the Engine, date: 1844}
        - {id: birth, what: was born at home, date: 1815-12-10}
        - {id: death, what: died, date: 1852-11-27}
      """
    _ = try annals.write(Self.chronicle(edited), to: "ada.yaml")
    let later = ["--now", "2026-11-25T09:00:00Z"]
    let lines = try annals.journalLines().count
    let dry = try annals.run(["study", file, "--dry-run"] + later)
    #expect(
      Self.flat(dry.output).contains("1 reworded, 1 with another answer, asked again soon."),
      "\(dry.output)")
    #expect(dry.output.contains("ada/notes#date: the answer was “1843”, it is “1844”"))
    #expect(dry.output.contains("Nothing was written"))
    #expect(try annals.journalLines().count == lines)

    let studied = try study(annals, file, later)
    #expect(studied.output.contains("has changed since you last studied it"))
    #expect(studied.output.contains("The answer was 1843 until you changed line 6"))
    // It was answered, so that it isn't said again; what is known was kept.
    let after = try annals.run(
      ["study", file, "--mode", "flip", "--limit", "1", "--now", "2027-03-01T09:00:00Z"],
      input: "\n3\n")
    #expect(!after.output.contains("The answer was"), "\(after.output)")
    let state = try String(contentsOf: annals.data.appending(path: "state.json"), encoding: .utf8)
    #expect(state.contains(/"ada\/notes#date":\{[^}]*"reps":[23]/), "\(state)")
  }

  @Test func whatIsRetiredComesBackWithItsProgress() throws {
    let annals = try Annals()
    let whole = Self.chronicle(Self.birth + "\n" + Self.notes)
    let file = try annals.write(whole, to: "ada.yaml")
    _ = try study(annals, file)
    _ = try annals.write(Self.chronicle(Self.birth), to: "ada.yaml")
    let without = try annals.run(["study", file, "--dry-run"] + Self.day)
    #expect(
      Self.flat(without.output).contains("1 retired (kept in the journal)"), "\(without.output)")
    _ = try study(annals, file)
    _ = try annals.write(whole, to: "ada.yaml")
    let again = try annals.run(["study", file, "--dry-run"] + Self.day)
    #expect(again.output.contains("nothing is due now"), "\(again.output)")
  }

  @Test(arguments: [
    ("id: ada", "  - {id: essay, formerly: notes, what: published her notes, date: 1843}"),
    ("id: lovelace\nformerly: ada", notes),
    (
      "id: lovelace\nformerly: ada",
      "  - {id: essay, formerly: notes, what: published her notes, date: 1843}"
    ),
  ]) func formerlyCarriesProgressOver(_ head: String, _ event: String) throws {
    let annals = try Annals()
    let file = try annals.write(Self.chronicle(Self.birth + "\n" + Self.notes), to: "ada.yaml")
    _ = try study(annals, file)
    _ = try annals.write(Self.chronicle(Self.birth + "\n" + event, head: head), to: "ada.yaml")
    let said = try study(annals, file)
    #expect(Self.flat(said.output).contains("carried over from a former name"))
    #expect(said.output.contains("Nothing is due now"), "\(said.output)")
    // Once is enough.
    #expect(try !study(annals, file).output.contains("carried over"))
    let name = head.hasPrefix("id: ada") ? "ada" : "lovelace"
    let id = event.contains("essay") ? "essay" : "notes"
    let seeds = try annals.journalLines().filter {
      $0.contains("\"card\":\"\(name)/\(id)#date\"")
        && $0.contains("\"from\":\"formerly ada/notes#date\"")
    }
    #expect(seeds.count == 1)
  }

  /// What is carried over, what is ahead and the limit count as they do in the session, and a card that
  /// had two names before is one card.
  @Test func aDryRunForetellsTheSession() throws {
    let annals = try Annals()
    func write(_ event: String) throws -> String {
      try annals.write(Self.chronicle(Self.birth + "\n  - " + event), to: "ada.yaml")
    }
    var file = ""
    // The event was renamed once before: what is known stands under both names.
    for (event, day) in [("id: notes", 23), ("id: essay, formerly: notes", 24)] {
      file = try write("{\(event), what: published her notes, date: 1843}")
      _ = try annals.run(
        ["study", file, "--mode", "flip", "--ahead", "300d", "--now", "2026-11-\(day)T09:00:00Z"],
        input: "\n4\n\n4\n")
    }
    _ = try write("{id: paper, formerly: [essay, notes], what: published her notes, date: 1844}")
    let later = ["--now", "2026-11-25T09:00:00Z"]
    func foretold(_ options: String...) throws -> String {
      Self.flat(try annals.run(["study", file, "--dry-run"] + later + options).output)
    }
    let said = try foretold()
    #expect(said.contains("1 with another answer"), "\(said)")
    #expect(said.contains("1 carried over from a former name"), "\(said)")
    #expect(said.contains("A session would find: 1 due. "), "\(said)")
    let ahead = try foretold("--ahead", "300d", "--limit", "1")
    #expect(ahead.contains("2 due, and end after 1. "), "\(ahead)")
  }

  /// An event that was deleted and put back is no new one, and its answer may be another.
  @Test(arguments: ["1843", "1844"]) func whatComesBackIsSaid(_ year: String) throws {
    let annals = try Annals()
    let whole = Self.chronicle(Self.birth + "\n" + Self.notes)
    let file = try annals.write(whole, to: "ada.yaml")
    _ = try study(annals, file)
    // Something else changes meanwhile: what was gone is not forgotten over it.
    for birth in [Self.birth, Self.birth.replacing("was born", with: "was born at home")] {
      _ = try annals.write(Self.chronicle(birth), to: "ada.yaml")
      _ = try study(annals, file)
    }
    _ = try annals.write(whole.replacing("1843", with: year), to: "ada.yaml")
    let said = Self.flat(try study(annals, file).output)
    #expect(said.contains("1 back again, what you knew is kept"), "\(said)")
    #expect(!said.contains("1 new"), "\(said)")
    let isOther = year != "1843"
    #expect(said.contains("ada/notes#date: the answer was “1843”, it is “1844”") == isOther)
    #expect(said.contains("The answer was 1843 until") == isOther, "\(said)")
    #expect(try !Self.flat(study(annals, file).output).contains("back again"))
  }

  /// The line that was changed is named, not the one on which its event begins.
  @Test func theChangedLineIsNamed() throws {
    let annals = try Annals()
    let event = """
        - id: notes
          what: published her notes
          date: 1843
      """
    let file = try annals.write(Self.chronicle(event), to: "ada.yaml")
    _ = try study(annals, file)
    _ = try annals.write(Self.chronicle(event.replacing("1843", with: "1844")), to: "ada.yaml")
    let said = Self.flat(try study(annals, file).output)
    #expect(said.contains("The answer was 1843 until you changed line 8 of"), "\(said)")
    #expect(said.replacing(" ", with: "").contains("ada.yaml,line8)"), "\(said)")
  }

  /// What was answered under a former name is the card's own history.
  @Test func historyGoesThroughFormerNames() throws {
    let annals = try Annals()
    var file = try annals.write(Self.chronicle(Self.birth + "\n" + Self.notes), to: "ada.yaml")
    _ = try study(annals, file)
    let event = "  - {id: essay, formerly: notes, what: published her notes, date: 1844}"
    file = try annals.write(Self.chronicle(Self.birth + "\n" + event), to: "ada.yaml")
    _ = try study(annals, file, ["--now", "2026-11-24T09:00:00Z"])
    let told = try annals.run(["history", "ada/essay#date", "--json"]).output
    let what = told.split(separator: "\n").compactMap {
      $0.firstMatch(of: /"what":"([^"]*)"/).map { String($0.1) }
    }
    #expect(
      what == ["easy", "renamed, was ada/notes#date", "answer changed, was 1843", "easy"], "\(told)"
    )
  }
}

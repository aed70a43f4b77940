import Foundation
import PseudoTerminal
import Testing

/// Looking cards up, and marking many of them.
@Suite(.serialized) struct BrowsingTests {
  private static let day = ["--now", "2026-11-23T09:00:00Z"]

  @Test func cardsAreFoundByAQuery() throws {
    let annals = try Annals()
    _ = try annals.run(
      ["study", "--mode", "flip", "--limit", "2"] + Self.day, input: "\n4\n\n4\n")
    let later = ["--now", "2027-02-01T09:00:00Z"]
    let due = try annals.run(["cards", "due", "--json"] + later).output.split(separator: "\n")
    #expect(due.count == 2)
    #expect(due.allSatisfy { $0.contains("\"isDue\":true") && $0.contains("\"stability\":") })
    let words = try annals.run(["cards", "kind:when", "tag:youth", "born"] + Self.day)
    #expect(words.output.contains("birth#date"))
    #expect(words.output.contains("1 of "))
    let none = try annals.run(["cards", "tag:exlie"] + Self.day)
    #expect(none.output.contains("did you mean exile?"))
  }

  @Test func aBadQueryIsNamedWithItsColumn() throws {
    let annals = try Annals()
    for command in ["cards", "show", "suspend"] {
      let outcome = try annals.run([command, "knd:role", "--data", annals.data.path])
      #expect(outcome.status == 64)
      #expect(
        outcome.errors == """
          annals: this query cannot be read: column 1: there is no field 'knd'; did you mean kind:role?
            knd:role
            ^

          """)
    }
    #expect(try annals.run(["study", "--where", "due ("]).status == 64)
    #expect(try annals.run(["cards", "--jsn"]).errors.contains("there is no option '--jsn'"))
  }

  @Test func suspendingMarksManyAndUndoTakesThemAllBack() throws {
    let annals = try Annals()
    let refused = try annals.run(["suspend", "tag:exile"] + Self.day)
    #expect(refused.status == 64)
    #expect(refused.output.contains("would be suspended"))
    #expect(refused.errors.contains("--yes"))
    #expect(try annals.journalLines().isEmpty)
    let looked = try annals.run(["suspend", "tag:exile", "--dry-run", "--json"] + Self.day)
    #expect(looked.output.hasPrefix("{\"act\":\"suspend\",\"done\":false,"))
    let done = try annals.run(["suspend", "tag:exile", "--yes"] + Self.day)
    #expect(done.status == 0, "\(done.errors)")
    let count = try annals.journalLines().count
    #expect(count > 5)
    let listed = try annals.run(["cards", "suspended", "--json"] + Self.day).output
    #expect(listed.split(separator: "\n").count == count)
    // One card more, by its name: no question is asked.
    #expect(try annals.run(["suspend", "ivar-smilga/birth#date"] + Self.day).status == 0)
    #expect(try annals.run(["undo"] + Self.day).output.contains("birth#date"))
    #expect(try annals.run(["undo"] + Self.day).output.contains("\(count - 1) more"))
    #expect(try annals.run(["cards", "suspended", "--json"] + Self.day).output.isEmpty)
  }

  @Test func buriedCardsComeBackByThemselvesAndUnsuspendBringsThemEarlier() throws {
    let annals = try Annals()
    let arguments = ["bury", "id:birth", "--yes", "--days", "2"]
    #expect(try annals.run(arguments + Self.day).output.contains("until 25 November 2026"))
    #expect(try annals.run(["cards", "buried", "--json"] + Self.day).output.contains("birth#date"))
    let later = ["--now", "2026-11-25T09:00:00Z"]
    #expect(try annals.run(["cards", "buried", "--json"] + later).output.isEmpty)
    #expect(try annals.run(["unsuspend", "buried", "--yes"] + Self.day).status == 0)
    #expect(try annals.run(["cards", "buried", "--json"] + Self.day).output.isEmpty)
  }

  @Test func resetMakesACardNewAndUndoGivesItsMemoryBack() throws {
    let annals = try Annals()
    _ = try annals.run(
      ["study", "--mode", "flip", "--limit", "1"] + Self.day, input: "\n4\n")
    #expect(try annals.run(["reset", "review", "--yes"] + Self.day).status == 0)
    #expect(try annals.run(["cards", "review", "--json"] + Self.day).output.isEmpty)
    #expect(try annals.run(["undo"] + Self.day).output.contains("the reset of"))
    #expect(try annals.run(["cards", "review", "--json"] + Self.day).output.contains("\"reps\":1"))
  }

  /// The lines of answers, without what says where a session stood.
  private func reviews(of annals: Annals) throws -> [String] {
    try annals.journalLines().filter { $0.contains("\"k\":\"review\"") }
  }

  @Test func studyTakesAQueryAndWorksAhead() throws {
    let annals = try Annals()
    let outcome = try annals.run(
      ["study", "--where", "kind:role", "--mode", "flip", "--limit", "1"] + Self.day,
      input: "\n4\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try reviews(of: annals).first?.contains("#role") == true)
    let asks = ["study", "--new", "0", "--mode", "flip"] + Self.day
    #expect(try annals.run(asks).output.contains("Nothing is due now."))
    let ahead = try annals.run(asks + ["--ahead", "30d"], input: "\n3\n")
    #expect(ahead.status == 0)
    #expect(try reviews(of: annals).count == 2)
    #expect(try annals.run(asks + ["--ahead", "soon"]).status == 64)
    let none = try annals.run(["study", "--where", "tag:exlie"] + Self.day)
    #expect(none.status == 66)
    #expect(none.errors.contains("did you mean exile?"))
  }

  @Test func showTellsAllOfACardAndCorrectsANameMistyped() throws {
    let annals = try Annals()
    let shown = try annals.run(["show", "ivar-smilga/birth#date"] + Self.day)
    #expect(shown.output.contains("Answer: 2 December 1892"))
    #expect(shown.output.contains("ivar-smilga.yaml, line"))
    let mistyped = try annals.run(["show", "ivar-smilga/brith#date"] + Self.day)
    #expect(mistyped.status == 66)
    #expect(mistyped.errors.contains("did you mean ivar-smilga/birth#date?"))
  }

  @Test func atATerminalItAsksBeforeItMarks() throws {
    let annals = try Annals()
    let arguments = ["suspend", "id:birth"] + Self.day
    let no = try PseudoTerminal(Annals.program, arguments, environment: annals.environment)
    #expect(no.expect("cards would be suspended:"))
    #expect(no.expect("Suspend them? Type yes or no:"))
    no.type("\r")
    #expect(no.expect("Nothing was changed."))
    #expect(no.waitForExit() == 0)
    let yes = try PseudoTerminal(Annals.program, arguments, environment: annals.environment)
    #expect(yes.expect("Type yes or no:"))
    yes.type("yes\r")
    #expect(yes.expect("annals undo takes this back, all of it."))
    #expect(yes.waitForExit() == 0)
    let again = try PseudoTerminal(
      Annals.program, ["unsuspend", "suspended"] + Self.day, environment: annals.environment)
    #expect(again.expect("Ask them again? Type yes or no:"))
    again.type("\r")
    #expect(again.waitForExit() == 0)
  }

  @Test func flagsAreListedWithTheirPlaceAndCleared() throws {
    let annals = try Annals()
    _ = try annals.run(["suspend", "ivar-smilga/birth#date"] + Self.day)
    let flag =
      #"{"v":1,"k":"mark","id":"hand.1","t":"2026-11-23T08:00:00.000Z","z":0,"card":"ivar-smilga/birth#date","set":"flagged","reason":"Old \u001b[31mStyle?"}"#
    let reviews = annals.data.appending(path: "reviews/2026-0000beef.jsonl")
    try Data((flag + "\n").utf8).write(to: reviews)
    let listed = try annals.run(["flags"] + Self.day)
    #expect(listed.output.contains("ivar-smilga.yaml:"))
    #expect(listed.output.contains("Old <U+001B>[31mStyle? [ivar-smilga/birth#date]"))
    #expect(try annals.run(["flags", "--clear", "--yes"] + Self.day).status == 0)
    #expect(try annals.run(["flags"] + Self.day).output == "No card is flagged.\n")
  }
}

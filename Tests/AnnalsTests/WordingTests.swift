import Foundation
import Testing

/// What commands say where somebody went astray once.
@Suite struct WordingTests {
  private static let day = ["--now", "2026-11-23T09:00:00Z"]

  @Test(arguments: [
    (["stduy"], "annals: there is no command 'stduy'; did you mean study?"),
    (["zzzz"], "annals: there is no command 'zzzz'\n"),
    (["study", "--new", "-3"], "--new takes a number from 0 on."),
    (["study", "--limit", "-3"], "--limit takes a number from 1 on."),
    (["--color", "never", "stduy"], "did you mean study?"),
  ]) func aSlipInACommandIsNamed(_ arguments: [String], _ text: String) throws {
    let annals = try Annals()
    let run = try annals.run(arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(text), "\(run.errors)")
  }

  @Test func dueTakesDecksAndSaysWhatIsForAllTogether() throws {
    let annals = try Annals()
    let one = try annals.run(["due", "hannibal"] + Self.day).output
    #expect(one == "Deck      Due  Learning  New\nhannibal    0         0   10\n")
    let both = try annals.run(["due", "hannibal", "ivar-smilga"] + Self.day).output
    #expect(both.contains("New cards today: 10, from all of these together."))
    let json = try annals.run(["due", "hannibal", "--json"] + Self.day).output
    #expect(
      json == #"{"due":0,"learning":0,"new":10,"decks":[{"id":"hannibal","due":0,"#
        + #""learning":0,"new":10}]}"# + "\n")
    let plain = try annals.run(["due", "hannibal", "--plain"] + Self.day).output
    #expect(plain == "Deck hannibal: due 0, learning 0, new 10.\n")
    #expect(try annals.run(["due", "nowhere"]).status == 66)
    // A recipe's own limit holds.
    let recipe = try annals.run(["due", "meanwhile", "--json"] + Self.day).output
    #expect(recipe.hasPrefix(#"{"due":0,"learning":0,"new":5,"#), "\(recipe)")
  }

  @Test func aDryRunSaysWhatASessionWouldFind() throws {
    let annals = try Annals()
    let dry = try annals.run(["study", "meanwhile", "--dry-run"] + Self.day).output
    #expect(dry.contains("A session would find: 5 new for today."), "\(dry)")
    #expect(dry.contains("Not studied yet: Meanwhile, elsewhere."), "\(dry)")
    let three = try annals.run(["study", "hannibal", "--new", "3", "--dry-run"] + Self.day).output
    #expect(three.contains("3 new for today"), "\(three)")
  }

  @Test func aRenamedEventIsToldAbout() throws {
    let annals = try Annals()
    func chronicle(_ id: String) -> String {
      """
      id: ada
      subject: ada
      people: {ada: {name: Ada Lovelace}}
      events:
        - {id: birth, what: was born, date: 1815-12-10}
        - {id: \(id), what: published her notes, date: 1843}

      """
    }
    let file = try annals.write(chronicle("notes"), to: "ada.yaml")
    _ = try annals.run(
      ["study", file, "--mode", "flip", "--limit", "1"] + Self.day, input: "\n3\n")
    _ = try annals.write(chronicle("essay"), to: "ada.yaml")
    let said = try annals.run(["study", file, "--dry-run"] + Self.day).output
    #expect(
      said.replacing("\n", with: " ").replacing("  ", with: " ").contains(
        "If essay is notes under another name: formerly: [notes] in it"), "\(said)")
  }

  @Test func aRepairSaysOnceThatAllIsWell() throws {
    let annals = try Annals()
    let output = try annals.run(["doctor", "--repair"]).output
    #expect(output.components(separatedBy: "All is well.").count == 2, "\(output)")
  }

  @Test func aGradeLineThatCannotBeJudgedSaysWhatItNeeds() throws {
    let annals = try Annals()
    let lines = [
      (#"{"type":"place","expected":"Riga"}"#, #"the line needs \"typed\", which is missing"#),
      (
        #"{"type":"place","expected":"Riga","typed":"Riga","others":[{"aliases":[]}]}"#,
        #"each of others needs \"name\", which is missing"#
      ),
      (
        #"{"type":"duration","expected":"three years","typed":"3"}"#,
        "expected of a duration is an ISO 8601 length such as P3Y"
      ),
      (
        #"{"type":"text","expected":"the Council of Five","typed":"the council of five"}"#,
        #"{"verdict":"correct""#
      ),
      (
        #"{"type":"text","expected":"the Council of Five","typed":"council of ten"}"#,
        #"{"verdict":"wrong""#
      ),
    ]
    let run = try annals.run(
      ["grade", "--json"], input: lines.map { $0.0 + "\n" }.joined())
    for (answer, row) in zip(run.output.split(separator: "\n"), lines) {
      #expect(answer.contains(row.1), "\(answer)")
    }
    let help = try annals.run(["grade", "--help"]).output
    for word in ["\"others\":[{\"name\"", "P2Y6M", "decade", "text"] {
      #expect(help.contains(word))
    }
  }
}

import Exchange
import Foundation
import Testing

/// Recipes, new files and the choice of decks, as an author meets them.
@Suite struct RecipeCommandTests {
  private static let day = ["--now", "2026-11-23T09:00:00Z"]

  @Test(arguments: [[], ["--recipe"], ["--recipe", "--from", "hannibal", "--from", "marie-curie"]])
  func whatNewWritesPassesCheckAndIsStudied(_ options: [String]) throws {
    let annals = try Annals()
    let made = try annals.run(["new", "my-life"] + options)
    #expect(made.status == 0, "\(made.errors)")
    let file = annals.data.appending(path: "decks/my-life.yaml").path
    #expect(made.output.contains("annals check --watch \(file)"))
    let checked = try annals.run(["check", file])
    #expect(checked.status == 0 && checked.output.contains("no problems"), "\(checked.output)")
    let studied = try annals.run(
      ["study", "my-life", "--mode", "flip", "--limit", "1"] + Self.day, input: "\n3\n")
    #expect(studied.output.contains("All answers are saved"), "\(studied.errors)")
    // The schema beside it is no deck, and an editor finds it by the first line.
    let listed = try annals.run(["decks", "--json"])
    #expect(!listed.output.contains("schema") && listed.errors.isEmpty, "\(listed.errors)")
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("# yaml-language-server"))
    #expect(try annals.run(["new", "my-life"]).status == 73)
  }

  @Test(arguments: [
    (["new", "My Life"], 64, "small letters"),
    (["new", "Rosa Luxemburg"], 64, "annals new rosa-luxemburg"),
    (["new", "Käthe Kollwitz"], 64, "annals new kathe-kollwitz"),
    (["new", "Łódź & Ka\u{0308}the"], 64, "annals new lodz-kathe"),
    (["new", "Смилга"], 64, "ASCII letters"),
    (["new", "x", "--from", "hannibal"], 64, "--recipe"),
    (["new", "x", "--recipe", "--from", "nobody"], 66, "there is no chronicle 'nobody'"),
    (["new", "hannibal"], 73, "there is a deck hannibal already"),
    (["decks", "use"], 64, "Say which deck"),
    (["decks", "ignore", "nobody"], 66, "no deck 'nobody'"),
  ]) func mistakesAreNamed(_ arguments: [String], _ status: Int, _ message: String) throws {
    let annals = try Annals()
    let outcome = try annals.run(arguments)
    #expect(
      outcome.status == Int32(status) && outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func decksAreUsedAndIgnored() throws {
    let annals = try Annals()
    func used() throws -> [String] {
      try annals.run(["decks", "--json"]).output.split(separator: "\n")
        .filter { $0.contains("\"used\":true") }
        .compactMap { $0.firstMatch(of: /"id":"([^"]*)"/).map { String($0.1) } }
    }
    #expect(try used() == ["ivar-smilga"])
    #expect(try annals.run(["decks", "use", "hannibal", "handovers"] + Self.day).status == 0)
    #expect(try used() == ["handovers", "hannibal", "ivar-smilga"])
    #expect(try annals.run(["decks", "ignore", "ivar-smilga"] + Self.day).status == 0)
    #expect(try used() == ["handovers", "hannibal"])
    let studied = try annals.run(
      ["study", "--mode", "flip", "--limit", "1"] + Self.day, input: "\n3\n")
    #expect(!studied.output.contains("Smilga"), "\(studied.output)")
    // What has been begun is in use, so that nothing due is forgotten.
    _ = try annals.run(
      ["study", "marie-curie", "--mode", "flip", "--limit", "1"] + Self.day, input: "\n4\n")
    #expect(try used().contains("marie-curie"))
    #expect(try annals.run(["due", "-q", "--now", "2027-02-01T09:00:00Z"]).output == "2\n")
  }

  @Test func aRecipeAndItsChronicleShareOneMemory() throws {
    let annals = try Annals()
    _ = try annals.run(
      ["study", "turning-points", "--mode", "flip", "--limit", "3"] + Self.day,
      input: "\n4\n\n4\n\n4\n")
    let lines = try annals.journalLines().filter { $0.contains("\"k\":\"review\"") }
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { !$0.contains("turning-points/") })
    // Limits a day are the recipe's: two more are left of five.
    let rest = try annals.run(
      ["study", "turning-points", "--mode", "flip"] + Self.day, input: "\n4\n\n4\n\n4\n\n4\n")
    #expect(rest.output.contains("2 answered"), "\(rest.output)")
  }

  @Test func aRecipeFindsItsChroniclesBesideIt() throws {
    let annals = try Annals()
    _ = try annals.write(
      "id: ada\nsubject: ada\npeople: {ada: Ada Lovelace}\nevents: [{id: birth, what: was born, date: 1815-12-10}]\n",
      to: "a.yaml")
    let recipe = try annals.write("deck: mine\nchronicles: [ada]\n", to: "r.yaml")
    #expect(try annals.run(["check", recipe]).output.contains("1 event gives 1 card"))
    let missing = try annals.write("deck: mine\nchronicles: [adda]\n", to: "r.yaml")
    let outcome = try annals.run(["check", missing])
    #expect(outcome.status == 65 && outcome.output.contains("did you mean `ada`?"))
    let itself = try annals.write("deck: mine\nchronicles: [mine]\n", to: "r.yaml")
    #expect(try annals.run(["check", itself]).status == 65)
  }

  /// `RECORD=1` writes them anew, as `.ci/schemas` does.
  @Test(arguments: FileSchema.allCases) func schemasBesideTheDecksAreFresh(_ schema: FileSchema)
    throws
  {
    #expect(FileSchema.unexplained == [])
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Decks/\(schema.rawValue).schema.json")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(schema.document.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == schema.document)
    let printed = try Annals()
    #expect(try printed.run(["schema", schema.rawValue]).output == schema.document)
  }

  /// The cards of either would be taken for the other's: nothing is studied, and check says where.
  @Test func oneIDInTwoFilesIsAnError() throws {
    let annals = try Annals()
    let text = """
      title: Ada
      id: ada
      people: {ada: Ada Lovelace}
      subject: ada
      events: [{id: birth, what: was born, date: 1815-12-10}]
      """
    let files = try ["one.yaml", "two.yaml"].map { try annals.write(text, to: $0) }
    let checked = try annals.run(["check"] + files)
    #expect(checked.status == 65, "\(checked.output)")
    #expect(checked.output.contains("two.yaml:2:5: error: "), "\(checked.output)")
    #expect(checked.output.contains("one.yaml has the id `ada` too [shared-id]"))
    #expect(try annals.run(["check", files[0], files[0]]).status == 0)
    #expect(try annals.run(["check", "--json"] + files).output.contains(#""rule":"shared-id""#))
    let studied = try annals.run(["study"] + files)
    #expect(studied.status == 65 && studied.errors.contains("such as `id: ada-2`"))
  }

  @Test func aBrokenDeckIsNotSaidToBeTaken() throws {
    let annals = try Annals()
    #expect(try annals.run(["new", "my-life"]).status == 0)
    let file = annals.data.appending(path: "decks/my-life.yaml")
    try Data("id: my-life\nevents: [{id: a}, {id: a}]\n".utf8).write(to: file)
    let used = try annals.run(["decks", "use", "my-life"] + Self.day)
    #expect(
      used.status == 0 && used.output.contains("left out until its errors are corrected"),
      "\(used.output)\(used.errors)")
  }
}

/// What a recipe's cards come from, in time.
@Suite struct RecipeTimelineTests {
  @Test func theEventsOfARecipeAreDrawn() throws {
    let annals = try Annals()
    let drawn = try annals.run(["timeline", "turning-points", "--json"])
    #expect(drawn.status == 0)
    let whole = try annals.run(["timeline", "ivar-smilga", "--json"])
    let own = drawn.output.split(separator: "\n").filter { $0.contains("\"deck\":\"ivar-smilga\"") }
    #expect(!own.isEmpty && own.count < whole.output.split(separator: "\n").count)
    #expect(drawn.output.contains("\"deck\":\"hannibal\""))
  }
}

import Foundation
import Testing

/// What the learner accepts with `a` counts from then on, can be undone, and can be pasted into the file.
@Suite struct AliasTests {
  private static let chronicle = """
    id: pets
    title: Pets
    subject: ada
    people:
      ada: {name: Ada Stone}
    places:
      northam: {name: Northam, aliases: [North Ham]}
      southam: {name: Southam}
    events:
      - {id: visit, what: visited the fair, where: northam, date: 1901}

    """
  private static let now = ["--now", "2026-11-23T09:00:00Z"]

  private static func study(_ annals: Annals, _ file: String, _ input: String) throws
    -> Annals.Outcome
  {
    try annals.run(
      ["study", file, "--mode", "type", "--limit", "1"] + now, input: input)
  }

  /// Answers the date, if it is asked first, and leaves the place for the next run.
  private static func ready(_ annals: Annals) throws -> String {
    let file = try annals.write(chronicle, to: "pets.yaml")
    let first = try study(annals, file, "1901\n4\n")
    #expect(first.output.contains("Correct. 1901"), "\(first.output)")
    return file
  }

  @Test func anAcceptedAnswerIsRightTheNextTimeAndPrintsAsYAML() throws {
    let annals = try Annals()
    let file = try Self.ready(annals)
    let taught = try Self.study(annals, file, "The Old Green\na\n")
    #expect(
      taught.output.contains("From now on \"The Old Green\" counts as right."), "\(taught.output)")
    #expect(
      try annals.journalLines().contains {
        $0.contains("\"k\":\"alias\"") && $0.contains("The Old Green")
      })
    let quiz = try annals.run(
      ["quiz", file, "--kind", "where", "--count", "1"] + Self.now, input: "the old green\n")
    #expect(quiz.output.contains("1 of 1 right"), "\(quiz.output)")

    // The chronicle is found where decks are looked for.
    try FileManager.default.createDirectory(
      at: annals.folder.appending(path: "Decks"), withIntermediateDirectories: true)
    _ = try annals.write(Self.chronicle, to: "Decks/pets.yaml")
    let yaml = try annals.run(["aliases"])
    #expect(
      yaml.output == """
        # pets
        places:
          northam:
            name: Northam
            aliases: [North Ham, The Old Green]

        """)
    let json = try annals.run(["aliases", "--json"])
    #expect(
      json.output
        == "{\"chronicle\":\"pets\",\"entity\":\"northam\",\"section\":\"places\",\"name\":\"Northam\",\"aliases\":[\"The Old Green\"]}\n"
    )
    // What is printed is a chronicle's YAML.
    let pasted = try annals.write(
      Self.chronicle.replacing(
        "northam: {name: Northam, aliases: [North Ham]}",
        with: "northam: {name: Northam, aliases: [North Ham, The Old Green]}"), to: "pasted.yaml")
    #expect(try annals.run(["check", pasted]).status == 0)
  }

  @Test func undoTakesItBack() throws {
    let annals = try Annals()
    let file = try Self.ready(annals)
    _ = try Self.study(annals, file, "The Old Green\na\n")
    // First the review, then the alias.
    #expect(try annals.run(["undo"] + Self.now).output.contains("the review of pets/visit#where"))
    #expect(try annals.run(["undo"] + Self.now).output.contains("the alias The Old Green"))
    #expect(try annals.run(["aliases", "--json"]).output.isEmpty)
    let quiz = try annals.run(
      ["quiz", file, "--kind", "where", "--count", "1"] + Self.now, input: "the old green\n")
    #expect(quiz.output.contains("0 of 1 right"))
  }

  @Test func undoInTheSessionTakesItBackToo() throws {
    let annals = try Annals()
    let file = try annals.write(Self.chronicle, to: "pets.yaml")
    // The date; the place, accepted; at the next prompt that is undone and answered anew.
    let outcome = try annals.run(
      ["study", file, "--mode", "type"] + Self.now,
      input: "1901\n3\nThe Old Green\na\n:undo\nThe Old Green\n1\n:quit\n")
    #expect(outcome.output.contains("Undone"), "\(outcome.output)")
    #expect(outcome.output.components(separatedBy: "You answered: The Old Green").count == 3)
    #expect(try annals.run(["aliases", "--json"]).output.isEmpty)
  }

  @Test func aBuiltInDeckLearnsThemToo() throws {
    let annals = try Annals()
    let file = annals.folder.appending(path: "places.json").path
    _ = try annals.run(["generate", "ivar-smilga", "--kind", "where", "-o", file])
    let outcome = try annals.run(
      ["study", file, "--mode", "type", "--limit", "20", "--new", "20"] + Self.now,
      input: String(repeating: "The Green Dragon\na\n", count: 20))
    #expect(outcome.output.contains("From now on \"The Green Dragon\" counts as right."))
    // The cards are the built-in deck's own.
    let quiz = try annals.run(
      ["quiz", "ivar-smilga", "--kind", "where", "--count", "15"] + Self.now,
      input: String(repeating: "the green dragon\n", count: 15))
    #expect(quiz.output.contains("Correct. "), "\(quiz.output)")
    let printed = try annals.run(["aliases"])
    #expect(printed.output.hasPrefix("# ivar-smilga\n"))
    #expect(printed.output.contains("The Green Dragon]"))
  }
}

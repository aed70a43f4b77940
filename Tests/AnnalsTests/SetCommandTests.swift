import Foundation
import Testing

/// `annals set`: shown, set, taken back, used.
@Suite struct SetCommandTests {
  @Test func everySettingIsExplained() throws {
    let annals = try Annals()
    let shown = try annals.run(["set"])
    #expect(shown.status == 0 && shown.errors.isEmpty)
    #expect(shown.output.contains("retention = 0.9\n"))
    #expect(shown.output.contains("Can be 0.70 to 0.98; by --deck or --tag too."))
    let lines = try annals.run(["set", "--json"]).output.split(separator: "\n")
    #expect(
      lines.contains { $0.hasPrefix(#"{"key":"new","value":"10","default":"10","isSet":false"#) })
    // Nothing was made by looking.
    #expect(!FileManager.default.fileExists(atPath: annals.data.path))
  }

  @Test func aSettingIsKeptUsedAndUndone() throws {
    let annals = try Annals()
    let set = try annals.run(["set", "new", "3"])
    #expect(set.status == 0 && set.output == "new is 3 (it was not set).\n", "\(set.errors)")
    #expect(try annals.journalLines().last?.contains(#""k":"set""#) == true)
    #expect(try annals.run(["due", "--json"]).output.contains(#""new":3"#))
    _ = try annals.run(["set", "new", "2", "--deck", "ivar-smilga"])
    #expect(try annals.run(["due", "--json"]).output.contains(#""new":2"#))
    let shown = try annals.run(["set", "new"])
    #expect(
      shown.output.contains("new = 3 (default 10)") && shown.output.contains("new@ivar-smilga = 2"))
    #expect(try annals.run(["undo"]).output == "Undone: the setting new@ivar-smilga = 2.\n")
    #expect(try annals.run(["due", "--json"]).output.contains(#""new":3"#))
    _ = try annals.run(["set", "new", "default"])
    #expect(try annals.run(["due", "--json"]).output.contains(#""new":10"#))
  }

  @Test func aTagThatNoCardHasIsWarnedOf() throws {
    let annals = try Annals()
    let unknown = try annals.run(["set", "retention", "0.8", "--tag", "nosuchtag"])
    #expect(unknown.status == 0 && unknown.output.hasPrefix("retention@tag:nosuchtag is 0.8"))
    #expect(unknown.errors.contains("no card has the tag 'nosuchtag'"))
    let known = try annals.run(["set", "retention", "0.8", "--tag", "anchor"])
    #expect(known.status == 0 && known.errors.isEmpty, "\(known.errors)")
  }

  @Test func theRolloverHourMovesTheStudyDay() throws {
    let annals = try Annals()
    let early = ["--now", "2026-11-24T05:00:00Z"]
    let today = { try annals.run(["progress", "--json"] + early).output }
    #expect(try today().contains(#""day":"2026-11-24""#))
    _ = try annals.run(["set", "rollover", "6"] + early)
    #expect(try today().contains(#""day":"2026-11-23""#))
  }

  @Test func retentionChangesWhatThePromptPromises() throws {
    let annals = try Annals()
    let easy = { (arguments: [String]) in
      try annals.run(
        ["study", "--mode", "flip", "--limit", "1", "--now", "2026-11-23T09:00:00Z"] + arguments,
        input: "\n4\n"
      ).output.split(separator: "\n").first { $0.contains("4 easy in ") }
    }
    _ = try annals.run(["set", "fuzz", "off"])
    _ = try annals.run(["set", "retention", "0.8", "--deck", "ivar-smilga"])
    let low = try easy([])
    _ = try annals.run(["undo"])
    _ = try annals.run(["set", "retention", "0.97"])
    let high = try easy([])
    #expect(low != nil && high != nil && low != high)
  }

  @Test(arguments: [
    (["set", "retenton", "0.9"], 64, "did you mean retention?"),
    (["set", "retention", "0.5"], 64, "it can be 0.70 to 0.98"),
    (["set", "rollover", "3", "--deck", "ivar-smilga"], 64, "is one for all decks"),
    (
      ["set", "new", "3", "--deck", "nobody"], 66,
      "there is no deck 'nobody'; there are"
    ),
    (["set", "--deck", "ivar-smilga"], 64, "Say which setting"),
  ]) func mistakesAreNamed(arguments: [String], status: Int, message: String) throws {
    let annals = try Annals()
    let outcome = try annals.run(arguments)
    #expect(
      outcome.status == Int32(status) && outcome.errors.contains(message), "\(outcome.errors)")
    #expect(try annals.journalLines().isEmpty)
  }
}

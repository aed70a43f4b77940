import Foundation
import Testing

/// Scored runs: repeatable, chosen, kept and compared.
@Suite struct QuizCommandTests {
  private static let day = ["--now", "2026-11-23T09:00:00Z"]

  private static func questions(_ output: String) -> [String] {
    let lines = output.split(separator: "\n").map(String.init)
    return lines.indices.filter { lines[$0].hasPrefix("Question ") }.map { lines[$0 + 1] }
  }

  private static func quiz(
    _ annals: Annals, _ arguments: [String], input: String = String(repeating: "\n", count: 20)
  ) throws -> Annals.Outcome {
    try annals.run(["quiz", "ivar-smilga"] + arguments + day, input: input)
  }

  @Test func aFriendGetsTheSameQuestions() throws {
    let mine = try Annals()
    let theirs = try Annals()
    // A past of one's own changes nothing.
    _ = try theirs.run(
      ["study", "--mode", "flip", "--limit", "3"] + Self.day, input: "\n4\n\n4\n\n4\n")
    let first = try Self.quiz(mine, ["--count", "6", "--from", "1917", "--to", "1921"])
    let line = try #require(
      first.output.split(separator: "\n").first { $0.contains("  annals quiz") })
    let seed = try #require(line.split(separator: " ").last.map(String.init))
    #expect(line.contains("annals quiz ivar-smilga --count 6 --from 1917 --to 1921 --seed"))
    let second = try Self.quiz(
      theirs, ["--count", "6", "--from", "1917", "--to", "1921", "--seed", seed])
    #expect(Self.questions(first.output).count == 6)
    #expect(Self.questions(first.output) == Self.questions(second.output))
  }

  @Test func aQueryChoosesAndIsRepeatedInQuotes() throws {
    let annals = try Annals()
    let outcome = try Self.quiz(annals, ["--where", "kind:when date:1917", "--count", "3"])
    #expect(
      outcome.output.contains(
        "annals quiz ivar-smilga --count 3 --where 'kind:when date:1917' --seed"))
    #expect(Self.questions(outcome.output).count == 3)
    let none = try Self.quiz(annals, ["--where", "date:1700"])
    #expect(none.status == 66)
    #expect(none.errors.contains("no question fits"))
    #expect(try Self.quiz(annals, ["--where", "kind:"]).status == 64)
  }

  @Test func resultsAreKeptAndCompared() throws {
    let annals = try Annals()
    let first = try Self.quiz(annals, ["--count", "2", "--seed", "7"])
    #expect(!first.output.contains("Last time"))
    let second = try Self.quiz(annals, ["--count", "2", "--seed", "7"])
    #expect(second.output.contains("The same questions on 23 November 2026: 0 of 2."))
    let third = try Self.quiz(annals, ["--count", "2", "--seed", "8"])
    #expect(third.output.contains("Last time, on 23 November 2026: 0 of 2."))
    #expect(third.output.contains("Best of 3: 0 of 2"))
    // Of another kind: nothing to compare with.
    let other = try Self.quiz(annals, ["--count", "3", "--seed", "8"])
    #expect(!other.output.contains("Last time"))
    #expect(try annals.journalLines().filter { $0.contains("\"k\":\"quiz\"") }.count == 4)
  }

  @Test func resultsAsJSON() throws {
    let annals = try Annals()
    _ = try Self.quiz(annals, ["--count", "2", "--seed", "7"])
    let outcome = try Self.quiz(annals, ["--count", "2", "--seed", "7", "--json"])
    let line = try #require(outcome.output.split(separator: "\n").last)
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(result["seed"] as? Int == 7)
    #expect(result["asked"] as? Int == 2)
    #expect((result["missed"] as? [String])?.count == 2)
    let earlier = try #require((result["earlier"] as? [[String: Any]])?.first)
    #expect(earlier["day"] as? String == "2026-11-23")
  }

  @Test func missedAsksWhatWasMissed() throws {
    let annals = try Annals()
    #expect(try Self.quiz(annals, ["--missed"]).status == 66)
    let first = try Self.quiz(annals, ["--count", "3", "--kind", "when", "--seed", "3"])
    let again = try Self.quiz(annals, ["--missed", "--kind", "when"])
    #expect(Self.questions(again.output).count == 3)
    #expect(Self.questions(first.output).count == 3)
    #expect(!again.output.contains("friend"))
  }

  @Test(arguments: [
    ("easy", "Your choice (letter):", "Your answer:"),
    ("medium", "Your answer:", "Your choice (letter):"),
    ("hard", "Your answer:", "Your choice (letter):"),
  ]) func difficultyIsWhatHasToBeProduced(_ row: (String, String, String)) throws {
    let annals = try Annals()
    let outcome = try Self.quiz(
      annals, ["--difficulty", row.0, "--count", "4", "--kind", "when", "--seed", "5"])
    #expect(outcome.output.contains(row.1))
    #expect(!outcome.output.contains(row.2))
    #expect(Self.questions(outcome.output).count == 4)
  }

  private static let wrong: [([String], Int32)] = [
    (["--from", "1917-13"], 64), (["--difficulty", "fiendish"], 64), (["--count", "0"], 64),
    (["--from", "2001", "--kind", "when"], 66),
    (["--kind", "order", "--from", "1892", "--to", "1892"], 66),
  ]

  @Test(arguments: wrong) func wrongUseEndsWithItsCode(_ row: ([String], Int32)) throws {
    let annals = try Annals()
    #expect(try Self.quiz(annals, row.0).status == row.1)
  }
}

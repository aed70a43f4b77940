import Chronicle
import Foundation
import Grading
import Questions
import Testing
import WrittenChronicle

/// Whoever knows nothing of a life hits few of its questions.
///
/// `ANNALS_GUESSER=FOLDER swift test --filter GuesserTests` takes the chronicles of a folder besides and
/// prints the table.
@Suite struct GuesserTests {
  private static func decks() throws -> [String: [Chronicle]] {
    var decks: [String: [Chronicle]] = [:]
    for name in ["ivar-smilga", "us-presidents", "hannibal", "marie-curie"] {
      decks[name] = [try Written(ShippedChronicle.text(name)).chronicle]
    }
    for half in 0...1 {
      decks["random \(half)"] = try (1...UInt64(24)).map { seed in
        let text = RandomChronicle(seed: seed * 2 + UInt64(half), isFullyDated: seed % 2 == 0).text
        // Of one id the same places would be right in all of them.
        let own = text.replacing("id: random\n", with: "id: random-\(seed)\n")
        return try Written(own).chronicle
      }
    }
    let lives = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Data/Lives")
    for file in try chronicles(in: lives) + folder() {
      let (chronicle, _) = ChronicleReader.read(
        Array(try Data(contentsOf: file)), file: file.lastPathComponent, asking: .ofAllKinds)
      decks[file.lastPathComponent] = [try #require(chronicle)]
    }
    return decks
  }

  private static func folder() throws -> [URL] {
    guard let path = ProcessInfo.processInfo.environment["ANNALS_GUESSER"] else { return [] }
    return try chronicles(in: URL(filePath: path))
  }

  private static func chronicles(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "yaml" }.sorted { $0.path < $1.path }
  }

  @Test func aStrangerHitsLittleMoreThanChance() throws {
    let guesser = Guesser(try Self.decks())
    if ProcessInfo.processInfo.environment["ANNALS_GUESSER"] != nil {
      print(guesser.table)
      for hit in guesser.hits.prefix(40) { print("  \(hit.deck): \(hit.stem) → \(hit.right)") }
    }
    #expect(guesser.all.rate <= 0.33, "\(guesser.table)")
    // A single deck may be above that by its interval.
    for (deck, score) in guesser.byDeck where score.questions >= 40 {
      #expect(score.rate - score.margin <= 0.33, "\(deck): \(guesser.table)")
    }
    // Silence doesn't pass: most cards have options, and of those that have at least four in ten have four.
    let cards = guesser.cards.values.reduce(0, +)
    let optioned = guesser.byDeck.keys.reduce(0) { $0 + (guesser.optioned[$1] ?? 0) }
    #expect(guesser.all.questions * 10 >= optioned * 4, "\(guesser.all.questions) of \(optioned)")
    #expect(optioned * 2 >= cards, "\(optioned) of \(cards)")
  }

  /// The same four again and again would be learnt as a set.
  @Test(arguments: ["ivar-smilga", "us-presidents", "hannibal", "marie-curie"])
  func noTwoCardsHaveTheSameFour(_ name: String) throws {
    let cards = try Written(ShippedChronicle.text(name)).cards
    let sets = cards.compactMap { $0.choices.map { Set($0.map(\.text)) } }
    let again = sets.count - Set(sets).count
    // None is wanted; each card is made by itself, and of few candidates two cards may draw the same.
    #expect(again * 12 <= sets.count, "\(again) of \(sets.count)")
  }

  /// With any option called right nothing tells which: no answer leaks in through labels.
  @Test func withShuffledAnswersItFallsToChance() throws {
    let guesser = Guesser(try Self.decks(), shuffle: 18)
    #expect(abs(guesser.all.rate - 0.25) <= guesser.all.margin * 1.5, "\(guesser.table)")
  }
}

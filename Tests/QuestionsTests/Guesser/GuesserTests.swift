import Chronicle

import Foundation
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
    decks["random"] = try (1...60).map { seed in
      try Written(RandomChronicle(seed: seed, isFullyDated: seed % 2 == 0).text).chronicle
    }
    for file in try folder() {
      let (chronicle, _) = ChronicleReader.read(
        Array(try Data(contentsOf: file)), file: file.lastPathComponent, asking: .ofAllKinds)
      decks[file.lastPathComponent] = [chronicle].compactMap(\.self)
    }
    return decks
  }

  private static func folder() throws -> [URL] {
    guard let path = ProcessInfo.processInfo.environment["ANNALS_GUESSER"] else { return [] }
    return try FileManager.default.contentsOfDirectory(
      at: URL(filePath: path), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "yaml" }
  }

  @Test func aStrangerHitsLittleMoreThanChance() throws {
    let guesser = Guesser(try Self.decks())
    if ProcessInfo.processInfo.environment["ANNALS_GUESSER"] != nil {
      print(guesser.table)
      for hit in guesser.hits.prefix(40) { print("  \(hit.deck): \(hit.stem) → \(hit.right)") }
    }
    #expect(guesser.all.rate <= 0.33, "\(guesser.table)")
  }

  /// With any option called right nothing tells which: no answer leaks in through labels.
  @Test func withShuffledAnswersItFallsToChance() throws {
    let guesser = Guesser(try Self.decks(), shuffle: 18)
    #expect(abs(guesser.all.rate - 0.25) <= guesser.all.margin * 1.5, "\(guesser.table)")
  }
}

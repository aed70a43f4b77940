import Chronicle
import Foundation
import Study
import Testing

/// Every generated question has one right answer and no right distractor.
@Suite struct OracleTests {
  @Test func findsNothingInTheShippedChronicle() throws {
    let written = try Written(SmilgaChronicle.text())
    let judge = Judge(written.chronicle)
    for card in written.cards {
      let faults = judge.faults(in: card)
      #expect(faults.isEmpty, "\(card.id): \(faults.map(\.description))")
    }
  }

  /// How many random chronicles are judged; `ANNALS_ORACLE=10000` asks for more.
  static let count = ProcessInfo.processInfo.environment["ANNALS_ORACLE"].flatMap(Int.init) ?? 200

  @Test(arguments: [false, true])
  func findsNothingInRandomChronicles(isFullyDated: Bool) throws {
    var tally = FaultTally()
    for seed in 1...UInt64(Self.count / 2) {
      let seed = isFullyDated ? seed + 1_000_000 : seed
      let text = RandomChronicle(seed: seed, isFullyDated: isFullyDated).text
      try tally.judge(text, seed: seed)
    }
    #expect(tally.faults.isEmpty, "\(tally.report)")
    #expect(tally.cards > Self.count * 10, "too few questions to mean anything")
  }
}

/// The chronicle that ships with Annals.
enum SmilgaChronicle {
  static func text() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "Decks/ivar-smilga.yaml"), encoding: .utf8)
  }
}

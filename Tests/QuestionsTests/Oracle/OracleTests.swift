import Chronicle
import Foundation
import Questions
import Testing
import WrittenChronicle

/// Every generated question has one right answer and no right distractor.
@Suite struct OracleTests {
  @Test(arguments: ["ivar-smilga", "us-presidents", "hannibal", "marie-curie"])
  func findsNothingInShippedChronicles(_ name: String) throws {
    let written = try Written(ShippedChronicle.text(name))
    let judge = Judge(written.chronicle)
    for card in written.cards {
      let faults = judge.faults(in: card)
      #expect(faults.isEmpty, "\(card.id): \(faults.map(\.description))")
    }
  }

  /// How many random chronicles are judged; `ANNALS_ORACLE=10000` asks for more.
  static let count = ProcessInfo.processInfo.environment["ANNALS_ORACLE"].flatMap(Int.init) ?? 200

  /// The seed of the first of them, or what `ANNALS_ORACLE_FROM` says.
  private static let first =
    ProcessInfo.processInfo.environment["ANNALS_ORACLE_FROM"].flatMap(UInt64.init) ?? 1

  @Test(arguments: [false, true])
  func findsNothingInRandomChronicles(isFullyDated: Bool) throws {
    var tally = FaultTally()
    for seed in Self.first..<(Self.first + UInt64(Self.count / 2)) {
      let seed = isFullyDated ? seed + 1_000_000 : seed
      let text = RandomChronicle(seed: seed, isFullyDated: isFullyDated).text
      try tally.judge(text, seed: seed)
    }
    #expect(tally.faults.isEmpty, "\(tally.report)")
    #expect(tally.cards > Self.count * 10, "too few questions to mean anything")
  }
}

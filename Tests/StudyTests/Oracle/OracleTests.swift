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
}

/// The chronicle that ships with Annals.
enum SmilgaChronicle {
  static func text() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "Decks/ivar-smilga.yaml"), encoding: .utf8)
  }
}

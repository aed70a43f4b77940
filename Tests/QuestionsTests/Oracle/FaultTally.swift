import Foundation
import Questions
import Testing
import WrittenChronicle

/// What the oracle found in many chronicles.
struct FaultTally {
  private(set) var cards = 0
  /// The first few faults of each name, with the seed and card.
  private(set) var faults: [String: [String]] = [:]
  private var counts: [String: Int] = [:]
  private static let shown = 3

  /// - Parameter text: the chronicle, which is kept in the folder `ANNALS_ORACLE_KEEP` if it shows a fault.
  mutating func judge(_ text: String, seed: UInt64) throws {
    let written = try Written(text)
    let judge = Judge(written.chronicle)
    for card in written.cards {
      cards += 1
      for (name, faults) in Dictionary(grouping: judge.faults(in: card), by: \.name) {
        let key = "\(card.kind.name), \(name)"
        counts[key, default: 0] += 1
        if let folder = ProcessInfo.processInfo.environment["ANNALS_ORACLE_KEEP"] {
          try text.write(toFile: "\(folder)/\(seed).yaml", atomically: true, encoding: .utf8)
        }
        guard self.faults[key, default: []].count < Self.shown else { continue }
        self.faults[key, default: []].append("seed \(seed), \(card.id): \(faults[0])")
      }
    }
  }

  var report: String {
    let lines = faults.sorted { $0.key < $1.key }.map { key, faults in
      "\(key): \(counts[key] ?? 0)\n" + faults.map { "    \($0)\n" }.joined()
    }
    return "\(cards) cards\n" + lines.joined()
  }
}

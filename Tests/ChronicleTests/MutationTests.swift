import Diagnostics
import Questions
import Foundation
import Testing

@testable import Chronicle

/// Damaged files: whatever is done to a good one, it is read or refused, and every problem has a
/// place in it.
@Suite struct MutationTests {
  /// SplitMix64 (Steele, Lea and Flood 2014), so that a seed gives the same damage everywhere.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  static let pieces = [
    "\"", "'", "[", "]", "{", "}", ":", ": ", "- ", "\n", "\t", "#", " #", "|", ">", "&a ", "*a",
    "!", "%", "@", "\\", "\u{85}", "\u{2028}", "\u{FEFF}", "\0", "~", "? ", "---\n", "<<: ", "я",
    "\\ud83d\\ude00", "1917", "/", "..",
  ].map { Array($0.utf8) }

  @Test(arguments: 0..<40) func damaged(seed: Int) throws {
    try Self.read(seed: seed, times: 25)
  }

  /// `ANNALS_FUZZ=600 swift test --filter MutationTests` goes on for ten minutes.
  @Test func damagedForAsLongAsAsked() throws {
    guard let text = ProcessInfo.processInfo.environment["ANNALS_FUZZ"], let time = Double(text)
    else { return }
    let end = Date().addingTimeInterval(time)
    var seed = 1_000_000
    while Date() < end {
      try Self.read(seed: seed, times: 25)
      seed += 1
    }
    print("chronicles: \((seed - 1_000_000) * 25) inputs in \(Int(time)) s, no crash")
  }

  private static func read(seed: Int, times: Int) throws {
    let file = Bundle.module.resourceURL?.appending(path: "Good/ivar-smilga.yaml")
    let good = Array(try Data(contentsOf: #require(file)))
    var generator = Generator(state: UInt64(seed))
    for _ in 0..<times {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let offset = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[offset] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.removeSubrange(offset..<min(offset + 9, bytes.count))
        case 2: bytes.removeSubrange(offset...)
        default:
          bytes.insert(contentsOf: Self.pieces.randomElement(using: &generator) ?? [], at: offset)
        }
        if bytes.isEmpty { bytes = good }
      }
      let (chronicle, diagnostics) = ChronicleReader.read(
        bytes, file: "c.yaml", asking: .ofAllKinds)
      #expect(chronicle != nil || diagnostics.contains { $0.severity == .error })
      let lines = SourceText(file: "c.yaml", bytes: bytes).lineStarts.count
      for diagnostic in diagnostics {
        #expect((1...lines).contains(diagnostic.place.line))
        #expect(diagnostic.place.column >= 1)
        #expect(!diagnostic.text.isEmpty)
      }
    }
  }
}

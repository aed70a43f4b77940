import Diagnostics
import Exchange
import Foundation
import Questions
import Testing

/// Damaged deck files: whatever the bytes, reading ends, and either cards come of it or errors with a place.
///
/// `ANNALS_FUZZ=600 swift test --filter DeckFuzzTests` goes on for ten minutes.
@Suite struct DeckFuzzTests {
  private static let pieces = [
    "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "true", "-1", "1e999", "\"kind\":\"when\"",
    "\"stems\":[]", "\"choices\":[]", "\"answer\":{}", "\"type\":\"date\"", "\\ud800", "\u{FEFF}",
    "\"value\":\"1917-13\"", "\"asked\":\"decade\"", "\u{0}", "\u{1B}[2J", "\"events\":[[]]",
  ].map { Array($0.utf8) }

  @Test func damagedDecks() throws {
    let annals = try Annals()
    let good = Array(
      try annals.run(["generate", "ivar-smilga", "--from", "1917", "--to", "1919"]).output.utf8)
    let whole = DeckJSON.read(good, file: "deck.json")
    #expect(whole.1.isEmpty)
    let seconds = ProcessInfo.processInfo.environment["ANNALS_FUZZ"].flatMap(Double.init)
    let end = Date().addingTimeInterval(seconds ?? 2)
    var random = SystemRandomNumberGenerator()
    var count = 0
    while Date() < end {
      var bytes = good
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        if bytes.isEmpty { bytes = [0x7B] }
        let offset = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[offset] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(offset..<min(offset + 30, bytes.count))
        case 2: bytes.removeSubrange(offset...)
        default:
          bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: offset)
        }
      }
      let (deck, diagnostics) = DeckJSON.read(bytes, file: "deck.json")
      if deck == nil || diagnostics.contains(where: { $0.severity == .error }) {
        #expect(!diagnostics.isEmpty, "\(String(decoding: bytes.prefix(300), as: UTF8.self))")
      }
      for diagnostic in diagnostics { #expect(!diagnostic.text.isEmpty) }
      for card in deck?.cards ?? [] { #expect(!card.stems.isEmpty) }
      count += 1
    }
    if seconds != nil { print("decks: \(count) inputs in \(Int(seconds ?? 0)) s, no crash") }
  }
}

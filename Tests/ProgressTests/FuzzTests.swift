import FSRS
import Foundation
import Records
import Testing

@testable import Progress

/// Damaged journals, states and JSON: whatever the bytes, reading ends, and nothing good is lost.
///
/// A few seconds of it run with every test; `ANNALS_FUZZ=600 swift test --filter FuzzTests` runs each for ten
/// minutes and says how far it came. A seed that failed is in the message.
@Suite struct FuzzTests {
  /// Calls `body` with seeds until the time is over.
  private static func seeds(_ name: String, _ body: (inout Dice, Int) throws -> Void) rethrows {
    let environment = ProcessInfo.processInfo.environment
    let seconds = environment["ANNALS_FUZZ"].flatMap(Double.init)
    let deadline = Date().addingTimeInterval(seconds ?? 1.5)
    var seed = environment["ANNALS_FUZZ_SEED"].flatMap(Int.init) ?? (seconds == nil ? 0 : 1_000_000)
    let first = seed
    while Date() < deadline {
      var dice = Dice(seed)
      try body(&dice, seed)
      seed += 1
    }
    if seconds != nil {
      print("\(name): \(seed - first) inputs in \(Int(seconds ?? 0)) s, no crash")
    }
  }

  private static let pieces: [[UInt8]] = [
    "\n", "\r\n", "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "true", "-1", "1e999", "0",
    "\\u0000", "\\ud800", "\u{FEFF}", "\u{1B}[2J", "99999999999999999999", "\"c\":\"00000000\"",
    "\"min\":2", "\"k\":\"void\"", "\"t\":\"9999-12-31T23:59:59.999Z\"", "\"format\":2", "<<<<<<<",
    "\"cards\":{", "\"s\":1e-300", "\"due\":\"0000-01-01\"", "é", "\u{0}",
  ].map { Array($0.utf8) }

  static func damage(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &dice) {
      if bytes.isEmpty { bytes = [0x7B] }
      let offset = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0..<7, using: &dice) {
      case 0: bytes[offset] = UInt8.random(in: 0...255, using: &dice)
      case 1: bytes[offset] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
      case 2: bytes.removeSubrange(offset..<min(offset + 40, bytes.count))
      case 3: bytes.removeSubrange(offset...)
      case 4:
        let end = min(offset + Int.random(in: 1...300, using: &dice), bytes.count)
        bytes.insert(
          contentsOf: Array(bytes[offset..<end]),
          at: Int.random(in: 0...bytes.count, using: &dice))
      case 5:
        for index in offset..<min(offset + 64, bytes.count) { bytes[index] = 0 }
      default:
        bytes.insert(contentsOf: pieces.randomElement(using: &dice) ?? [], at: offset)
      }
    }
    return bytes
  }

  @Test func journals() throws {
    let scratch = try Scratch()
    let home = try scratch.prepared()
    let path = home.reviews + "/2026-0123abcd.jsonl"
    try Self.seeds("journals") { dice, seed in
      let lines = Samples.lines(Samples.history(seed: seed, count: 12))
      let damaged = Self.damage(lines.flatMap(\.self), &dice)
      try scratch.put(damaged, at: path)
      let journals = Journals.read(home, now: noon)
      let state = LearnerState.fold(journals.records, scheduler: .standard)
      // Every line that is still whole is read.
      let left = Set(damaged.split(separator: 0x0A).map { Array($0) })
      let whole = lines.count { left.contains(Array($0.dropLast())) }
      #expect(journals.records.count + journals.future.count >= whole, "seed \(seed)")
      #expect(state.reviewCount <= journals.records.count)
      for problem in journals.problems { #expect(!problem.text.isEmpty) }
      _ = JournalCheck(home, journals, now: noon)
      _ = InterruptedSession.find(home, now: noon)
      // What is added comes through, and the damaged bytes stay.
      if seed % 8 == 0 {
        let writer = JournalWriter(home: home, device: "0123abcd", idPrefix: "z")
        try writer.append([.review(review("new/card#date"))], at: noon, minutesEast: 0)
        writer.close()
        let after = Journals.read(home, now: noon).records
        #expect(after.contains { $0.payload.card == "new/card#date" }, "seed \(seed)")
        #expect(try scratch.bytes(path).starts(with: damaged), "seed \(seed)")
        var repair = Repair(home)
        repair.mendJournals()
        #expect(repair.failures == [], "seed \(seed)")
        #expect(Journals.read(home, now: noon).badLineCount == 0, "seed \(seed)")
        Scratch.remove(home.quarantine)
      }
    }
  }

  @Test func states() throws {
    let scratch = try Scratch()
    let home = try scratch.prepared()
    try Self.seeds("states") { dice, seed in
      let state = LearnerState.fold(
        Samples.history(seed: seed % 50, count: 30), scheduler: .standard)
      try StateFile.write(
        state, covered: Covered(), today: ["day": "2026-11-23"],
        by: "test", to: home, now: noon, keeping: StateFile.Unknown())
      let damaged = Self.damage(try scratch.bytes(home.stateFile), &dice)
      try scratch.put(damaged, at: home.stateFile)
      _ = StateHead(home)
      let loaded = LoadedState.load(home, now: noon) { _ in .standard }
      for problem in loaded.problems { #expect(!problem.text.isEmpty) }
      #expect(try scratch.bytes(home.stateFile) == damaged)
      // Whatever is used again is written and read as the same.
      if case .good(let file) = StateFile.read(home, now: noon), file.problems.isEmpty {
        try StateFile.write(
          file.state, covered: file.covered, today: file.today, by: "test", to: home, now: noon,
          keeping: file.unknown)
        guard case .good(let again) = StateFile.read(home, now: noon) else {
          Issue.record("seed \(seed): what was written is not read")
          return
        }
        #expect(again.state == file.state, "seed \(seed)")
      }
    }
  }

  @Test func json() {
    let text = Array(#"{"a":[1.5e3,"é\u00e9\\",{"b":null}],"c":true,"d":{"e":[[],{}]}}"#.utf8)
    Self.seeds("JSON") { dice, seed in
      let bytes = Self.damage(text, &dice)
      guard let value = try? JSONValue(bytes) else { return }
      #expect((try? JSONValue(Array(value.line.utf8))) == value, "seed \(seed)")
    }
  }
}

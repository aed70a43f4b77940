import FSRS
import Records
import Testing

@testable import Progress

/// Every state of `Hostile/INDEX.tsv` ends as the index says.
@Suite struct HostileStateTests {
  enum Outcome: Sendable, Equatable {
    /// No state: kept byte for byte, worked out anew from the journals.
    case refused
    /// A newer version's: nothing is written.
    case readOnly
    /// Read; the cards that are used, and the rules of the problems named.
    case read([String], [String] = [])
  }

  static let outcomes: [String: Outcome] = [
    "06-array.json": .refused, "07-conflict.json": .refused, "08-future-format.json": .readOnly,
    "09-unknown-keys.json": .read(["waterloo/date"]), "10-nan.json": .refused,
    "12-negative.json": .read([], ["bad-card"]), "13-zero.json": .read([], ["bad-card"]),
    "14-types.json": .refused, "15-dup-keys.json": .read(["a"], ["double-key"]),
    "16-depth.json": .refused, "19-bom.json": .read(["waterloo/date"]), "20-utf16.json": .refused,
    "21-badutf8.json": .refused, "22-far-future.json": .read([], ["bad-card"]),
    "23-escape-key.json": .read(["\u{1B}]52;c;AAAA\u{7}"]),
    "24-html-key.json": .read(["<script>alert(1)</script>"]), "25-huge-number.json": .read(["a"]),
    "28-trailing-comma.json": .refused,
  ]

  /// A home with that state, and a journal of one answer beside it.
  private static func home(_ name: String) throws -> (Scratch, [UInt8]) {
    let bytes = try BoundedFile.read(
      "\(#require(Samples.hostileFolder))/state/\(name)", limit: 1 << 22)
    let scratch = try Scratch()
    let writer = JournalWriter(home: scratch.home, device: "0123abcd", idPrefix: "t")
    try writer.append([.review(review("own/card#date"))], at: noon, minutesEast: 60)
    writer.close()
    try scratch.put(bytes, at: scratch.home.stateFile)
    return (scratch, bytes)
  }

  @Test(arguments: outcomes.keys.sorted()) func endsAsTheIndexSays(_ name: String) throws {
    let (scratch, bytes) = try Self.home(name)
    let home = scratch.home
    switch (StateFile.read(home, now: noon), Self.outcomes[name]) {
    case (.bad, .refused), (.newer, .readOnly): break
    case (.good(let file), .read(let cards, let problems)):
      #expect(file.state.cards.ids.map(\.text).sorted() == cards)
      #expect(file.problems.map(\.rule.rawValue) == problems)
    case (let reading, let expected):
      Issue.record("\(name): \(reading) instead of \(String(describing: expected))")
    }
    // The answer in the journal counts whatever the state is, and reading changes nothing.
    let loaded = LoadedState.load(home, now: noon) { _ in .standard }
    #expect(loaded.state.cards["own/card#date"]?.reps == 1)
    #expect(!(loaded.alarms.isEmpty && loaded.problems.isEmpty) || loaded.first.isEmpty)
    #expect(try scratch.bytes(home.stateFile) == bytes)
    #expect(loaded.isReadOnly == (Self.outcomes[name] == .readOnly))

    // Saving keeps every byte of what could not be used, under another name.
    let write = { () throws(StorageError) in
      try StateFile.write(
        loaded.state, covered: loaded.covered, today: .object([]), by: "test", to: home,
        now: noon, keeping: loaded.unknown)
    }
    switch Self.outcomes[name] {
    case .readOnly:
      #expect(throws: StorageError.self) { try write() }
      #expect(try scratch.bytes(home.stateFile) == bytes)
    case .read(_, []):
      try write()
      #expect(try scratch.bytes(home.previousStateFile) == bytes)
    default:
      try write()
      #expect(try scratch.bytes(home.stateFile + ".bad-1") == bytes)
    }
  }

  @Test func everyFileHasItsOutcome() throws {
    let names = try FileSystem.kernel.names("\(#require(Samples.hostileFolder))/state")
    #expect(Set(names) == Set(Self.outcomes.keys))
  }

  /// 09-unknown-keys: what newer versions put there is still there after a review is saved.
  @Test func unknownKeysAreHandedOn() throws {
    let (scratch, _) = try Self.home("09-unknown-keys.json")
    let home = scratch.home
    var loaded = LoadedState.load(home, now: noon) { _ in .standard }
    let writer = JournalWriter(home: home, device: "0123abcd", idPrefix: "u", first: loaded.first)
    try writer.append(
      [.review(review("waterloo/date", at: noon.advanced(bySeconds: 9)))],
      at: noon.advanced(bySeconds: 9), minutesEast: 60)
    writer.close()
    loaded = LoadedState.load(home, now: noon) { _ in .standard }
    #expect(loaded.state.cards["waterloo/date"]?.reps == 3)
    try StateFile.write(
      loaded.state, covered: loaded.covered, today: .object([]), by: "test", to: home, now: noon,
      keeping: loaded.unknown)
    let text = String(decoding: try scratch.bytes(home.stateFile), as: UTF8.self)
    #expect(text.contains(#""mnemonic":"ηλιος""#))
    #expect(text.contains(#""future":{"x":[1,2,{"y":null}]}"#))
  }

  /// A card that cannot be is left out; the others are used.
  @Test func oneBadCardIsNoReasonToLoseTheOthers() throws {
    let scratch = try Scratch()
    let home = try scratch.prepared()
    let text = """
      {"format":1,"cards":{"a":{"s":-3,"d":5},"b":{"s":3,"d":5,"due":"2026-12-01"},"c":7}}
      """
    try scratch.put(Array(text.utf8), at: home.stateFile)
    let loaded = LoadedState.load(home, now: noon) { _ in .standard }
    #expect(loaded.state.cards.ids.sorted() == ["b"])
    #expect(loaded.problems.map(\.rule) == [.badCard, .badCard])
  }
}

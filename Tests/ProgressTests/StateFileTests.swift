import FSRS
import Records
import Testing

@testable import Progress

/// `state.json`: what is kept of the one before, of a bad one, and of one without its journals.
@Suite struct StateFileTests {
  static func open(_ home: DataFolder) -> LoadedState {
    LoadedState.load(home, now: noon) { _ in .exact }
  }

  static func write(_ loaded: LoadedState, _ home: DataFolder) throws {
    try StateFile.write(
      loaded.state, covered: loaded.covered, today: .object([]), by: "test", to: home, now: noon)
  }

  /// A home with so many answered cards and a current state.
  static func studied(_ count: Int) throws -> Scratch {
    let scratch = try Scratch()
    let writer = JournalWriter(home: scratch.home, device: "0123abcd", idPrefix: "t")
    for number in 0..<count {
      try writer.append(
        [.review(review("a/\(number)#date"))], at: noon.advanced(bySeconds: number), minutesEast: 60
      )
    }
    writer.close()
    try write(open(scratch.home), scratch.home)
    return scratch
  }

  @Test func theOneBeforeIsKeptWithItsMode() throws {
    let scratch = try Self.studied(3)
    let home = scratch.home
    let first = try scratch.bytes(home.stateFile)
    #expect(try FileSystem.kernel.statusOfName(home.stateFile).mode == 0o600)
    #expect((try? FileSystem.kernel.statusOfName(home.previousStateFile)) == nil)
    let writer = JournalWriter(home: home, device: "0123abcd", idPrefix: "u")
    try writer.append([.review(review("a/new#date"))], at: noon, minutesEast: 60)
    writer.close()
    try Self.write(Self.open(home), home)
    #expect(try scratch.bytes(home.previousStateFile) == first)
    #expect(try scratch.bytes(home.stateFile) != first)
    #expect(try FileSystem.kernel.statusOfName(home.previousStateFile).mode == 0o600)
    // A looser mode that the learner gave it is kept, in both.
    let file = try FileSystem.kernel.open(home.stateFile, 0, 0)
    try FileSystem.kernel.changeMode(file, 0o640)
    FileSystem.kernel.close(file)
    try Self.write(Self.open(home), home)
    #expect(try FileSystem.kernel.statusOfName(home.stateFile).mode == 0o640)
    let left = try FileSystem.kernel.names(home.data).filter { $0.hasSuffix(".tmp") }
    #expect(left == [])
  }

  /// What a card's answer was until the chronicle changed is known from the journal and from the state.
  @Test func theFormerAnswerIsKept() throws {
    let scratch = try Self.studied(1)
    let home = scratch.home
    var known = try #require(Self.open(home).state.cards["a/0#date"])
    known.formerAnswer = "1911"
    let writer = JournalWriter(home: home, device: "0123abcd", idPrefix: "u")
    try writer.append(
      [.seed(Payload.Seed(card: "a/0#date", progress: known, from: "changed"))],
      at: noon.advanced(bySeconds: 60), minutesEast: 60)
    writer.close()
    #expect(Self.open(home).state.cards["a/0#date"]?.formerAnswer == "1911")
    try Self.write(Self.open(home), home)
    Scratch.remove(home.reviews)
    #expect(Self.open(home).state.cards["a/0#date"]?.formerAnswer == "1911")
  }

  @Test func aBadStateWithoutJournalsGoesOnFromTheOneBefore() throws {
    let scratch = try Self.studied(3)
    let home = scratch.home
    try Self.write(Self.open(home), home)
    try scratch.put(Array("{\"format\":1,".utf8), at: home.stateFile)
    Scratch.remove(home.reviews)
    let loaded = Self.open(home)
    #expect(loaded.state.cards.count == 3)
    #expect(loaded.first.count == 3)
    #expect(loaded.alarms.contains { $0.contains("state.json.prev") })
    #expect(!loaded.isStateCurrent)
  }

  /// The seeds make the state survive a full reading of the journals, and are written once.
  @Test func withoutJournalsTheStateBecomesSeeds() throws {
    let scratch = try Self.studied(4)
    let home = scratch.home
    let before = Self.open(home).state
    Scratch.remove(home.reviews)
    let loaded = Self.open(home)
    let writer = JournalWriter(home: home, device: "0123abcd", idPrefix: "u", first: loaded.first)
    #expect(writer.owesFirst)
    try writer.append(
      [.review(review("a/0#date"))], at: noon.advanced(bySeconds: 99), minutesEast: 60)
    #expect(!writer.owesFirst)
    writer.close()
    let after = LearnerState.fold(Journals.read(home, now: noon).records, scheduler: .exact)
    for number in 1..<4 {
      #expect(after.cards["a/\(number)#date"] == before.cards["a/\(number)#date"])
    }
    #expect(after.cards["a/0#date"]?.reps == 2)
    #expect(try FileSystem.kernel.names(home.reviews).count == 1)
  }

  /// A session that goes on while `doctor` reads is no finding.
  @Test func whatIsAddedWhileItIsCheckedIsNoFinding() throws {
    let scratch = try Self.studied(3)
    let home = scratch.home
    let before = ReviewLog.read(home, now: noon)
    let writer = JournalWriter(home: home, device: "0123abcd", idPrefix: "u")
    try writer.append(
      [.review(review("a/new#date"))], at: noon.advanced(bySeconds: 9), minutesEast: 60)
    writer.close()
    try Self.write(Self.open(home), home)
    #expect(StateCheck.findings(home, before, now: noon, scheduler: .exact) == [])
    // But a journal that is shorter than the state knows is one.
    let path = home.reviews + "/2026-0123abcd.jsonl"
    try scratch.put(try scratch.bytes(path).dropLast(20), at: path)
    let after = ReviewLog.read(home, now: noon)
    #expect(
      StateCheck.findings(home, after, now: noon, scheduler: .exact).map(\.rule)
        == ["missing-journal"])
  }

  @Test func gitAndSyncthingAreToldWhatToLeaveAlone() throws {
    let scratch = try Self.studied(1)
    for name in [".gitattributes", ".gitignore", ".stignore"] {
      #expect(!(try scratch.bytes(scratch.home.data + "/" + name)).isEmpty)
    }
    // What the learner made of them stays.
    let own = scratch.home.data + "/.gitignore"
    try scratch.put(Array("mine\n".utf8), at: own)
    Scratch.remove(scratch.home.reviews)
    try scratch.home.prepare()
    #expect(try scratch.bytes(own) == Array("mine\n".utf8))
    // What a program before the cache made of them learns of it.
    let former = "/state.json\n/state.json.*\n/seen/\n/.lock\n.*.tmp\n"
    try scratch.put(Array(former.utf8), at: own)
    try scratch.home.prepare()
    #expect(String(decoding: try scratch.bytes(own), as: UTF8.self).contains("\n/cache/\n"))
  }
}

/// Undo reaches back over sessions and kinds.
@Suite struct UndoTests {
  @Test func everythingCanBeTakenBackOneByOne() throws {
    let payloads: [Payload] = [
      .review(review("a/x#date", .good)), .setting(key: "new", value: "5"),
      .mark(card: "a/x#date", Mark(.suspended)),
      .alias(entity: "a/gosplan", text: "Plan"), .setting(key: "new", value: "7"),
      .mark(card: "a/x#date", Mark(.flagged, reason: "why")),
      .mark(card: "a/x#date", Mark(.none)),
      .review(review("a/x#date", .again)),
    ]
    let scratch = try Scratch()
    var states: [LearnerState] = [LearnerState()]
    for (number, payload) in payloads.enumerated() {
      // Each in a session of its own.
      let writer = JournalWriter(home: scratch.home, device: "0123abcd", idPrefix: "t\(number)")
      try writer.append([payload], at: noon.advanced(bySeconds: number), minutesEast: 60)
      writer.close()
      states.append(
        LearnerState.fold(
          Journals.read(scratch.home, now: noon).records, scheduler: .exact))
    }
    for number in payloads.indices.reversed() {
      var loaded = LoadedState.load(scratch.home, now: noon, needsRecords: true) { _ in .exact }
      let last = try #require(loaded.state.lastUndoable)
      #expect(last.kind == payloads[number].kind)
      let writer = JournalWriter(home: scratch.home, device: "0123abcd", idPrefix: "u\(number)")
      try writer.append(
        [.void(of: last.id)], at: noon.advanced(bySeconds: 100 - number), minutesEast: 60)
      writer.close()
      loaded = LoadedState.load(scratch.home, now: noon, needsRecords: true) { _ in .exact }
      #expect(loaded.state == states[number], "after undoing \(payloads[number].kind)")
    }
    let end = LoadedState.load(scratch.home, now: noon, needsRecords: true) { _ in .exact }
    #expect(end.state.lastUndoable == nil)
    #expect(end.state.cards.isEmpty && end.state.settings.isEmpty && end.state.aliases.isEmpty)
  }
}

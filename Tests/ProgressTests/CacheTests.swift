import FSRS
import Glibc
import Records
import Testing

@testable import Progress

@Suite struct CacheFileTests {
  private static let source: [UInt8] = [7, 1, 9]
  private static let parts: [(name: String, bytes: [UInt8])] = [
    ("ids", Array("smilga/birth#date".utf8)), ("rows", Array(0..<100)), ("empty", []),
  ]

  private static func written(_ scratch: Scratch) throws -> String {
    let path = scratch.root + "/cache/file"
    CacheFile.write(path, of: source, parts: parts)
    return path
  }

  @Test func aPartIsWhatWasWritten() throws {
    let scratch = try Scratch()
    let file = try #require(CacheFile(try Self.written(scratch), of: Self.source))
    for part in Self.parts { #expect(file.part(part.name) == part.bytes) }
    #expect(file.part("other") == nil)
    #expect(file.piece("rows", 10..<20) == Array(10..<20))
    #expect(file.piece("rows", 90..<101) == nil)
  }

  /// Shorter by any number of bytes, or with any one of them changed, it gives nothing or what was written.
  @Test func tornOrChangedItIsNeverBelieved() throws {
    let scratch = try Scratch()
    let path = try Self.written(scratch)
    let whole = try scratch.bytes(path)
    for length in whole.indices {
      try scratch.put(whole[..<length], at: path)
      #expect(CacheFile(path, of: Self.source) == nil, "\(length)")
    }
    for place in whole.indices {
      var changed = whole
      changed[place] ^= 0x10
      try scratch.put(changed, at: path)
      guard let file = CacheFile(path, of: Self.source) else { continue }
      for part in Self.parts {
        if let bytes = file.part(part.name) { #expect(bytes == part.bytes, "\(place)") }
      }
    }
  }

  @Test func ofAnythingElseItIsNothing() throws {
    let scratch = try Scratch()
    let path = try Self.written(scratch)
    for source: [UInt8] in [[], [7, 1], [7, 1, 8], [7, 1, 9, 0]] where source != [] {
      if source == [7, 1] { continue }
      #expect(CacheFile(path, of: source) == nil, "\(source)")
    }
    #expect(CacheFile(scratch.root, of: Self.source) == nil)
    #expect(CacheFile(scratch.root + "/none", of: Self.source) == nil)
  }

  /// Killed at any system call, a writer leaves what was there or what it wrote; the next one is not in its way.
  @Test func killedWhileItIsWrittenItIsTheOldOneOrTheNew() throws {
    let scratch = try Scratch()
    let path = try Self.written(scratch)
    let newer: [(name: String, bytes: [UInt8])] = [("rows", Array(100..<200)), ("ids", [])]
    var (old, new, call) = (0, 0, 1)
    while true {
      CacheFile.write(path, of: Self.source, parts: Self.parts)
      let faults = Faults()
      faults.failOverall(call, with: EIO, andAllAfter: true)
      CacheFile.write(path, of: Self.source, parts: newer, fileSystem: faults.fileSystem)
      let file = try #require(CacheFile(path, of: Self.source), "\(call)")
      let rows = file.part("rows")
      #expect(rows == Array(0..<100) || rows == Array(100..<200), "\(call)")
      if rows == Array(100..<200) { new += 1 } else { old += 1 }
      if faults.hits == 0 { break }
      call += 1
    }
    #expect(old > 3 && new == 1)
  }

  /// Whoever has it open reads on in the one that was opened, whatever becomes of it.
  @Test func replacedWhileItIsReadItIsStillTheOldOne() throws {
    let scratch = try Scratch()
    let path = try Self.written(scratch)
    let file = try #require(CacheFile(path, of: Self.source))
    CacheFile.write(path, of: Self.source, parts: [("rows", [1, 2, 3])])
    #expect(file.part("rows") == Array(0..<100))
    try FileSystem.kernel.unlink(path)
    #expect(file.piece("ids", 0..<6) == Array("smilga".utf8))
  }

  @Test func whereItCanNotBeWrittenNothingIsLost() throws {
    let scratch = try Scratch()
    try scratch.put(Array("a file".utf8), at: scratch.root + "/cache")
    CacheFile.write(scratch.root + "/cache/file", of: Self.source, parts: Self.parts)
    #expect(try scratch.bytes(scratch.root + "/cache") == Array("a file".utf8))
  }
}

@Suite struct StateCacheTests {
  private static func load(_ home: DataFolder, now: Instant = noon) -> LoadedState {
    LoadedState.load(home, now: now) { _ in .standard }
  }

  /// A home with journals of two machines, and the state that they come to.
  private static func home(_ scratch: Scratch, seed: Int) throws -> DataFolder {
    let home = try scratch.prepared()
    let writer = JournalWriter(home: home, device: "0badcafe", idPrefix: "a3x")
    for (number, record) in Samples.history(seed: seed, count: 120).enumerated() {
      if case .other = record.payload { continue }
      _ = try writer.append(
        [record.payload], at: noon.advanced(bySeconds: number - 5000), minutesEast: 0)
    }
    let loaded = load(home)
    try StateFile.write(
      loaded.state, covered: loaded.covered, today: .object([]), by: "test", to: home, now: noon)
    return home
  }

  @Test(arguments: 0..<10) func itSaysWhatStateJSONSays(_ seed: Int) throws {
    let scratch = try Scratch()
    let home = try Self.home(scratch, seed: seed)
    let cached = Self.load(home)
    let figures = try #require(cached.state.figures)
    Scratch.remove(home.cache)
    let read = Self.load(home)
    #expect(cached.state == read.state)
    #expect(cached.covered == read.covered)
    #expect(read.state.figures == nil)
    // The journals alone come to the same, figures and all.
    try FileSystem.kernel.unlink(home.stateFile)
    let folded = Self.load(home)
    #expect(folded.state == cached.state)
    #expect(folded.state.figures == figures)
    #expect(folded.state.lastUndoableAct == cached.state.lastUndoableAct)
  }

  /// Whatever is taken back, one after the other, comes to what a fold of all lines comes to.
  @Test(arguments: 0..<10) func undoingNeedsNoHistory(_ seed: Int) throws {
    let scratch = try Scratch()
    let home = try Self.home(scratch, seed: seed)
    var state = Self.load(home).state
    let writer = JournalWriter(home: home, device: "1badcafe", idPrefix: "c7d")
    for number in 0..<12 {
      guard let act = state.lastUndoableAct, let last = act.first else { break }
      let records = try writer.append(
        act.map { .void(of: $0.id) }, at: noon.advanced(bySeconds: number), minutesEast: 0)
      for record in records {
        let isTaken = state.apply(record, scheduler: .standard)
        #expect(isTaken, "\(last)")
      }
      let whole = LoadedState.load(
        home, now: noon.advanced(bySeconds: number + 1), needsRecords: true
      ) { _ in .standard }
      #expect(state == whole.state, "\(number)")
      #expect(state.figures == whole.state.figures, "\(number)")
      #expect(state.lastUndoableAct == whole.state.lastUndoableAct, "\(number)")
    }
  }

  /// A `state.json` that somebody else wrote has another time: what lies beside it is of another one.
  @Test func itHoldsForOneStateJSONAlone() throws {
    let scratch = try Scratch()
    let home = try Self.home(scratch, seed: 3)
    let other = try Scratch()
    let theirs = try Self.home(other, seed: 4)
    try scratch.put(try other.bytes(theirs.stateFile), at: home.stateFile)
    guard case .good(let file) = StateFile.readCached(home, now: noon, fileSystem: .kernel) else {
      Issue.record("it is good")
      return
    }
    #expect(file.state == Self.load(theirs).state)
  }

  @Test func tornItIsMadeAnew() throws {
    let scratch = try Scratch()
    let home = try Self.home(scratch, seed: 5)
    let path = StateCache.path(home)
    let whole = try scratch.bytes(path)
    let state = Self.load(home).state
    for length in stride(from: 0, to: whole.count, by: max(1, whole.count / 40)) {
      try scratch.put(whole[..<length], at: path)
      #expect(Self.load(home).state == state, "\(length)")
      #expect(StateCache.read(home, now: noon, .kernel) != nil, "\(length)")
    }
  }

  /// A card answered later than tomorrow is not used, whoever kept it.
  @Test func aClockThatWasAheadIsFoundOut() throws {
    let scratch = try Scratch()
    let home = try Self.home(scratch, seed: 6)
    let early = noon.advanced(bySeconds: -86_400 * 30)
    let cached = Self.load(home, now: early)
    Scratch.remove(home.cache)
    let read = Self.load(home, now: early)
    #expect(cached.state == read.state)
    #expect(cached.problems == read.problems)
  }
}

import FSRS
import Glibc
import Records
import Testing

@testable import Progress

/// Every call that saving depends on fails once, in every way a disk can fail.
///
/// The method of SQLite's tests: the n-th call fails, for n = 1, 2, 3 … until a run ends without a failure.
@Suite struct StorageFaultTests {
  private static let codes = [ENOSPC, EIO, EACCES, EROFS, EINTR, EDQUOT, EMFILE]

  /// Answers six times with a state in between, as a session does; gives the cards said to be saved.
  private static func session(_ home: DataFolder, _ system: FileSystem) -> (
    saved: [CardID], pending: Int
  ) {
    var saved: [CardID] = []
    guard (try? home.prepare(fileSystem: system)) != nil,
      let device = try? home.device(fileSystem: system, makeID: { "0123abcd" })
    else { return ([], 0) }
    let writer = JournalWriter(home: home, device: device, idPrefix: "t", fileSystem: system)
    var waiting: [CardID] = []
    for number in 0..<6 {
      let card: CardID = "a/\(number)#date"
      waiting.append(card)
      do {
        try writer.append(
          [.review(review(card))], at: noon.advanced(bySeconds: number), minutesEast: 60)
        saved += waiting
        waiting = []
      } catch {
        // Said to the learner; it goes with the next one.
      }
      if number % 3 == 2 { writeState(home, system) }
    }
    let pending = writer.pendingCount
    writer.close()
    return (saved, pending)
  }

  private static func writeState(_ home: DataFolder, _ system: FileSystem) {
    let loaded = LoadedState.load(home, now: noon, fileSystem: system) { _ in .exact }
    guard !loaded.isReadOnly, loaded.first.isEmpty else { return }
    try? StateFile.write(
      loaded.state, covered: loaded.covered, today: .object([]), by: "test", to: home, now: noon,
      fileSystem: system)
  }

  /// What must hold afterwards, whatever failed.
  private static func check(
    _ scratch: Scratch, _ saved: [CardID], _ pending: Int, _ what: String
  ) throws {
    let home = scratch.home
    let journals = Journals.read(home, now: noon)
    let cards = Set(journals.records.compactMap(\.payload.card))
    #expect(cards.isSuperset(of: saved), "\(what): an answer said to be saved is not there")
    #expect(saved.count + pending == 6 || saved.isEmpty, "\(what): an answer is nowhere")
    #expect(Set(journals.records.map(\.id)).count == journals.records.count, "\(what)")
    switch StateFile.read(home, now: noon) {
    case .missing: break
    case .good(let file): #expect(file.problems.isEmpty, "\(what)")
    default: Issue.record("\(what): state.json is no state")
    }
    // And all of it is there for the next start.
    let loaded = LoadedState.load(home, now: noon) { _ in .exact }
    let whole = LearnerState.fold(journals.records, scheduler: .exact)
    #expect(loaded.state == whole, "\(what): the state is not what the journals say")
  }

  @Test(arguments: codes) func everyCallFailsOnce(_ code: Int32) throws {
    var number = 1
    while true {
      let scratch = try Scratch()
      let faults = Faults()
      faults.failOverall(number, with: code)
      let (saved, pending) = Self.session(scratch.home, faults.fileSystem)
      try Self.check(scratch, saved, pending, "call \(number) fails with \(code)")
      if code == EINTR, !saved.isEmpty { #expect(saved.count == 6, "call \(number)") }
      if faults.hits == 0 { break }
      number += 1
    }
    // The loop has seen something: a session makes more than a hundred calls.
    #expect(number > 100)
  }

  /// From some call on everything fails, as on a disk that is gone.
  @Test(arguments: [ENOSPC, EIO]) func everyCallFailsFromThereOn(_ code: Int32) throws {
    for number in stride(from: 1, to: 120, by: 3) {
      let scratch = try Scratch()
      let faults = Faults()
      faults.failOverall(number, with: code, andAllAfter: true)
      let (saved, pending) = Self.session(scratch.home, faults.fileSystem)
      try Self.check(scratch, saved, pending, "calls from \(number) on fail with \(code)")
    }
  }

  /// The kernel may take any number of bytes at a time.
  @Test(arguments: [1, 7, 100]) func shortWrites(_ count: Int) throws {
    let scratch = try Scratch()
    let faults = Faults()
    faults.failEvery(.write, with: .short(count))
    let (saved, _) = Self.session(scratch.home, faults.fileSystem)
    #expect(saved.count == 6)
    try Self.check(scratch, saved, 0, "writes of \(count) bytes")
    #expect(Journals.read(scratch.home, now: noon).problems.isEmpty)
  }

  /// Every other call of any kind is interrupted by a signal.
  @Test func signalsInBetween() throws {
    let scratch = try Scratch()
    let faults = Faults()
    faults.failEvery(.write, times: 2, with: .error(EINTR))
    faults.failEvery(.sync, times: 2, with: .error(EINTR))
    faults.failEvery(.read, times: 2, with: .error(EINTR))
    faults.failEvery(.open, times: 2, with: .error(EINTR))
    let (saved, _) = Self.session(scratch.home, faults.fileSystem)
    #expect(saved.count == 6)
    try Self.check(scratch, saved, 0, "interrupted calls")
  }

  /// A write that fails in the middle of a line, at every byte of it.
  @Test func aWriteThatFailsPartly() throws {
    for count in stride(from: 0, to: 220, by: 5) {
      for canTakeBack in [true, false] {
        let scratch = try Scratch()
        let faults = Faults()
        let writer = JournalWriter(
          home: try scratch.prepared(), device: "0123abcd", idPrefix: "t",
          fileSystem: faults.fileSystem)
        try writer.append([.review(review("a/1#date"))], at: noon, minutesEast: 60)
        faults.fail(.write, 1, with: .partly(count, ENOSPC))
        if !canTakeBack { faults.fail(.truncate, 1, with: .error(EIO)) }
        #expect(throws: StorageError.self) {
          try writer.append([.review(review("a/2#date"))], at: noon, minutesEast: 60)
        }
        #expect(writer.pendingRecords.compactMap(\.payload.card) == ["a/2#date"])
        try writer.append([.review(review("a/3#date"))], at: noon, minutesEast: 60)
        writer.close()
        let cards = Journals.read(scratch.home, now: noon).records.compactMap(\.payload.card)
        #expect(cards == ["a/1#date", "a/2#date", "a/3#date"])
      }
    }
  }
}

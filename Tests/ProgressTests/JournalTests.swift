import FSRS
import Glibc
import Records
import Testing

@testable import Progress

@Suite struct JournalTests {
  private static func writer(
    _ home: DataFolder, device: String = "0123abcd", prefix: String = "t",
    _ fileSystem: FileSystem = .kernel
  ) -> JournalWriter {
    JournalWriter(home: home, device: device, idPrefix: prefix, fileSystem: fileSystem)
  }

  /// A home whose journal has these cards answered, a second apart.
  private static func answered(_ cards: [CardID]) throws -> (Scratch, path: String) {
    let scratch = try Scratch()
    let writer = writer(scratch.home)
    for (number, card) in cards.enumerated() {
      try writer.append(
        [.review(review(card))], at: noon.advanced(bySeconds: number), minutesEast: 60)
    }
    writer.close()
    return (scratch, scratch.home.reviews + "/2026-0123abcd.jsonl")
  }

  private static func cards(_ journals: Journals) -> [CardID] {
    journals.records.compactMap(\.payload.card)
  }

  /// A clock that was wrong for days leaves many lines, which are one sentence a file.
  @Test func linesFromTheFutureAreSaidOnceAFile() {
    func problem(_ file: String, _ line: Int, _ rule: JournalProblem.Rule) -> JournalProblem {
      JournalProblem(file: file, line: line, rule: rule, message: "it is wrong")
    }
    let texts = JournalProblem.texts([
      problem("a", 1, .badLine), problem("a", 2, .future), problem("a", 3, .badLine),
      problem("a", 4, .future), problem("a", 5, .future), problem("b", 1, .future),
    ])
    #expect(
      texts == [
        "a:1: warning: it is wrong [bad-line]",
        "a:2: warning: it is wrong, and so are 2 more here; they count when their time has come [future-time]",
        "a:3: warning: it is wrong [bad-line]", "b:1: warning: it is wrong [future-time]",
      ])
  }

  @Test func whatWasAppendedIsRead() throws {
    let (scratch, path) = try Self.answered(["a/x#date", "a/y#date"])
    let journals = Journals.read(scratch.home, now: noon)
    #expect(Self.cards(journals) == ["a/x#date", "a/y#date"])
    #expect(journals.problems.isEmpty)
    let status = try FileSystem.kernel.statusOfName(path)
    #expect(status.mode & 0o777 == 0o600)
    for folder in [scratch.home.data, scratch.home.reviews, scratch.home.state] {
      #expect(try FileSystem.kernel.statusOfName(folder).mode & 0o777 == 0o700)
    }
  }

  @Test func cutAtEveryByteItHoldsAPrefixAndGoesOn() throws {
    let (whole, path) = try Self.answered(["a/x#date", "a/y#date"])
    let bytes = try whole.bytes(path)
    let first = try #require(bytes.firstIndex(of: 0x0A)) + 1
    for count in stride(from: 0, to: bytes.count, by: 1) {
      let scratch = try Scratch()
      let home = try scratch.prepared()
      try scratch.put(bytes.prefix(count), at: home.reviews + "/2026-0123abcd.jsonl")
      // A line is whole with its seal, even without its line break.
      let expected: [CardID] =
        (count >= first - 1 ? ["a/x#date"] : []) + (count == bytes.count - 1 ? ["a/y#date"] : [])
      #expect(Self.cards(Journals.read(home, now: noon)) == expected, "cut at \(count)")
      guard count % 16 == 0 else { continue }
      // The torn line is sealed, never removed, and the next answer is whole.
      let writer = Self.writer(home, prefix: "u")
      try writer.append([.review(review("a/z#date"))], at: noon, minutesEast: 60)
      writer.close()
      #expect(Self.cards(Journals.read(home, now: noon)).contains("a/z#date"), "cut at \(count)")
      #expect(
        try scratch.bytes(home.reviews + "/2026-0123abcd.jsonl").starts(with: bytes.prefix(count)))
    }
  }

  @Test func aFlippedByteNeverMakesAnotherRecord() throws {
    let (whole, path) = try Self.answered(["a/x#date", "a/y#date"])
    let bytes = try whole.bytes(path)
    let good = Journals.read(whole.home, now: noon).records
    let scratch = try Scratch()
    let home = try scratch.prepared()
    for position in bytes.indices {
      var damaged = bytes
      damaged[position] ^= 0x01
      try scratch.put(damaged, at: home.reviews + "/2026-0123abcd.jsonl")
      let records = Journals.read(home, now: noon).records
      #expect(records.count < good.count && records.allSatisfy(good.contains), "at \(position)")
    }
  }

  @Test func aFullDiskLosesNothingThatWasTyped() throws {
    let scratch = try Scratch()
    let faults = Faults()
    let writer = Self.writer(scratch.home, faults.fileSystem)
    try writer.open(at: noon)
    faults.fail(.write, 1, with: .partly(10, ENOSPC))
    #expect(throws: StorageError.self) {
      try writer.append([.review(review("a/x#date"))], at: noon, minutesEast: 60)
    }
    #expect(writer.pendingCount == 1)
    try writer.append(
      [.review(review("a/y#date"))], at: noon.advanced(bySeconds: 5), minutesEast: 60)
    #expect(writer.pendingCount == 0)
    let journals = Journals.read(scratch.home, now: noon)
    #expect(Set(Self.cards(journals)) == ["a/x#date", "a/y#date"])
  }

  @Test func afterAFailedSyncAnotherFileIsUsed() throws {
    let scratch = try Scratch()
    let faults = Faults()
    let writer = Self.writer(scratch.home, faults.fileSystem)
    try writer.append([.review(review("a/x#date"))], at: noon, minutesEast: 60)
    faults.fail(.sync, 1, with: .error(EIO))
    try writer.append(
      [.review(review("a/y#date"))], at: noon.advanced(bySeconds: 5), minutesEast: 60)
    #expect(try scratch.journalNames().filter { $0.hasSuffix(".jsonl") }.count == 2)
    #expect(Self.cards(Journals.read(scratch.home, now: noon)) == ["a/x#date", "a/y#date"])
  }
}

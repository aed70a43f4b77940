import FSRS
import Records
import Testing

@testable import Progress

/// Every journal of `Hostile/INDEX.tsv` ends as the index says.
@Suite struct HostileJournalTests {
  /// What one of them must come to.
  struct Outcome: Sendable {
    var reviews: Int
    /// Line and rule of each problem, in order.
    var problems: [String] = []
    var unsealed = 0
    var isReadOnly = false
  }

  static let outcomes: [String: Outcome] = [
    "04-bitflip.jsonl": Outcome(reviews: 3, problems: ["1 wrong-checksum"]),
    "06-zeros-tail.jsonl": Outcome(reviews: 4, problems: ["5 cut-short"]),
    "07-zeros-middle.jsonl": Outcome(reviews: 3, problems: ["2 wrong-checksum"]),
    "08-duplicates.jsonl": Outcome(reviews: 4),
    "10-no-checksum.jsonl": Outcome(reviews: 1, unsealed: 1),
    "11-newer-record.jsonl": Outcome(reviews: 4, problems: ["5 newer-format"], isReadOnly: true),
    "12-newer-optional.jsonl": Outcome(reviews: 4),
    "14-same-id-different.jsonl": Outcome(
      reviews: 2, problems: ["1 two-contents", "2 two-contents"]),
    "18-bad-grade.jsonl": Outcome(
      reviews: 0, problems: ["1 bad-line", "2 bad-line", "3 bad-line", "4 bad-line"]),
    "19-bad-time.jsonl": Outcome(
      reviews: 0, problems: ["1 bad-line", "2 bad-line", "3 bad-line"]),
    "20-void-unknown.jsonl": Outcome(reviews: 0),
    "22-crlf.jsonl": Outcome(reviews: 4),
    "24-conflict-markers.jsonl": Outcome(
      reviews: 2, problems: ["1 bad-line", "3 bad-line", "5 bad-line"]),
    "27-escape-card.jsonl": Outcome(reviews: 1),
    "28-binary.jsonl": Outcome(reviews: 0),
    "29-nested.jsonl": Outcome(reviews: 1, problems: ["1 bad-line"]),
    "32-float-exp.jsonl": Outcome(reviews: 2),
    "33-x.sync-conflict-20261123-101500-ABCDEFG.jsonl": Outcome(reviews: 4),
  ]

  static func bytes(_ name: String) throws -> [UInt8] {
    try BoundedFile.read("\(#require(Samples.hostileFolder))/journal/\(name)", limit: 1 << 22)
  }

  @Test(arguments: outcomes.keys.sorted()) func endsAsTheIndexSays(_ name: String) throws {
    let bytes = try Self.bytes(name)
    let outcome = try #require(Self.outcomes[name])
    let scratch = try Scratch()
    let home = try scratch.prepared()
    try scratch.put(bytes, at: home.reviews + "/" + name)
    let journals = Journals.read(home, now: noon)
    let state = LearnerState.fold(journals.records, scheduler: .standard)
    #expect(state.reviewCount == outcome.reviews)
    if name.hasPrefix("28") {
      #expect(!journals.problems.isEmpty)
    } else {
      let problems = journals.problems.map { "\($0.line ?? 0) \($0.rule.rawValue)" }
      #expect(problems == outcome.problems)
    }
    #expect(journals.unsealedCount == outcome.unsealed)
    #expect(journals.isReadOnly == outcome.isReadOnly)
    // Whatever is added is added; what was there stays byte for byte.
    let writer = JournalWriter(home: home, device: "0123abcd", idPrefix: "u")
    try writer.append([.review(review())], at: noon, minutesEast: 60)
    writer.close()
    let after = Journals.read(home, now: noon)
    #expect(after.records.count == journals.records.count + 1)
    #expect(try scratch.bytes(home.reviews + "/" + name) == bytes)
  }

  @Test func everyFileHasItsOutcome() throws {
    let folder = try #require(Samples.hostileFolder)
    let names = try FileSystem.kernel.names(folder + "/journal")
    #expect(Set(names) == Set(Self.outcomes.keys))
  }

  /// 25-one-huge-line, made here: reported, and never held as a whole.
  @Test func aHugeLineIsReported() throws {
    let scratch = try Scratch()
    let home = try scratch.prepared()
    let huge = Array("{\"card\":\"".utf8) + [UInt8](repeating: 0x78, count: 3_000_000)
    try scratch.put(
      huge + Array("\"}\n".utf8) + (try Self.bytes("12-newer-optional.jsonl")),
      at: home.reviews + "/2026-0123abcd.jsonl")
    let journals = Journals.read(home, now: noon)
    #expect(journals.problems.map(\.rule) == [.lineTooLong])
    #expect(LearnerState.fold(journals.records, scheduler: .standard).reviewCount == 4)
  }

  /// 20-void-unknown: it applies when what it undoes arrives.
  @Test func aVoidWaitsForItsRecord() throws {
    let scratch = try Scratch()
    let home = try scratch.prepared()
    try scratch.put(try Self.bytes("20-void-unknown.jsonl"), at: home.reviews + "/2026-a.jsonl")
    let writer = JournalWriter(home: home, device: "0123abcd", idPrefix: "nobody")
    try writer.append(
      [.review(review("a/0#date")), .review(review("a/1#date"))],
      at: noon, minutesEast: 60)
    writer.close()
    let state = LearnerState.fold(Journals.read(home, now: noon).records, scheduler: .standard)
    #expect(state.cards.ids.sorted() == ["a/0#date"])
  }

  /// 32-float-exp: clamped for statistics, 0 to a day.
  @Test func absurdDurationsAreClamped() throws {
    let scratch = try Scratch()
    let home = try scratch.prepared()
    try scratch.put(try Self.bytes("32-float-exp.jsonl"), at: home.reviews + "/2026-a.jsonl")
    let times = Journals.read(home, now: noon).records.compactMap { record -> Int? in
      if case .review(let review) = record.payload { review.milliseconds } else { nil }
    }
    #expect(times == [86_400_000, 0])
  }
}

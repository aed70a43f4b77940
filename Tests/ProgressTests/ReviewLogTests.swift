import FSRS
import Records
import Testing

@testable import Progress

/// The fold of rows is the fold of records, whatever lies in the journals.
@Suite struct ReviewLogTests {
  private static let names = [
    "2026-aaaaaaaa.jsonl", "2026-bbbbbbbb.jsonl", "2026-a.sync-conflict-1.jsonl",
  ]

  /// Compares all that a start takes from either.
  private static func compare(_ home: DataFolder, _ comment: Comment) {
    let journals = Journals.read(home, now: noon)
    let log = ReviewLog.read(home, now: noon)
    for scheduler in [Scheduler.exact, .standard] {
      let expected = LearnerState.fold(journals.records, scheduler: scheduler)
      let state = LearnerState.fold(log, scheduler: scheduler)
      #expect(state == expected, comment)
      #expect(state.newest == expected.newest, comment)
      #expect(state.openVoids == expected.openVoids, comment)
      #expect(Set(state.cards.ids) == Set(expected.cards.ids), comment)
    }
    #expect(
      LearnerState.settings(of: log.settings) == LearnerState.settings(of: journals.records),
      comment)
    #expect(log.journals.problems == journals.problems, comment)
    #expect(log.journals.coverage == journals.coverage, comment)
    #expect(log.journals.future == journals.future, comment)
    #expect(log.journals.isReadOnly == journals.isReadOnly, comment)
    #expect(log.journals.badLineCount == journals.badLineCount, comment)
    #expect(log.journals.unsealedCount == journals.unsealedCount, comment)
    // The lines of either are the same, in the same order.
    var order: [String] = []
    log.eachPlace { order.append(log.id(log.row($0).id)) }
    #expect(order == journals.records.map(\.id), comment)
  }

  @Test(arguments: 0..<30) func anyOrderOfFilesAndLines(_ seed: Int) throws {
    var dice = Dice(seed + 5000)
    var lines = Samples.lines(Samples.history(seed: seed, count: 80))
    // Lines of other forms too: a hand's, git's, another's id, and what is still to come.
    lines += [
      Array(
        "{\"k\": \"review\", \"id\": \"hand\", \"t\": \"2026-11-01T10:00:00Z\", \"card\": \"deck0/e1#date\", \"g\": 2}\n"
          .utf8),
      Array(
        "{\"v\":1,\"k\":\"review\",\"id\":\"a3x.007\",\"t\":\"2026-11-01T10:00:00.000Z\",\"card\":\"deck0/e\\u00e9#date\",\"g\":4}\n"
          .utf8),
      Array(
        "{\"v\":1,\"k\":\"review\",\"id\":\"a3x.5\",\"t\":\"2026-11-01T10:00:00.000Z\",\"card\":\"deck0/ee\u{301}#date\",\"g\":3}\r\n"
          .utf8),
      Array(
        "{\"v\":1,\"k\":\"review\",\"id\":\"x\",\"t\":\"2030-11-01T10:00:00.000Z\",\"card\":\"deck0/e1#date\",\"g\":3}\n"
          .utf8),
      Array(
        "{\"v\":2,\"min\":2,\"k\":\"new\",\"id\":\"n\",\"t\":\"2026-11-01T10:00:00.000Z\"}\n".utf8),
      Array("\n".utf8), Array("<<<<<<< HEAD\n".utf8),
    ].filter { _ in Bool.random(using: &dice) }
    lines += lines.filter { _ in Int.random(in: 0..<4, using: &dice) == 0 }
    if Bool.random(using: &dice) { lines.shuffle(using: &dice) }
    var files: [[UInt8]] = [[], [], []]
    for line in lines { files[Int.random(in: 0..<3, using: &dice)] += line }
    if Bool.random(using: &dice) { files[0] += files[1].prefix(40) }
    let scratch = try Scratch()
    let home = try scratch.prepared()
    for (name, bytes) in zip(Self.names, files) {
      try scratch.put(bytes, at: home.reviews + "/" + name)
    }
    Self.compare(home, "seed \(seed)")
  }

  @Test(arguments: 0..<200) func damagedLines(_ seed: Int) throws {
    var dice = Dice(seed + 7000)
    let scratch = try Scratch()
    let home = try scratch.prepared()
    let lines = Samples.lines(Samples.history(seed: seed, count: 12))
    let bytes = FuzzTests.damage(lines.flatMap(\.self), &dice)
    try scratch.put(bytes, at: home.reviews + "/2026-0123abcd.jsonl")
    Self.compare(home, "seed \(seed)")
  }

  /// Enough of them for several blocks and every thread, with a line longer than any block.
  @Test func manyBlocks() throws {
    let scratch = try Scratch()
    let home = try scratch.prepared()
    let lines = Samples.lines(Samples.history(seed: 1, count: 9000))
    var bytes = Array(lines[..<4000].joined())
    bytes += Array(repeating: 0x61, count: LineSplitter.longestLine + 400_000) + [0x0A]
    bytes += Array(repeating: 0x62, count: LineSplitter.longestLine) + [0x0A]
    bytes += Array(lines[4000...].joined())
    try scratch.put(bytes, at: home.reviews + "/" + Self.names[0])
    try scratch.put(Array(lines[..<6000].joined()), at: home.reviews + "/" + Self.names[1])
    let journals = Journals.read(home, now: noon)
    #expect(journals.records.count == 9000)
    #expect(journals.problems.map(\.line) == [4001, 4002])
    #expect(journals.problems.map(\.rule) == [.lineTooLong, .badLine])
    let coverage = journals.coverage[Self.names[0]]
    #expect(coverage?.crc == CRC32.of(bytes))
    #expect(coverage?.bytes == bytes.count)
    #expect(coverage?.lines == 9002)
    Self.compare(home, "many blocks")
    // The rest of a file goes on from the sum of what was read.
    try scratch.put(bytes + lines[0], at: home.reviews + "/" + Self.names[0])
    let news = Journals.read(home, now: noon, after: journals.coverage)
    #expect(news.records.count == 1)
    #expect(news.coverage[Self.names[0]]?.crc == CRC32.of(bytes + lines[0]))
  }

  @Test func whatTheFastWayTakesTheOtherTakesAlike() throws {
    var taken = 0
    for seed in 0..<40 {
      var dice = Dice(seed)
      for line in Samples.lines(Samples.history(seed: seed, count: 40)) {
        for isDamaged in [false, true] {
          var bytes = Array(line.dropLast())
          if isDamaged {
            let index = Int.random(in: 0..<bytes.count - Seal.length, using: &dice)
            bytes[index] =
              [0x20, 0x22, 0x30, 0x39, 0x5C, 0x7D, 0xC3, 0x2C]
              .randomElement(using: &dice) ?? 0
            // Sealed anew, so that only its content can be refused.
            bytes = Array(Seal.seal(bytes.dropLast(Seal.length) + [0x7D]).dropLast())
          }
          var days = DayTexts()
          guard let fast = ReviewLine(bytes, in: 0..<bytes.count, &days) else { continue }
          taken += 1
          var reader = RecordReader()
          let reading = try reader.read(bytes, in: 0..<bytes.count)
          guard case .review(let review) = reading.record.payload else {
            Issue.record("no review")
            continue
          }
          #expect(reading.record.id.utf8.elementsEqual(bytes[fast.id]))
          #expect(review.card.text.utf8.elementsEqual(bytes[fast.card]))
          #expect(review.question.utf8.elementsEqual(bytes[fast.question]))
          #expect(reading.record.time == fast.time && review.day == fast.day)
          #expect(review.grade == fast.grade && review.due == fast.due)
          #expect(review.milliseconds == fast.milliseconds)
        }
      }
    }
    #expect(taken > 800)
  }

  @Test func joinedSumsAreThoseOfTheWhole() {
    var dice = Dice(3)
    let bytes = (0..<3000).map { _ in UInt8.random(in: 0...255, using: &dice) }
    for cut in [0, 1, 7, 8, 255, 256, 2999, 3000] {
      let first = CRC32.of(Array(bytes[..<cut]))
      let second = CRC32.of(Array(bytes[cut...]))
      #expect(CRC32.joined(first, second, count: bytes.count - cut) == CRC32.of(bytes))
    }
  }

  @Test func whatASessionTookInIsStillAtHandAfterAnotherFold() throws {
    let scratch = try Scratch()
    let home = try scratch.prepared()
    let writer = JournalWriter(home: home, device: "0123abcd", idPrefix: "t")
    let records = try writer.append([.review(review("a/x#date"))], at: noon, minutesEast: 60)
    writer.close()
    var state = LearnerState()
    for record in records { state.apply(record, scheduler: .exact) }
    state.foldAgain(ReviewLog.read(home, now: noon), scheduler: .exact)
    #expect(state.reviewCount == 1)
    #expect(state.lastReview(of: "a/x#date")?.id == records.first?.id)
  }
}

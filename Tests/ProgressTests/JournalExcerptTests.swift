import FSRS
import Records
import Testing

@testable import Progress

/// What a filter lets through is what reading everything and choosing then gives.
@Suite struct JournalExcerptTests {
  private static let kinds = ["set", "quiz", "alias", "session", "mark"]

  @Test(arguments: 0..<30) func aFilterChooses(_ seed: Int) throws {
    var dice = Dice(seed + 9000)
    let scratch = try Scratch()
    let home = try scratch.prepared()
    var lines = Samples.lines(Samples.history(seed: seed, count: 80))
    // Of another program: another order, spaces, a card's name in escapes, and what is still to come.
    lines += [
      "{\"k\": \"review\", \"id\": \"hand\", \"t\": \"2026-11-01T10:00:00Z\", \"card\": \"deck0/e1#date\", \"g\": 2}",
      #"{"v":1,"k":"review","id":"u","t":"2026-11-01T10:00:00.000Z","z":0,"card":"deck0/\u00651#date","g":3}"#,
      #"{"v":1,"k":"review","id":"w","t":"2026-11-01T10:00:00.000Z","z":0,"g":3,"card":"deck0/e1#date"}"#,
      #"{"v":1,"k":"review","id":"x","t":"2030-11-01T10:00:00.000Z","z":0,"card":"deck0/e1#date","g":3}"#,
      #"{"v":1,"k":"quiz","id":"y","t":"2026-11-01T10:00:00.000Z","z":0,"asked":2,"correct":1,"missed":["a"]}"#,
      #"{"v":1,"k":"review","id":"z","t":"2026-11-01T10:00:00.000Z","z":0,"card":"deck0/e1#date","g":9}"#,
    ].map { Array("\($0)\n".utf8) }
    lines.shuffle(using: &dice)
    lines += lines.prefix(20)
    for (number, name) in ["2026-aaaaaaaa.jsonl", "2026-bbbbbbbb.jsonl"].enumerated() {
      let part = number == 0 ? lines.prefix(50) : lines.dropFirst(50)
      try scratch.put(Array(part.joined()), at: home.reviews + "/" + name)
    }
    let all = Journals.read(home, now: noon).records
    let state = LearnerState.fold(all, scheduler: .exact)
    let cards: [CardID] = ["deck0/e1#date", "deck1/e3#date", "none/e#date"]
    let wanted = Set(Self.kinds.filter { _ in Bool.random(using: &dice) })
    let filter = RecordFilter(cards: cards, kinds: wanted)
    let expected = all.filter { record in
      let kind = record.payload.kind
      return kind == "void" || wanted.contains(kind)
        || record.payload.card.map { cards.contains($0) } ?? false
    }
    #expect(Journals.records(home, now: noon, filter) == expected)
    let excerpt = JournalExcerpt.of(cards, home, now: noon)
    for card in cards { #expect(excerpt.history(of: card) == state.history(of: card)) }
    #expect(
      excerpt.values(ofSetting: "new").last == state.settings["new"]
        || state.settings["new"] == nil)
    let quizzes = JournalExcerpt(home, now: noon, RecordFilter(kinds: ["quiz"]))
    #expect(quizzes.missedInLastQuiz == ["a"])
    #expect(quizzes.quizzes.map(\.asked) == [2])
  }

  @Test func formerNamesComeAlong() throws {
    let scratch = try Scratch()
    let home = try scratch.prepared()
    let writer = JournalWriter(home: home, device: "0123abcd", idPrefix: "t")
    var second = 0
    func append(_ payload: Payload) throws {
      second += 1
      try writer.append([payload], at: noon.advanced(bySeconds: second - 60), minutesEast: 60)
    }
    func seed(_ card: CardID, formerly former: CardID) -> Payload {
      .seed(Payload.Seed(card: card, progress: .new, from: "formerly \(former)"))
    }
    try append(.review(review("a/first#date")))
    try append(seed("a/second#date", formerly: "a/first#date"))
    try append(seed("a/third#date", formerly: "a/second#date"))
    try append(.review(review("a/other#date")))
    writer.close()
    let excerpt = JournalExcerpt.of(["a/third#date"], home, now: noon)
    #expect(excerpt.history(of: "a/first#date").count == 1)
    #expect(excerpt.history(of: "a/second#date").count == 1)
    #expect(excerpt.history(of: "a/other#date").isEmpty)
  }

  /// What a log tells of its reviews, with resets between them and a day that four bytes cannot hold.
  @Test(arguments: 0..<10) func reviewsOfALogAreThoseOfTheRecords(_ seed: Int) throws {
    let scratch = try Scratch()
    let home = try scratch.prepared()
    var lines = Samples.lines(Samples.history(seed: seed, count: 80))
    lines.append(
      Array(
        #"{"k":"review","id":"far","t":"2026-11-01T10:00:00Z","card":"deck0/e1#date","g":3,"day":"+99999999-01-01"}"#
          .utf8) + [0x0A])
    try scratch.put(Array(lines.joined()), at: home.reviews + "/2026-aaaaaaaa.jsonl")
    let records = Journals.read(home, now: noon).records
    let state = LearnerState.fold(records, scheduler: .exact)
    var lives: [CardID: Int] = [:]
    var expected: [String] = []
    for record in records where !state.isVoided(record) {
      switch record.payload {
      case .review(let review):
        let life = lives[review.card, default: 0]
        expected.append(
          "\(review.card) \(life) \(review.grade) \(review.day.number) \(review.milliseconds)")
      case .mark(let card, let mark) where mark.kind == .reset: lives[card, default: 0] += 1
      default: break
      }
    }
    let log = ReviewLog.read(home, now: noon)
    var told: [String] = []
    log.eachReview { review in
      told.append(
        "\(log.cards[review.card]) \(review.life) \(review.grade) \(review.day.number) \(review.milliseconds)"
      )
    }
    #expect(told == expected)
  }
}

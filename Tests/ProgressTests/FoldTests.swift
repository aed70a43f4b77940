import FSRS
import Records
import Testing

@testable import Progress

@Suite struct FoldTests {
  @Test(arguments: 0..<20) func orderCopiesAndFilesMakeNoDifference(_ seed: Int) throws {
    let records = Samples.history(seed: seed, count: 60)
    let expected = LearnerState.fold(records, scheduler: .exact)
    var dice = Dice(seed + 1000)
    let lines = Samples.lines(records)
    let scratch = try Scratch()
    let home = try scratch.prepared()
    var files: [[UInt8]] = [[], [], []]
    for line in (lines + lines.filter { _ in Bool.random(using: &dice) }).shuffled(using: &dice) {
      files[Int.random(in: 0..<3, using: &dice)] += line
    }
    let names = ["2026-aaaaaaaa.jsonl", "2026-bbbbbbbb.jsonl", "2026-a.sync-conflict-1.jsonl"]
    for (name, bytes) in zip(names, files) { try scratch.put(bytes, at: home.reviews + "/" + name) }
    let journals = Journals.read(home, now: noon)
    #expect(journals.problems.isEmpty)
    #expect(LearnerState.fold(journals.records, scheduler: .exact) == expected)
    // One record at a time comes to the same.
    var stepwise = LearnerState()
    for record in records.shuffled(using: &dice) { stepwise.apply(record, scheduler: .exact) }
    #expect(stepwise == expected)
  }

  @Test func theDueDateIsWhatThePromptPromised() {
    let due = Due.day(StudyDay(number: 30_000))
    let record = Record(
      id: "a.1", time: noon, minutesEast: 60, payload: .review(review("a/x#date", .easy, due: due)))
    let state = LearnerState.fold([record], scheduler: .standard)
    #expect(state.cards["a/x#date"]?.due == due)
    #expect(state.cards["a/x#date"]?.state.phase == .review)
  }

  @Test(arguments: [false, true]) func aVoidTakesItsReviewAway(_ isFirst: Bool) {
    let answer = Record(
      id: "a.1", time: noon, minutesEast: 60, payload: .review(review("a/x#date")))
    let void = Record(
      id: "b.1", time: noon.advanced(bySeconds: isFirst ? -60 : 60), minutesEast: 60,
      payload: .void(of: "a.1"))
    let state = LearnerState.fold(isFirst ? [void, answer] : [answer, void], scheduler: .exact)
    #expect(state.reviewCount == 0)
  }

  @Test func stateSurvivesItsFile() throws {
    let scratch = try Scratch()
    let home = try scratch.prepared()
    let writer = JournalWriter(home: home, device: "0123abcd", idPrefix: "t")
    for number in 0..<5 {
      try writer.append(
        [.review(review("a/\(number)#date"))], at: noon.advanced(bySeconds: number), minutesEast: 60
      )
    }
    writer.close()
    func open() -> LoadedState { LoadedState.load(home, now: noon) { _ in .exact } }
    let first = open()
    try StateFile.write(
      first.state, covered: first.covered, today: .object([]), by: "test", to: home, now: noon)
    let again = open()
    #expect(again.isStateCurrent)
    #expect(again.state == first.state)
    // A bad file is said, kept byte for byte, and rebuilt from the journals.
    let bad = Array("<<<<<<< ours\n{}".utf8)
    try scratch.put(bad, at: home.stateFile)
    let rebuilt = open()
    #expect(rebuilt.state == first.state)
    #expect(!rebuilt.alarms.isEmpty)
    try StateFile.write(
      rebuilt.state, covered: rebuilt.covered, today: .object([]), by: "test", to: home, now: noon)
    #expect(try scratch.bytes(home.stateFile + ".bad-1") == bad)
    // Without its journals a state that knows cards is an alarm, not a fresh start.
    try FileSystem.kernel.unlink(home.reviews + "/2026-0123abcd.jsonl")
    let orphan = open()
    #expect(!orphan.alarms.isEmpty)
    #expect(orphan.state.cards.count == 5)
    #expect(orphan.first.count == 5)
  }
}

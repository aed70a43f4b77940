import FSRS
import Glibc
import Records
import Testing

@testable import Progress

@Suite struct InterruptedSessionTests {
  private let day = noon.studyDay(minutesEast: 60)

  private func start(after: InterruptedSession? = nil) -> Payload {
    InterruptedSession.start(arguments: ["a", "--mode", "flip"], day: day, after: after)
  }

  /// A machine of its own, and a way to write on it at so many seconds past noon.
  private struct Machine {
    let scratch: Scratch
    let device: String

    init(_ scratch: Scratch, makes device: String = "0123abcd") throws {
      self.scratch = scratch
      self.device = try scratch.prepared().device { device }
    }

    func write(_ prefix: String, from second: Int = 0, _ payloads: [Payload]) throws {
      let writer = JournalWriter(home: scratch.home, device: device, idPrefix: prefix)
      for (number, payload) in payloads.enumerated() {
        try writer.append(
          [payload], at: noon.advanced(bySeconds: second + number), minutesEast: 60)
      }
    }

    func find() -> InterruptedSession? { InterruptedSession.find(scratch.home, now: noon) }

    /// How many answers it says were given.
    ///
    /// A process that another test is starting holds the journal's lock for a moment, as if somebody were in
    /// the session: that passes.
    func answered(expecting count: Int?) -> Int? {
      for _ in 0..<100 {
        let found = find()?.answered
        if found == count || count == nil { return found }
        usleep(20_000)
      }
      return find()?.answered
    }
  }

  @Test func whatItStoodAt() throws {
    let machine = try Machine(Scratch())
    #expect(machine.find() == nil)
    try machine.write("a", [.review(review("a/old#date"))])
    #expect(machine.find() == nil)
    try machine.write(
      "b", from: 10,
      [
        start(), .review(review("a/1#date")), InterruptedSession.hint("a/2#date", count: 1),
        .review(review("a/2#date")), InterruptedSession.skipped("a/3#date"),
        InterruptedSession.hint("a/4#date", count: 1),
        InterruptedSession.hint("a/4#date", count: 2),
      ])
    let found = try #require(machine.find())
    #expect(found.arguments == ["a", "--mode", "flip"])
    #expect(found.day == day)
    #expect(found.answered == 2)
    #expect(found.skipped == ["a/3#date"])
    #expect(found.last == "a/2#date")
    #expect(found.current == "a/4#date")
    #expect(found.hints == 2)
    #expect(found.asked == noon.advanced(bySeconds: 16))
    // One that goes on with it hands everything on.
    try machine.write("c", from: 30, [start(after: found), .review(review("a/4#date"))])
    let again = try #require(machine.find())
    #expect(again.answered == 3 && again.skipped == ["a/3#date"] && again.last == "a/4#date")
    #expect(again.current == nil && again.hints == 0)
    try machine.write("d", from: 40, [start(after: again), InterruptedSession.end])
    #expect(machine.find() == nil)
  }

  @Test func anUndoneAnswerIsAskedAgain() throws {
    let machine = try Machine(Scratch())
    try machine.write(
      "b",
      [
        start(), .review(review("a/1#date")), .review(review("a/2#date")), .void(of: "b.2"),
      ])
    let found = try #require(machine.find())
    #expect(found.answered == 1 && found.current == "a/2#date" && found.last == "a/1#date")
  }

  @Test func aLongSessionIsFoundAsAWhole() throws {
    let machine = try Machine(Scratch())
    let writer = JournalWriter(home: machine.scratch.home, device: machine.device, idPrefix: "b")
    let reviews = (0..<900).map { Payload.review(review("a/\($0)#date")) }
    try writer.append([start()] + reviews, at: noon, minutesEast: 60)
    // Somebody is in it.
    #expect(machine.find() == nil)
    writer.close()
    #expect(machine.answered(expecting: 900) == 900)
  }

  @Test func otherMachinesAndTornLinesAreNoSessions() throws {
    let scratch = try Scratch()
    let machine = try Machine(scratch)
    let other = JournalWriter(home: scratch.home, device: "ffffffff", idPrefix: "x")
    try other.append([start()], at: noon, minutesEast: 60)
    other.close()
    #expect(machine.find() == nil)
    try machine.write("b", [start(), .review(review("a/1#date"))])
    let path = scratch.home.reviews + "/2026-0123abcd.jsonl"
    let bytes = try scratch.bytes(path)
    for count in 0...bytes.count {
      try scratch.put(bytes.prefix(count), at: path)
      let lines = bytes.prefix(count).split(separator: 0x0A).filter {
        Seal.check(Array($0), in: 0..<$0.count) == .good
      }
      let expected = lines.isEmpty ? nil : lines.count - 1
      #expect(machine.answered(expecting: expected) == expected)
    }
  }
}

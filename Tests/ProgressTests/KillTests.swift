import FSRS
import Foundation
import Glibc
import Records
import Testing

@testable import Progress

/// `kill -9` at any time: what was said to be saved is there, and the next start goes on.
@Suite(.serialized) struct KillTests {
  /// What must hold after a kill.
  private static func check(_ scratch: Scratch, _ saved: Set<CardID>, _ what: String) throws {
    let now = Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000))
    let journals = Journals.read(scratch.home, now: now)
    let cards = Set(journals.records.compactMap(\.payload.card))
    #expect(saved.subtracting(cards) == [], "\(what): lost")
    // Nothing but torn lines, and nothing twice.
    #expect(Set(journals.records.map(\.id)).count == journals.records.count, "\(what)")
    for problem in journals.problems {
      #expect([.cutShort, .badLine].contains(problem.rule), "\(what): \(problem.text)")
    }
    if case .bad(let reason) = StateFile.read(scratch.home, now: now) {
      Issue.record("\(what): state.json is bad: \(reason)")
    }
    let loaded = LoadedState.load(scratch.home, now: now) { _ in .standard }
    #expect(
      loaded.state == LearnerState.fold(journals.records, scheduler: .standard), "\(what)")
  }

  /// At every call that changes something: before it, in the middle of it and after it.
  @Test(arguments: ["before", "half", "after"]) func atEveryCall(_ moment: String) throws {
    var call = 1
    while true {
      let scratch = try Scratch()
      let first = try Keeper(scratch.root, "a", 12, [moment, "\(call)"])
      let code = first.end()
      let saved = Set(try first.saved())
      try Self.check(scratch, saved, "\(moment) call \(call)")
      if code == 0 { break }
      #expect(code == 128 + SIGKILL)
      // And the next start goes on from there.
      if call % 5 == 0 {
        let second = try Keeper(scratch.root, "b", 2)
        #expect(second.end() == 0)
        let all = saved.union(try second.saved())
        #expect(all.count == saved.count + 2)
        try Self.check(scratch, all, "after \(moment) call \(call)")
      }
      call += 1
    }
    #expect(call > 40)
  }

  /// At random; `ANNALS_KILLS` sets how often.
  @Test func atRandomTimes() throws {
    let count = ProcessInfo.processInfo.environment["ANNALS_KILLS"].flatMap(Int.init) ?? 100
    var dice = Dice(count)
    let scratch = try Scratch()
    var saved: Set<CardID> = []
    for run in 0..<count {
      let keeper = try Keeper(scratch.root, "r\(run)", 100_000)
      keeper.waitForWord()
      usleep(UInt32.random(in: 0..<25_000, using: &dice))
      keeper.kill()
      #expect(keeper.end() == 128 + SIGKILL)
      saved.formUnion(try keeper.saved())
      if run % 50 == 49 { try Self.check(scratch, saved, "run \(run)") }
    }
    try Self.check(scratch, saved, "after \(count) kills")
    #expect(saved.count > count)
    if count > 100 { print("\(count) kills: \(saved.count) answers said to be saved, none lost") }
  }

  @Test(arguments: [2, 4]) func writersAtOnce(_ count: Int) throws {
    let scratch = try Scratch()
    let keepers = try (0..<count).map { try Keeper(scratch.root, "w\($0)", 60) }
    for keeper in keepers { #expect(keeper.end() == 0) }
    let saved = Set(try keepers.flatMap { try $0.saved() })
    #expect(saved.count == 60 * count)
    try Self.check(scratch, saved, "\(count) writers")
    let journals = Journals.read(
      scratch.home, now: Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000)))
    #expect(journals.problems == [])
  }

  /// A limit on the size of files, as a quota sets one: said, kept in memory, nothing torn.
  @Test func aFileMayGrowNoFurther() throws {
    let scratch = try Scratch()
    let keeper = try Keeper(scratch.root, "a", 40, limit: 8)
    #expect(keeper.end() == 74)
    #expect(try keeper.complaints().contains("waiting): cannot save in"))
    let saved = Set(try keeper.saved())
    #expect(!saved.isEmpty && saved.count < 40)
    try Self.check(scratch, saved, "RLIMIT_FSIZE")
  }
}

import Foundation
import Glibc
import Testing

/// A start from the head of state.json comes to the same as the full way, and is taken only where it does.
@Suite struct QuickStartTests {
  private static func lives(_ annals: Annals) throws {
    let decks = annals.data.appending(path: "decks")
    try FileManager.default.createDirectory(at: decks, withIntermediateDirectories: true)
    for number in 1...3 {
      let text = """
        id: life-\(number)
        title: A life
        subject: self
        calendar: gregorian
        people:
          self: {name: Anna Number\(["one", "two", "three"][number - 1])}
        events:
          - {id: born, what: was born, date: 18\(number)0-03-0\(number), kind: birth}
          - {id: moved, what: moved to Riga, date: 19\(number)1-05-02}
          - {id: married, what: married in Tartu, date: 19\(number)2-06-11}
          - {id: left, what: left Riga, date: 19\(number)4-01-20}

        """
      try Data(text.utf8).write(to: decks.appending(path: "life-\(number).yaml"))
    }
  }

  /// What a start says, from the head and, with the head gone, from all.
  private static func both(
    _ annals: Annals, _ arguments: [String], at now: String
  ) throws -> (quick: String, full: String) {
    let arguments = arguments + ["--now", now]
    let state = annals.data.appending(path: "state.json")
    let quick = try Self.withoutSeconds(annals.run(arguments).output)
    let kept = try Data(contentsOf: state)
    // Another writer's state is read in full.
    var text = String(decoding: kept, as: UTF8.self)
    text.replace("\"by\":\"annals 0", with: "\"by\":\"annals 9")
    try Data(text.utf8).write(to: state)
    let full = try Self.withoutSeconds(annals.run(arguments).output)
    try kept.write(to: state)
    return (quick, full)
  }

  /// The same past in a home of its own, without the state that a quick start reads.
  private static func withoutState(_ annals: Annals) throws -> Annals {
    let copy = try Annals()
    try FileManager.default.createDirectory(
      at: copy.data.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: annals.data, to: copy.data)
    try FileManager.default.removeItem(at: copy.data.appending(path: "state.json"))
    return copy
  }

  /// The clock runs on between two runs.
  private static func withoutSeconds(_ output: String) -> String {
    output.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("Next: in ") }.joined(separator: "\n")
      .replacing(#/[0-9]+ s\b/#, with: "some s")
  }

  /// Studies, and leaves a current state.
  private static func study(
    _ annals: Annals, _ grades: [String], at now: String = "2026-11-23T09:00:00Z"
  ) throws {
    let input = grades.map { "\n\($0)\n" }.joined()
    let outcome = try annals.run(
      ["study", "--mode", "flip", "--limit", "\(grades.count)", "--now", now], input: input)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test(arguments: [
    "2026-11-23T09:00:30Z", "2026-11-23T09:30:00Z", "2026-11-24T03:00:00Z", "2026-11-24T09:00:00Z",
    "2026-11-26T09:00:00Z", "2026-12-24T09:00:00Z", "2026-11-22T09:00:00Z",
  ])
  func theHeadSaysWhatAllSays(_ now: String) throws {
    let annals = try Annals()
    try Self.lives(annals)
    try Self.study(annals, ["4", "1", "3", "4", "2"])
    for arguments in [["due", "-q"], ["due", "--json"], ["due"], ["study", "--mode", "flip"]] {
      let (quick, full) = try Self.both(annals, arguments, at: now)
      #expect(quick == full, "\(arguments)")
      #expect(!quick.isEmpty)
    }
  }

  /// A hundred cards of which each was answered once, with due days and stabilities of all sorts.
  private static func pile(_ annals: Annals) throws {
    let decks = annals.data.appending(path: "decks")
    let reviews = annals.data.appending(path: "reviews")
    for folder in [decks, reviews] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    let kinds = ["red", "blue", "old", "tall", "wide", "low", "grey", "cold", "new", "warm"]
    let things = [
      "school", "mill", "bridge", "chapel", "harbour", "theatre", "library", "market", "tower",
      "garden",
    ]
    var chronicle = "id: pile\nsubject: self\npeople:\n  self: {name: Anna Heap}\nevents:\n"
    var journal = ""
    for number in 0..<100 {
      let what = "opened the \(kinds[number / 10]) \(things[number % 10])"
      chronicle += "  - {id: e\(number), what: \(what), date: \(1801 + number)-03}\n"
      let day = 10 + number * 7 % 9
      let due = 14 + number * 11 % 16
      journal +=
        #"{"v":1,"k":"review","id":"hand.\#(number)","t":"2026-11-\#(day)T08:00:00.\#(100 + number)Z","z":0,"card":"pile/e\#(number)#date","g":\#(2 + number % 3),"day":"2026-11-\#(day)","due":"2026-11-\#(due)","q":"when/0/typed","ms":10}"#
        + "\n"
    }
    try Data(chronicle.utf8).write(to: decks.appending(path: "pile.yaml"))
    try Data(journal.utf8).write(to: reviews.appending(path: "2026-0000beef.jsonl"))
  }

  /// A pile is asked in the order of the day, which the head has for each day to come.
  @Test(arguments: ["2026-11-28T09:00:00Z", "2026-11-30T09:00:00Z", "2026-12-05T09:00:00Z"])
  func aPileBeginsWithTheSameCard(_ now: String) throws {
    let annals = try Annals()
    try Self.pile(annals)
    // One session says that the decks were seen; progress leaves a head of that day.
    let before = ["--now", "2026-11-28T08:00:00Z"]
    _ = try annals.run(["study", "--mode", "flip"] + before, input: "\n3\n:quit\n")
    #expect(try annals.run(["progress"] + before).status == 0)
    let state = try String(
      contentsOf: annals.data.appending(path: "state.json"), encoding: .utf8)
    #expect(state.contains("\"backlog\":{\"first\":["))
    for arguments in [["due", "--json"], ["study", "--mode", "flip"]] {
      let (quick, full) = try Self.both(annals, arguments, at: now)
      #expect(quick == full)
      #expect(arguments[0] == "due" || quick.contains(" clears it by "))
    }
    let input = String(repeating: "\n3\n", count: 5)
    let study = ["study", "--mode", "flip", "--limit", "5", "--now", now]
    let copy = try Self.withoutState(annals)
    #expect(try annals.run(study, input: input).output == copy.run(study, input: input).output)
  }

  /// The head tells what the decks hold; where they have changed, progress makes it anew.
  @Test func progressMakesTheHeadAnew() throws {
    let annals = try Annals()
    try Self.lives(annals)
    try Self.study(annals, ["4", "4", "4"])
    let decks = annals.data.appending(path: "decks")
    try FileManager.default.removeItem(at: decks.appending(path: "life-3.yaml"))
    #expect(try annals.run(["progress", "--now", "2026-11-23T09:10:00Z"]).status == 0)
    let state = try String(
      contentsOf: annals.data.appending(path: "state.json"), encoding: .utf8)
    #expect(!state.contains("life-3.yaml"))
    #expect(state.contains("life-2.yaml"))
  }

  @Test func noChronicleIsOpenedToCount() throws {
    let annals = try Annals()
    try Self.lives(annals)
    try Self.study(annals, ["4", "4", "1"])
    let arguments = ["due", "--json", "--now", "2026-11-29T09:00:00Z"]
    let before = try annals.run(arguments).output
    // A file of the same size and time: who looked into it would find no card any more.
    let file = annals.data.appending(path: "decks/life-1.yaml").path
    var status = stat()
    #expect(unsafe stat(file, &status) == 0)
    try Data(repeating: 0x23, count: Int(status.st_size)).write(to: URL(fileURLWithPath: file))
    let times = [status.st_atim, status.st_mtim]
    #expect(unsafe utimensat(AT_FDCWD, file, times, 0) == 0)
    #expect(try annals.run(arguments).output == before)
    // With another time it is looked into.
    #expect(unsafe utimensat(AT_FDCWD, file, nil, 0) == 0)
    #expect(try annals.run(arguments).output != before)
  }

  @Test func whatChangedIsReadAgain() throws {
    let annals = try Annals()
    try Self.lives(annals)
    try Self.study(annals, ["4", "4", "4"])
    let later = ["due", "--json", "--now", "2026-11-29T09:00:00Z"]
    let before = try annals.run(later).output
    #expect(before.contains("\"id\":\"life-3\""))
    // A deck less, a deck more, another text.
    let decks = annals.data.appending(path: "decks")
    try FileManager.default.removeItem(at: decks.appending(path: "life-3.yaml"))
    #expect(try !annals.run(later).output.contains("\"id\":\"life-3\""))
    try Data("id: other\nevents: [{id: x, what: It rained, date: 1900}]\n".utf8)
      .write(to: decks.appending(path: "other.yaml"))
    #expect(try annals.run(later).output.contains("\"id\":\"other\""))
    // A setting is a line of the journal.
    _ = try annals.run(["set", "new", "1", "--now", "2026-11-28T09:00:00Z"])
    let outcome = try annals.run(later).output
    #expect(outcome.hasPrefix("{\"due\":"))
    #expect(outcome.contains("\"new\":1,\"decks\""))
  }

  @Test func aStateCutShortIsNoHead() throws {
    let annals = try Annals()
    try Self.lives(annals)
    try Self.study(annals, ["4", "4", "4"])
    let state = annals.data.appending(path: "state.json")
    let whole = try Data(contentsOf: state)
    try whole.prefix(whole.count - 40).write(to: state)
    let outcome = try annals.run(["due", "-q", "--now", "2026-12-20T09:00:00Z"])
    #expect(outcome.output == "3\n")
    #expect(outcome.errors.contains("state.json is damaged"))
  }

  @Test func theSessionGoesOnWithTheRest() throws {
    let annals = try Annals()
    try Self.lives(annals)
    try Self.study(annals, ["4", "1", "3", "4"])
    let now = "2026-11-23T10:00:00Z"
    let first = try Self.both(annals, ["study", "--mode", "flip"], at: now)
    #expect(first.quick == first.full)
    // The same answers from the head and from all lead to the same questions.
    let arguments = ["study", "--mode", "flip", "--limit", "6", "--now", now]
    let input = String(repeating: "\n4\n", count: 6)
    let copy = try Self.withoutState(annals)
    let quick = try annals.run(arguments, input: input)
    let full = try copy.run(arguments, input: input)
    #expect(quick.output == full.output)
    #expect(try annals.journalLines().count { $0.contains("\"k\":\"review\"") } == 10)
  }
}

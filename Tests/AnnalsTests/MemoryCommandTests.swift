import Foundation
import Testing

/// `why`, `history`, `forecast`, `simulate`, `optimize` on the learner's own answers, `reschedule`.
@Suite struct MemoryCommandTests {
  private static let now = ["--now", "2026-11-26T10:00:00Z"]
  private static let card = "ivar-smilga/birth#date"

  /// A home with the answers of a hundred days, due dates of a schedule that is much too easy-going.
  private func home() throws -> Annals {
    let annals = try Annals()
    let deck = try object(
      try annals.run(["generate", "ivar-smilga", "--format", "json"]).output)
    let cards = try #require(deck["cards"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    try #require(cards.count > 100)
    var lines: [String] = []
    var state: UInt64 = 11
    func draw(_ count: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % count)
    }
    let start = Date(timeIntervalSince1970: 1_787_000_000)
    let style = ISO8601DateFormatter()
    for (number, card) in cards.prefix(120).enumerated() {
      var day = number % 60
      for (review, wait) in [1, 3, 6, 14, 60].enumerated() {
        let time = style.string(from: start.addingTimeInterval(Double(day * 86400 + number * 20)))
        let due = style.string(from: start.addingTimeInterval(Double((day + wait) * 86400)))
        let grade = draw(10) < 3 ? 1 : 3
        lines.append(
          #"{"v":1,"k":"review","id":"g.\#(number).\#(review)","t":"\#(time)","z":0,"card":"\#(card)","g":\#(grade),"day":"\#(time.prefix(10))","due":"\#(due.prefix(10))","typed":"1907","ms":\#(4000 + draw(6000))}"#
        )
        day += wait
        if day > 95 { break }
      }
    }
    let reviews = annals.data.appending(path: "reviews")
    try FileManager.default.createDirectory(at: reviews, withIntermediateDirectories: true)
    try Data((lines.joined(separator: "\n") + "\n").utf8)
      .write(to: reviews.appending(path: "2026-0000abcd.jsonl"))
    return annals
  }

  private func object(_ line: some StringProtocol) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test func whySaysMemoryFuturesAndReason() throws {
    let annals = try home()
    let shown = try annals.run(["why", "birth#date"] + Self.now)
    #expect(shown.status == 0 && shown.errors.isEmpty, "\(shown.errors)")
    for text in ["Stability", "Chance that you know it now", "Why then: you answered", "4 easy"] {
      #expect(shown.output.contains(text), "\(text)")
    }
    let plain = try annals.run(["why", Self.card, "--plain"] + Self.now).output
    #expect(plain.contains("good: due in") && !plain.contains("│"))
    let value = try object(try annals.run(["why", Self.card, "--json"] + Self.now).output)
    let grades = try #require(value["grades"] as? [String: [String: Any]])
    #expect(grades.keys.sorted() == ["again", "easy", "good", "hard"])
    #expect((value["curve"] as? [[Double]])?.count == 31)
    // What it promises is what a session shows.
    let due = try #require(grades["easy"]?["due"] as? String)
    _ = try annals.run(
      ["study", "--where", "id:\(Self.card)", "--ahead", "300d", "--mode", "flip", "--limit", "1"]
        + Self.now, input: "\n4\n")
    let last = try #require(
      try annals.journalLines().last { $0.contains(#""k":"review""#) && $0.contains(#""g":4"#) })
    #expect(try object(last)["due"] as? String == due)
    #expect(try annals.run(["why", "nobody"] + Self.now).status == 66)
  }

  /// What was set later doesn't change why a date was set; a move has its own reason.
  @Test func whyGoesByWhatWasSetThen() throws {
    let annals = try Annals()
    func at(_ day: Int) -> [String] { ["--now", "2026-11-\(day)T10:00:00Z"] }
    for day in [10, 19] {
      _ = try annals.run(
        ["study", "ivar-smilga", "--where", "id:\(Self.card)", "--mode", "flip", "--limit", "1"]
          + at(day), input: "\n4\n")
    }
    func why(_ day: Int) throws -> [String: Any] {
      let value = try object(try annals.run(["why", Self.card, "--json"] + at(day)).output)
      return try #require(value["why"] as? [String: Any])
    }
    let before = try why(20)
    #expect(before["rest"] as? Int == 0 && (before["days"] as? Int ?? 0) > 20)
    _ = try annals.run(["set", "retention", "0.97"] + at(21))
    _ = try annals.run(["set", "fuzz", "off"] + at(21))
    _ = try annals.run(
      [
        "set", "fsrs6-weights",
        "0.3 1.2931 2.3065 4.2956 6.4133 0.8334 3.0194 0.001 1.0722 0.1666 0.796 1.4835 0.0614 0.2629 1.6483 0.6014 1.8729 0.5425 0.0912 0.0658 0.1542",
      ] + at(21))
    let after = try why(22)
    #expect(NSDictionary(dictionary: after) == NSDictionary(dictionary: before))
    _ = try annals.run(["reschedule", "ivar-smilga", "--apply"] + at(23))
    let moved = try why(24)
    #expect(moved["moved"] as? Bool == true && moved["recorded"] as? Int == before["days"] as? Int)
    let move = try #require(moved["move"] as? [String: Any])
    #expect(move["day"] as? String == "2026-11-23")
    let days = try #require(moved["days"] as? Int)
    let window = try #require(move["window"] as? [Int])
    #expect(window[0] <= days && days <= window[1] || days == 4)
    let text = try annals.run(["why", Self.card, "--plain"] + at(24)).output
      .replacing("\n", with: " ")
    #expect(text.contains("which made ") && text.contains("Rescheduling moved it on 23 November"))
    let late = try annals.run(["why", Self.card, "--now", "2027-11-13T10:00:00Z"]).output
    #expect(late.contains("It was due ") && late.contains(" ago, on "), "\(late)")
  }

  @Test func historyListsEveryAnswer() throws {
    let annals = try home()
    let lines = try annals.run(["history", Self.card, "--json"] + Self.now).output
      .split(separator: "\n").map { try object($0) }
    #expect(lines.count >= 4 && lines[0]["retrievability"] is NSNull)
    #expect(lines[1]["retrievability"] is Double && lines[1]["typed"] as? String == "1907")
    _ = try annals.run(["suspend", Self.card] + Self.now, input: "y\n")
    let shown = try annals.run(["history", Self.card] + Self.now).output
    #expect(shown.contains("good") && shown.split(separator: "\n").count >= lines.count + 2)
  }

  @Test func forecastAndSimulateAnswerInFigures() throws {
    let annals = try home()
    let days = try annals.run(["forecast", "--days", "5", "--json"] + Self.now).output
      .split(separator: "\n").map { try object($0) }
    #expect(days.map { $0["day"] as? String } == (26...30).map { "2026-11-\($0)" })
    #expect(days[0]["new"] as? Int == 10)
    let runs = { try annals.run(["simulate", "--days", "90", "--json"] + Self.now).output }
    let first = try runs()
    #expect(try runs() == first)
    let values = try first.split(separator: "\n").map { try object($0) }
    let minutes = values.compactMap { $0["minutesADay"] as? Double }
    #expect(minutes.count == 10 && (minutes.first ?? 0) < (minutes.last ?? 0))
    #expect(values.count { $0["isSet"] as? Bool == true } == 1)
    #expect(try annals.run(["simulate"] + Self.now).output.contains("as set"))
    #expect(
      try annals.run(["forecast", "--plain"] + Self.now).output.contains("26 November 2026:"))
  }

  /// A day's new cards, and what is marked as set, follow what is set for a deck.
  @Test func forecastAndSimulateGoByTheDecksOwnSettings() throws {
    let annals = try Annals()
    _ = try annals.run(["set", "new", "2", "--deck", "ivar-smilga"] + Self.now)
    func new(_ decks: [String]) throws -> [Int] {
      try annals.run(["forecast", "--days", "3", "--json"] + decks + Self.now).output
        .split(separator: "\n").map { try #require(try object($0)["new"] as? Int) }
    }
    #expect(try new(["ivar-smilga"]) == [2, 2, 2])
    #expect(try new(["ivar-smilga", "marie-curie"]) == [12, 12, 12])
    _ = try annals.run(["set", "new", "0", "--deck", "ivar-smilga"] + Self.now)
    #expect(try new(["ivar-smilga", "marie-curie"]) == [10, 10, 10])
    let simulate = { (decks: [String]) in
      try annals.run(["simulate", "--days", "30", "--json"] + decks + Self.now).output
        .split(separator: "\n").map { try self.object($0) }
    }
    #expect(try simulate(["ivar-smilga"]).allSatisfy { $0["learnt"] as? Double == 0 })
    _ = try annals.run(["set", "retention", "0.85", "--deck", "ivar-smilga"] + Self.now)
    let set = { (decks: [String]) in
      try simulate(decks).filter { $0["isSet"] as? Bool == true }
        .compactMap { $0["retention"] as? Double }
    }
    #expect(try set(["ivar-smilga"]) == [0.85])
    #expect(try set(["ivar-smilga", "marie-curie"]) == [0.85, 0.9])
    let text = try annals.run(
      ["simulate", "--days", "30", "ivar-smilga", "marie-curie"] + Self.now)
    #expect(text.output.contains("as set for "))
  }

  @Test func aFitIsRecordedUsedAndTakenBack() throws {
    let annals = try home()
    let report = try object(try annals.run(["optimize", "--json"] + Self.now).output)
    let record = try object(try #require(try annals.journalLines().last))
    let value = try #require(record["value"] as? String)
    #expect(record["k"] as? String == "set" && record["key"] as? String == "fsrs6-weights")
    let adopted = try #require(report["adopted"] as? Bool)
    #expect(value.hasSuffix(adopted ? "adopted" : "refused") && value.contains("; before 0."))
    #expect(value.hasPrefix("standard") == !adopted)
    guard adopted else { return }
    let stability = {
      try self.object(try annals.run(["why", Self.card, "--json"] + Self.now).output)["stability"]
        as? Double
    }
    let fitted = try stability()
    #expect(
      try annals.run(["optimize", "--revert"] + Self.now).output.contains("standard weights"))
    let standard = try stability()
    #expect(fitted != standard)
    #expect(try annals.run(["undo"] + Self.now).output.contains("reverted"))
    #expect(try stability() == fitted)
  }

  @Test func withTooLittleNothingIsFitted() throws {
    let annals = try Annals()
    let outcome = try annals.run(["optimize"])
    #expect(outcome.status == 0 && outcome.output.contains("too little to fit to"))
    #expect(try annals.run(["optimize", "--json"]).output.contains(#""adopted":false"#))
    #expect(try annals.journalLines().isEmpty)
  }

  @Test func afterASessionItFitsByItselfOnce() throws {
    let annals = try home()
    let study = {
      try annals.run(
        ["study", "--mode", "flip", "--limit", "1"] + Self.now, input: "\n3\n"
      ).output
    }
    _ = try study()
    let fits = { try annals.journalLines().filter { $0.contains("fsrs6-weights") } }
    #expect(try fits().count == 1)
    _ = try study()
    #expect(try fits().count == 1)
    _ = try annals.run(["set", "fsrs6-weights", "default"] + Self.now)
    _ = try annals.run(["set", "fitting", "off"] + Self.now)
    _ = try study()
    #expect(try fits().count == 2)
  }

  @Test func dueDatesMoveOnlyWhenTold() throws {
    let annals = try home()
    _ = try annals.run(["set", "retention", "0.97"] + Self.now)
    let due = {
      try self.object(try annals.run(["why", Self.card, "--json"] + Self.now).output)["due"]
        as? String
    }
    let before = try due()
    let preview = try annals.run(["reschedule"] + Self.now).output
    #expect(preview.contains("would move") && preview.contains("Nothing was changed"))
    #expect(try due() == before)
    let moves = try annals.run(["reschedule", "--apply", "--json"] + Self.now).output
      .split(separator: "\n").map { try object($0) }
    #expect(moves.count > 5)
    for move in moves where move["card"] as? String == Self.card {
      #expect(try due() == move["to"] as? String)
    }
    let marks = try annals.journalLines().filter { $0.contains(#""set":"moved""#) }
    #expect(marks.count == moves.count)
    #expect(
      try annals.run(["reschedule", "--revert"] + Self.now).output
        == "\(moves.count) cards are due as they were before.\n")
    #expect(try due() == before)
    #expect(
      try annals.run(["reschedule", "--revert"] + Self.now).output == "No due date was moved.\n")
  }
}

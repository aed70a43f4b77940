import Foundation
import Testing

/// Fits one after another while a history grows, and the ways back.
@Suite struct SelfFittingTests {
  private static let now = ["--now", "2026-11-26T10:00:00Z"]

  private struct Home {
    let annals = try? Annals()
    /// The answers of a learner who forgets much at first, later less, in the end hardly anything.
    private let lines: [String]

    init() {
      var state: UInt64 = 5
      func draw() -> Double {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 33) / Double(1 << 31)
      }
      let start = Date(timeIntervalSince1970: 1_764_000_000)
      let style = ISO8601DateFormatter()
      var lines: [(text: String, time: Int)] = []
      for card in 0..<280 {
        var day = card
        for (number, wait) in [1, 2, 4, 4, 4].enumerated() {
          let second = day * 86400 + card
          let time = style.string(from: start.addingTimeInterval(Double(second)))
          let due = style.string(from: start.addingTimeInterval(Double((day + wait) * 86400)))
          let recall = day < 150 ? 0.35 : day < 230 ? 0.6 : 0.99
          let grade = number == 0 || draw() < recall ? 3 : 1
          lines.append(
            (
              #"{"v":1,"k":"review","id":"g\#(card).\#(number)","t":"\#(time)","z":0,"card":"d/e\#(card)#date","g":\#(grade),"day":"\#(time.prefix(10))","due":"\#(due.prefix(10))","ms":5000}"#,
              second
            ))
          day += wait
        }
      }
      self.lines = lines.sorted { $0.time < $1.time }.map(\.text)
    }

    /// Puts the first so many of them, at most all, into the journal.
    func grow(to count: Int) throws {
      let annals = try #require(annals)
      let reviews = annals.data.appending(path: "reviews")
      try FileManager.default.createDirectory(at: reviews, withIntermediateDirectories: true)
      let text = lines.prefix(count).joined(separator: "\n") + "\n"
      try Data(text.utf8).write(to: reviews.appending(path: "2026-0000abcd.jsonl"))
    }

    func run(_ words: String, input: String = "") throws -> String {
      let arguments = words.split(separator: " ").map(String.init)
      return try #require(annals).run(arguments + SelfFittingTests.now, input: input).output
    }

    /// The value of each record of the weights.
    func notes() throws -> [String] {
      try #require(annals).journalLines().filter { $0.contains("fsrs6-weights") }
    }
  }

  private struct Report: Decodable {
    struct Losses: Decodable {
      var `default`: Double
      var current: Double
      var fitted: Double
    }

    var holdout: Losses
    var logLoss: Losses
    var adopted: Bool
    var inUse: Bool?
  }

  private func report(_ text: String) throws -> Report {
    try JSONDecoder().decode(Report.self, from: Data(text.utf8))
  }

  @Test func aFitMustBeatTheStandardWeightsTooAndSoMustThoseInUse() throws {
    let home = Home()
    try home.grow(to: 600)
    let first = try report(try home.run("optimize --json"))
    #expect(first.adopted && first.holdout.fitted < first.holdout.default)
    #expect(first.holdout.default == first.holdout.current)
    // Later the learner knows everything: the second fit is better than the first, and neither is
    // as good as no fit at all.
    try home.grow(to: 5000)
    let second = try report(try home.run("optimize --json"))
    #expect(second.holdout.fitted < second.holdout.current)
    #expect(second.holdout.fitted > second.holdout.default)
    #expect(second.logLoss.fitted < second.logLoss.default)
    #expect(!second.adopted)
    #expect(try home.notes().last?.contains("; dropped") == true)
    #expect(try home.run("set fsrs6-weights --json").contains(#""value":"standard"#))
    // What was in use can still be had, and from there the standard ones once more.
    #expect(try home.run("optimize --revert").contains("The weights from before are in use again"))
    #expect(try home.run("optimize --revert").contains("The standard weights are in use again"))
    #expect(try home.run("optimize --revert").contains("no weights to go back to"))
    let text = try home.run("optimize")
    #expect(text.contains("standard 0.") && !text.contains("in use 0."))
  }

  @Test func goingBackEndsAtTheStandardWeights() throws {
    let home = Home()
    let annals = try #require(home.annals)
    #expect(try home.run("optimize --revert").contains("no weights to go back to"))
    #expect(!FileManager.default.fileExists(atPath: annals.data.path))
    let numbers = (0..<2).map { set in
      let first = ["0.3", "0.4"][set]
      return first
        + " 1.2931 2.3065 8.2956 6.4133 0.8334 3.0194 0.001 1.8722 0.1666 0.796 1.4835 0.0614 0.2629 1.6483 0.6014 1.8729 0.5425 0.0912 0.0658 0.1542"
    }
    for weights in numbers { _ = try home.run("set fsrs6-weights \(weights)") }
    var ways: [String] = []
    for _ in 0..<3 { ways.append(try home.run("optimize --revert")) }
    #expect(ways[0].contains("weights from before"))
    #expect(ways[1].contains("standard weights"))
    #expect(ways[2].contains("no weights to go back to"))
    #expect(try home.notes().count == 4)
  }

  @Test func aFitOfASessionDoesNotStandInTheWayOfUndo() throws {
    let home = Home()
    try home.grow(to: 600)
    let session = try home.run("study ivar-smilga --mode flip --limit 1", input: "\n3\n")
    #expect(session.contains("The memory model was fitted"))
    #expect(try home.notes().last?.contains("; adopted; itself") == true)
    #expect(try home.run("undo").contains("Undone: the review of ivar-smilga/"))
    // A fit that changed nothing is passed over too, whoever asked for it.
    _ = try home.run("study ivar-smilga --mode flip --limit 1", input: "\n3\n")
    _ = try home.run("optimize")
    let last = try #require(try home.notes().last)
    #expect(last.contains("; refused") && !last.contains("itself"))
    #expect(try home.run("undo").contains("Undone: the review of ivar-smilga/"))
  }

  /// Whoever takes a fit back has decided: no session makes it again before the next is due.
  @Test(arguments: ["undo", "set fsrs6-weights standard"])
  func aFitTakenBackIsNotMadeAgain(_ way: String) throws {
    let home = Home()
    try home.grow(to: 600)
    #expect(try home.run("optimize").contains("used from now on"))
    _ = try home.run(way)
    let before = try home.notes().count
    let session = try home.run("study ivar-smilga --mode flip --limit 1", input: "\n3\n")
    #expect(!session.contains("The memory model was fitted"))
    #expect(try home.notes().count == before)
    #expect(try home.run("set fsrs6-weights --json").contains(#""value":"standard"#))
  }

  @Test func withAnotherModelWeightsRest() throws {
    let home = Home()
    try home.grow(to: 600)
    _ = try home.run("set model fsrs7")
    let text = try home.run("optimize")
    #expect(text.contains("because your model is fsrs7") && !text.contains("from now on."))
    #expect(try home.run("optimize --revert").contains("because your model is fsrs7"))
    #expect(try report(try home.run("optimize --json")).inUse == false)
    _ = try home.run("set model fsrs6")
    #expect(try home.run("optimize --revert").contains("are in use again"))
  }
}

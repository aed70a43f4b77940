import Foundation
import PseudoTerminal
import Testing

/// `annals optimize`: a fit, and whether it deserves to be used.
@Suite struct OptimizeCommandTests {
  private struct Report: Decodable {
    struct Losses: Decodable {
      var `default`: Double?
      var fitted: Double?
    }

    struct HoldOut: Decodable {
      var train: Int
      var items: Int
      var `default`: Double?
      var fitted: Double?
    }

    var model: String
    var parameters: [Double]
    var items: Int
    var seconds: Double
    var logLoss: Losses
    var holdout: HoldOut
    var adopted: Bool
  }

  /// Cards learnt over a hundred days, of which the recall falls with the wait.
  private static func reviews(cards: Int, header: String = "card_id,ts,delta_t,rating") -> String {
    var lines: [(time: Int, text: String)] = []
    var state: UInt64 = 7
    func draw(_ count: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % count)
    }
    for card in 1...cards {
      var time = 1_700_000_000 + card * 1000
      lines.append((time, "\(card),\(time),-1,\(card.isMultiple(of: 2) ? 1 : 3)"))
      for wait in [1, 3, 3, 8, 20] {
        time += wait * 86400
        lines.append((time, "\(card),\(time),\(wait),\(draw(30) < 3 + wait ? 1 : 3)"))
      }
    }
    let body = lines.sorted { $0.time < $1.time }.map(\.text)
    return ([header] + body).joined(separator: "\n") + "\n"
  }

  private func report(_ text: String, _ arguments: [String] = []) throws -> Report {
    let annals = try Annals()
    let file = try annals.write(text, to: "reviews.csv")
    let outcome = try annals.run(["optimize", "--reviews", file, "--json"] + arguments)
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(outcome.output.filter { $0 == "\n" }.count == 1)
    return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
  }

  @Test func theReportIsWholeAndRepeatable() throws {
    let text = Self.reviews(cards: 60)
    let first = try report(text)
    #expect(first.model == "fsrs6" && first.parameters.count == 21)
    #expect(first.items == 300 && first.holdout.train == 240 && first.holdout.items == 60)
    let standard = try #require(first.logLoss.default)
    let fitted = try #require(first.logLoss.fitted)
    #expect(fitted < standard)
    let before = try #require(first.holdout.default)
    let after = try #require(first.holdout.fitted)
    #expect(first.adopted == (after < before))
    #expect(first.seconds > 0)
    #expect(try report(text).parameters == first.parameters)
    #expect(try report(text, ["--seed", "8"]).parameters != first.parameters)
    #expect(try report(text, ["--epochs", "1"]).parameters != first.parameters)
  }

  @Test func columnsComeInAnyOrderLinesToo() throws {
    let text = Self.reviews(cards: 40)
    let expected = try report(text).parameters
    let rows = text.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    let turned = rows.reversed().map { "0.5, \($0[3]) ,\"\($0[0])\",\($0[2]),\($0[1])" }
    let other = ["\u{FEFF}R_true,rating,card_id,delta_t,ts"] + turned
    #expect(try report(other.joined(separator: "\r\n")).parameters == expected)
  }

  @Test func tooFewReviewsChangeNothing() throws {
    let few = try report("card_id,ts,delta_t,rating\n1,5,-1,3\n1,90000,1,3\n")
    #expect(few.parameters.prefix(4) == [0.212, 1.2931, 2.3065, 8.2956])
    #expect(few.items == 1 && !few.adopted)
    let none = try report("card_id,ts,delta_t,rating\n")
    #expect(none.items == 0 && none.logLoss.default == nil && !none.adopted)
  }

  private static let bad: [(text: String, says: String)] = [
    ("", ":1: error: the file is empty"),
    ("card_id,ts,rating\n1,2,3\n", ":1: error: no column delta_t; the first line must be"),
    ("card_id,ts,delta_t,rating\n1,2,-1\n", ":2: error: 3 fields, but the first line has 4"),
    ("card_id,ts,delta_t,rating\n1,2,-1,3,4\n", ":2: error: 5 fields"),
    ("card_id,ts,delta_t,rating\nx,2,-1,3\n", ":2: error: card_id 'x'"),
    ("card_id,ts,delta_t,rating\n\n1,2.5,-1,3\n", ":3: error: ts '2.5'"),
    ("card_id,ts,delta_t,rating\n1,2,-2,3\n", ":2: error: delta_t '-2'"),
    ("card_id,ts,delta_t,rating\n1,2,-1,0\n", ":2: error: rating '0' is not 1, 2, 3 or 4"),
    ("card_id,ts,delta_t,rating\n1,2,4,3\n", ":2: error: card 1 has no review before"),
    ("card_id,ts,delta_t,rating\n1,2,-1,3\n1,3,-1,3\n", ":3: error: card 1 has been reviewed"),
    (
      "card_id,ts,delta_t,rating\n99999999999999999999,2,-1,3\n",
      ":2: error: card_id '99999999999999999999'"
    ),
  ]

  @Test(arguments: bad) func badLinesAreNamed(_ text: String, _ says: String) throws {
    let annals = try Annals()
    let file = try annals.write(text, to: "reviews.csv")
    let outcome = try annals.run(["optimize", "--reviews", file, "--json"])
    #expect(outcome.status == 65 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix(file + says), "\(outcome.errors)")
  }

  private static let usage: [(line: String, status: Int32)] = [
    ("optimize --revert --reviews x.csv", 64), ("optimize --reviews nowhere.csv", 66),
    ("optimize --reviews /", 66),
    ("optimize --reviews x --epochs 0", 64), ("optimize --reviews x --model fsrs7", 64),
  ]

  @Test(arguments: usage) func exitCodes(_ line: String, _ status: Int32) throws {
    let annals = try Annals()
    let outcome = try annals.run(line.split(separator: " ").map(String.init))
    #expect(outcome.status == status && !outcome.errors.isEmpty)
  }

  @Test func longWorkShowsABarAtATerminal() throws {
    let annals = try Annals()
    let file = try annals.write(Self.reviews(cards: 240), to: "reviews.csv")
    // About a second's work either way: well over the moment that has no bar.
    #if DEBUG
      let epochs = "800"
    #else
      let epochs = "20000"
    #endif
    let terminal = try PseudoTerminal(
      Annals.program, ["optimize", "--reviews", file, "--epochs", epochs],
      environment: annals.environment.merging(["TERM": "xterm"]) { $1 })
    #expect(terminal.expect("Fitting ["))
    #expect(terminal.expect("Fitted to 1200 reviews"))
    #expect(terminal.waitForExit() == 0)
  }
}

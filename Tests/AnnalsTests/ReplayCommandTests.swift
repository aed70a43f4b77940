import Foundation
import Testing

/// `annals replay`: one answer a line, by the models alone.
@Suite struct ReplayCommandTests {
  private struct Answer: Decodable {
    struct State: Decodable {
      var retrievability: Double?
      var stability: Double
      var difficulty: Double
      var interval: Double
    }

    var states: [State]?
    var error: String?
  }

  private func replay(_ lines: [String]) throws -> (status: Int32, answers: [Answer]) {
    let annals = try Annals()
    let outcome = try annals.run(
      ["replay", "--json"], input: lines.map { $0 + "\n" }.joined())
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    return (
      outcome.status,
      try outcome.output.split(separator: "\n").map {
        try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
      }
    )
  }

  private func line(_ model: String, _ ratings: [Int], _ days: [Double]) -> String {
    let reviews = zip(ratings, days).map { "{\"rating\":\($0),\"elapsedDays\":\($1)}" }
    return "{\"model\":\"\(model)\",\"desiredRetention\":0.9,\"reviews\":["
      + reviews.joined(separator: ",") + "]}"
  }

  /// The last states of py-fsrs 6.3.2 and of the examples in fsrs-rs pull request 426.
  @Test func modelsGiveTheirReferenceStates() throws {
    let (status, answers) = try replay([
      line(
        "fsrs6", [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3],
        [0, 0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12]),
      line("fsrs7", [1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21]),
    ])
    #expect(status == 0)
    let six = try #require(answers.first?.states)
    #expect(six.count == 13 && six[0].retrievability == nil)
    #expect(abs(six[12].stability - 20.77035728499242) < 1e-9)
    #expect(abs(six[12].difficulty - 9.055759917231622) < 1e-9)
    #expect(abs(six[12].interval - six[12].stability) < 1e-9)
    let seven = try #require(answers.last?.states?.last)
    #expect(abs(seven.stability - 25.985713) < 2e-5)
    #expect(abs(seven.difficulty - 5.877549) < 1e-6)
  }

  @Test func onlySevenCountsPartsOfADay() throws {
    let (_, answers) = try replay(
      ["fsrs6", "fsrs7"].flatMap { model in
        [2.0, 2.9].map { line(model, [3, 3], [0, $0]) }
      })
    let states = try answers.map { try #require($0.states) }
    #expect(states[0][1].stability == states[1][1].stability)
    #expect(states[0][1].retrievability == states[1][1].retrievability)
    #expect(states[2][1].stability < states[3][1].stability)
  }

  private static let thousands = Array(repeating: "1000", count: 21).joined(separator: ",")

  private static let bad: [(line: String, says: String)] = [
    ("", "not JSON"), ("nonsense", "not JSON"), ("[1]", "not a JSON object"),
    ("{\"model\":\"fsrs6\",\"desiredRetention\":0.9}", "reviews is missing"),
    ("{\"desiredRetention\":0.9,\"reviews\":[]}", "model must be"),
    ("{\"model\":\"fsrs5\",\"desiredRetention\":0.9,\"reviews\":[]}", "model must be"),
    ("{\"model\":\"fsrs6\",\"desiredRetention\":1.5,\"reviews\":[]}", "desiredRetention must"),
    ("{\"model\":\"fsrs6\",\"desiredRetention\":0.9,\"reviews\":[{\"rating\":0}]}", "review 1"),
    (
      "{\"model\":\"fsrs6\",\"desiredRetention\":0.9,\"reviews\":[{\"rating\":3},{\"rating\":3}]}",
      "review 2: elapsedDays"
    ),
    (
      "{\"model\":\"fsrs6\",\"desiredRetention\":0.9,"
        + "\"reviews\":[{\"rating\":3},{\"rating\":3,\"elapsedDays\":-1}]}", "review 2: elapsedDays"
    ),
    (
      "{\"model\":\"fsrs7\",\"parameters\":[1,2],\"desiredRetention\":0.9,\"reviews\":[]}",
      "34 numbers, not 2"
    ),
    (
      "{\"model\":\"fsrs6\",\"parameters\":[\(thousands)],\"desiredRetention\":0.9,\"reviews\":[]}",
      "w0 is 1000.0"
    ),
  ]

  @Test func badLinesAreAnsweredAndTheNextOnesToo() throws {
    let good = line("fsrs6", [3], [0])
    let (status, answers) = try replay(Self.bad.flatMap { [$0.line, good] })
    #expect(status == 65)
    #expect(answers.count == 2 * Self.bad.count)
    for (index, bad) in Self.bad.enumerated() {
      let error = try #require(answers[2 * index].error)
      #expect(error.contains(bad.says), "\(error)")
      #expect(answers[2 * index + 1].states?.count == 1)
    }
  }

  @Test func olderWeightsAreConverted() throws {
    let weights = "0.4,0.6,2.4,5.8,4.93,0.94,0.86,0.01,1.49,0.14,0.94,2.18,0.05,0.34,1.26,0.29,2.61"
    let (status, answers) = try replay([
      "{\"model\":\"fsrs6\",\"parameters\":[\(weights)],\"reviews\":[{\"rating\":3}]}"
    ])
    #expect(status == 0)
    #expect(answers.first?.states?.first?.stability == 2.4)
  }

  @Test func withoutJSONItIsATable() throws {
    let annals = try Annals()
    let outcome = try annals.run(
      ["replay"], input: line("fsrs6", [3, 3], [0, 2]) + "\nnonsense\n")
    #expect(outcome.status == 65)
    #expect(outcome.output.hasPrefix("Review  Recall  Stability  Difficulty  Interval\n"))
    #expect(outcome.output.contains("2.3065"))
    #expect(outcome.errors.hasPrefix("annals: the line is not JSON"))
  }
}

import Testing

@testable import FSRS

/// What is fitted before the descent, and what it is fitted to, against fsrs-rs.
@Suite struct FirstStabilitiesTests {
  struct File: Decodable {
    var cases: [Case]
  }

  struct Case: Decodable {
    var name: String
    var beginnings: [[Int]]
    var weights: [Double]
  }

  @Test func historiesOfFirstItemsAgree() throws {
    let file = try Vectors.load("first-stabilities", as: File.self)
    #expect(file.cases.count == 21)
    for history in file.cases {
      let fitted = FSRS6Optimiser().fit(Self.history(history.beginnings))
      #expect(fitted.values.dropFirst(4) == FSRS6Weights.standard.values.dropFirst(4))
      if history.name == "upside down" {
        // fsrs-rs leaves these out of order: 0.454, 2.325, 0.454, 2.325.
        #expect(history.weights[1] > history.weights[2])
        let inOrder = zip(fitted.values, fitted.values[1..<4]).allSatisfy { $0 <= $1 }
        #expect(inOrder)
        continue
      }
      for (index, expected) in history.weights.enumerated() {
        #expect(
          agree(fitted[index], expected, within: 3e-3),
          "\(history.name), w\(index): \(fitted[index]), \(expected)")
      }
    }
  }

  /// The examples of fsrs-rs's own tests (`test_smooth_and_fill`).
  private static let gaps: [(known: [Grade: Double], filled: [Double])] = [
    ([.again: 0.4, .good: 2.3, .easy: 10.9], [0.4, 1.1227008, 2.3, 10.9]),
    ([.hard: 0.35], [0.05738148, 0.35, 0.6242943, 2.2453482]),
  ]

  @Test(arguments: gaps) func gapsAreFilled(_ known: [Grade: Double], _ filled: [Double]) throws {
    let recalls = known.keys.reduce(into: [Outliers.Beginning: FirstStabilities.Recall]()) {
      $0[Outliers.Beginning(grade: $1, days: 1), default: FirstStabilities.Recall()].add(true)
    }
    let first = FirstStabilities(recalls, averageRecall: 0.9)
    let values = try #require(
      first.smoothing(Grade.allCases.map { known[$0] ?? 50 }))
    for (value, expected) in zip(values, filled) {
      #expect(agree(value, expected, within: 1e-6))
    }
  }

  private static let rare: [(counts: [Int: Int], grade: Grade, gone: Set<Int>)] = [
    // Nineteen go in all, the rarest and of these the earliest first.
    ([1: 100, 2: 10, 3: 10, 4: 5], .good, [2, 4]),
    ([1: 100, 2: 9, 3: 6, 4: 6], .good, [3, 4]),
    ([1: 100, 2: 30, 3: 10, 4: 9], .good, [3, 4]),
    ([1: 100, 2: 30, 3: 11, 4: 9], .good, [4]),
    // What is left goes where it is late; an easy card may wait longer.
    ([1: 100, 101: 50], .good, [101]),
    ([1: 100, 101: 50, 366: 50], .easy, [366]),
    ([1: 5], .good, [1]),
    // One in twenty of many.
    ([1: 2000, 2: 60, 3: 40, 4: 7], .hard, [3, 4]),
    ([:], .again, []),
  ]

  @Test(arguments: rare)
  func rareBeginningsGo(_ counts: [Int: Int], _ grade: Grade, _ gone: Set<Int>) {
    let outliers = Outliers(
      counts.reduce(into: [:]) { $0[Outliers.Beginning(grade: grade, days: $1.key)] = $1.value })
    for days in counts.keys {
      #expect(
        outliers.contains(Outliers.Beginning(grade: grade, days: days)) == gone.contains(days),
        "\(days)")
    }
  }

  private static func history(_ beginnings: [[Int]]) -> ReviewHistory {
    var history = ReviewHistory()
    var card = 0
    for row in beginnings {
      guard let grade = Grade(rawValue: row[0]) else { continue }
      for number in 0..<row[2] {
        card += 1
        history.append(card: card, grade: grade, elapsedDays: 0)
        history.append(card: card, grade: number < row[3] ? .good : .again, elapsedDays: row[1])
      }
    }
    return history
  }
}

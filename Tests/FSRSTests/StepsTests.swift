import Testing

@testable import FSRS

/// The steps by themselves: where each grade leads and how long it waits.
@Suite struct StepsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var steps: [Int]
    var phase: Phase
    /// Step and seconds for again, hard, good, easy; nil leads out.
    var expected: [(Int, Int)?]

    var testDescription: String { "\(steps) in \(phase)" }
  }

  static let rows = [
    Row(steps: [60, 600], phase: .new, expected: [(0, 60), (0, 330), (1, 600), nil]),
    Row(
      steps: [60, 600], phase: .learning(step: 0), expected: [(0, 60), (0, 330), (1, 600), nil]),
    Row(steps: [60, 600], phase: .learning(step: 1), expected: [(0, 60), (1, 600), nil, nil]),
    Row(steps: [60, 600], phase: .learning(step: 2), expected: [(0, 60), nil, nil, nil]),
    Row(steps: [60, 600], phase: .learning(step: .max), expected: [(0, 60), nil, nil, nil]),
    Row(
      steps: [60, 600], phase: .learning(step: .min),
      expected: [(0, 60), (0, 330), (1, 600), nil]),
    Row(steps: [600], phase: .new, expected: [(0, 600), (0, 900), nil, nil]),
    // Hard is a day longer at most, and over a day in whole days.
    Row(steps: [43_200], phase: .new, expected: [(0, 43_200), (0, 64_800), nil, nil]),
    Row(steps: [60_000], phase: .new, expected: [(0, 60_000), (0, 86_400), nil, nil]),
    Row(steps: [86_400], phase: .new, expected: [(0, 86_400), (0, 172_800), nil, nil]),
    Row(steps: [345_600], phase: .review, expected: [(0, 345_600), nil, nil, nil]),
    Row(steps: [345_600], phase: .new, expected: [(0, 345_600), (0, 432_000), nil, nil]),
    Row(
      steps: [86_400, 129_600], phase: .learning(step: 0),
      expected: [(0, 86_400), (0, 86_400), (1, 129_600), nil]),
    Row(
      steps: [60, 300, 1800], phase: .learning(step: 1),
      expected: [(0, 60), (1, 300), (2, 1800), nil]),
    Row(
      steps: [60, 300, 1800], phase: .learning(step: 2),
      expected: [(0, 60), (2, 1800), nil, nil]),
    Row(steps: [], phase: .new, expected: [nil, nil, nil, nil]),
    Row(steps: [], phase: .learning(step: 0), expected: [nil, nil, nil, nil]),
    Row(
      steps: [60, 600], phase: .relearning(step: 0), expected: [(0, 60), (0, 330), (1, 600), nil]),
    Row(steps: [600], phase: .relearning(step: 0), expected: [(0, 600), (0, 900), nil, nil]),
    Row(steps: [600], phase: .review, expected: [(0, 600), nil, nil, nil]),
    Row(steps: [], phase: .review, expected: [nil, nil, nil, nil]),
    Row(steps: [0, -5], phase: .new, expected: [(0, 1), (0, 1), (1, 1), nil]),
    Row(
      steps: [.max, .max], phase: .new,
      expected: [(0, 3_153_600_000), (0, 3_153_600_000), (1, 3_153_600_000), nil]),
    Row(
      steps: [.max], phase: .new, expected: [(0, 3_153_600_000), (0, 3_153_600_000), nil, nil]),
  ]

  @Test(arguments: rows) func stepsLead(row: Row) {
    let learns =
      switch row.phase {
      case .new, .learning: true
      case .review, .relearning: false
      }
    // The other list must play no part.
    let steps = Steps(learning: learns ? row.steps : [7], relearning: learns ? [7] : row.steps)
    for (grade, expected) in zip(Grade.allCases, row.expected) {
      let next = steps.next(after: grade, in: row.phase)
      #expect(next?.seconds == expected?.1, "\(grade)")
      let phase = expected.map {
        learns ? Phase.learning(step: $0.0) : Phase.relearning(step: $0.0)
      }
      #expect(next?.phase == phase, "\(grade)")
    }
  }
}

import Foundation

/// Weights of what is noticed, learnt from questions whose answers are known: the chance of each option
/// goes with the exponential of its weighted sum.
struct ChoiceModel {
  private let names: [String: Int]
  private var weights: [Double]

  /// A question's options in numbers, with the right one.
  private struct Case {
    let rows: [[(place: Int, value: Double)]]
    let right: Int
  }

  /// How much large weights cost, and how often they are mended.
  private static let ridge = 2.0
  private static let rounds = 80

  init(_ questions: [(rows: [[String: Double]], right: Int)]) {
    var counts: [String: Int] = [:]
    for question in questions {
      for name in Set(question.rows.flatMap(\.keys)) { counts[name, default: 0] += 1 }
    }
    let known = counts.filter { $0.value >= 5 }.keys.sorted()
    names = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1, $0) })
    weights = Array(repeating: 0, count: known.count)
    let cases = questions.map { [names] question in
      Case(
        rows: question.rows.map { row in
          row.compactMap { name, value in names[name].map { ($0, value) } }
        }, right: question.right)
    }
    learn(cases)
  }

  /// Steepest ascent, each weight at a pace of its own (AdaGrad).
  private mutating func learn(_ cases: [Case]) {
    guard !cases.isEmpty else { return }
    var squares = Array(repeating: 1e-6, count: weights.count)
    for _ in 0..<Self.rounds {
      var slope = weights.map { -Self.ridge * $0 }
      for one in cases {
        let chances = Self.chances(one.rows.map(sum))
        for (place, row) in one.rows.enumerated() {
          let error = (place == one.right ? 1 : 0) - chances[place]
          for entry in row { slope[entry.place] += error * entry.value }
        }
      }
      for place in weights.indices {
        squares[place] += slope[place] * slope[place]
        weights[place] += 0.3 * slope[place] / squares[place].squareRoot()
      }
    }
  }

  private func sum(_ row: [(place: Int, value: Double)]) -> Double {
    row.reduce(0) { $0 + weights[$1.place] * $1.value }
  }

  private static func chances(_ sums: [Double]) -> [Double] {
    let most = sums.max() ?? 0
    let powers = sums.map { exp($0 - most) }
    let whole = powers.reduce(0, +)
    return powers.map { $0 / whole }
  }

  /// What each option comes to.
  func scores(_ rows: [[String: Double]]) -> [Double] {
    rows.map { row in
      row.reduce(0) { sum, entry in sum + (names[entry.key].map { weights[$0] } ?? 0) * entry.value
      }
    }
  }

  /// What tells most, for whoever wants to mend the questions.
  var strongest: [(name: String, weight: Double)] {
    names.map { ($0.key, weights[$0.value]) }.sorted { abs($0.weight) > abs($1.weight) }
  }
}

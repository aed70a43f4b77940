import Testing

@testable import FSRS

/// The hand-written gradient against two others: the complex step and finite differences.
@Suite struct GradientTests {
  struct File: Decodable {
    var cards: [[[Int]]]
    var points: [Point]
  }

  struct Point: Decodable {
    var weights: [Double]
    var loss: Double
    var gradient: [Double]
  }

  @Test func gradientAgreesWithTheComplexStep() throws {
    let file = try Vectors.load("gradients", as: File.self)
    #expect(file.points.count == 8)
    for (number, point) in file.points.enumerated() {
      let gradient = Self.gradient(file.cards, at: point.weights)
      for (index, expected) in point.gradient.enumerated() {
        #expect(
          agree(gradient[index], expected, within: 1e-8),
          "point \(number), w\(index): \(gradient[index]), \(expected)")
      }
    }
  }

  @Test func theLossIsThatOfTheModel() throws {
    let file = try Vectors.load("gradients", as: File.self)
    for point in file.points {
      let model = FSRS6(weights: try #require(FSRS6Weights(point.weights)))
      let history = try Self.history(file.cards)
      let loss = try #require(model.logLoss(of: history)) * Double(history.itemCount)
      #expect(agree(loss, point.loss, within: 1e-9))
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func gradientAgreesWithFiniteDifferencesOfTheModel(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    // Away from the bounds, so that a step to either side is legal.
    let weights = FSRS6Weights.bounds.map { range in
      let width = range.upperBound - range.lowerBound
      return range.lowerBound + width * draw.number(0.1...0.6)
    }
    let cards = (0..<10).map { _ in draw.reviews(12) }
    let history = try Self.history(cards)
    func loss(_ index: Int, _ step: Double) throws -> Double {
      var moved = weights
      moved[index] += step
      let model = FSRS6(weights: try #require(FSRS6Weights(moved)))
      return try #require(model.logLoss(of: history)) * Double(history.itemCount)
    }
    let gradient = Self.gradient(cards, at: weights)
    for index in weights.indices {
      let step = 1e-6 * max(1, weights[index])
      let difference = (try loss(index, step) - loss(index, -step)) / (2 * step)
      #expect(
        abs(difference - gradient[index]) <= 2e-5 * max(1, abs(gradient[index])),
        "w\(index): \(gradient[index]), \(difference)")
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func gradientIsFiniteAtTheBoundsOfTheWeights(seed: UInt64) throws {
    var draw = Draw(seed: seed)
    let weights = try draw.model(atEnds: true).weights.values
    let gradient = Self.gradient((0..<5).map { _ in draw.reviews(40) }, at: weights)
    let isFinite = gradient.allSatisfy(\.isFinite)
    #expect(gradient.count == 21 && isFinite, "\(gradient)")
  }

  /// Of the loss of whole cards, each up to its last item; every item counts 1.
  private static func gradient(_ cards: [[[Int]]], at weights: [Double]) -> [Double] {
    let recurrence = CardRecurrence(weights)
    var sums = GradientSums()
    for card in cards {
      let steps = card.map { review in
        TrainingSet.Step(
          days: Double(review[1]), weight: review[1] > 0 ? 1 : 0, grade: review[0])
      }
      var notes = [CardRecurrence.Note](repeating: CardRecurrence.Note(), count: steps.count)
      var room = notes.mutableSpan
      recurrence.add(steps.span, to: &sums, notes: &room)
    }
    return sums.gradient(recurrence.model)
  }

  private static func history(_ cards: [[[Int]]]) throws -> ReviewHistory {
    var history = ReviewHistory()
    for (number, card) in cards.enumerated() {
      for review in card {
        history.append(
          card: number, grade: try #require(Grade(rawValue: review[0])), elapsedDays: review[1])
      }
    }
    return history
  }
}

import Foundation
import Testing

@testable import FSRS

/// The results of other people's schedulers that ours is held against.
enum Vectors {
  static func load<Content: Decodable>(_ name: String, as type: Content.Type) throws -> Content {
    let file = try #require(
      Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Data"))
    return try JSONDecoder().decode(type, from: Data(contentsOf: file))
  }
}

/// Whether two numbers agree within a share of the larger one.
func agree(_ a: Double, _ b: Double, within tolerance: Double) -> Bool {
  abs(a - b) <= tolerance * max(abs(a), abs(b))
}

/// The model with the given weights, or the standard ones.
func model(_ weights: [Double]?) throws -> FSRS6 {
  guard let weights else { return FSRS6() }
  return FSRS6(weights: try #require(FSRS6Weights(weights)))
}

/// Random numbers by seed, and what the property tests draw with them.
struct Draw {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  mutating func number(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound + generator.unit() * (range.upperBound - range.lowerBound)
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(generator.next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  mutating func chance(_ share: Double) -> Bool { generator.unit() < share }

  mutating func seed() -> UInt64 { generator.next() }

  mutating func grade() -> Grade { Grade.allCases[whole(0...3)] }

  /// From a thousandth of a day to a hundred years, each order of magnitude as likely.
  mutating func stability() -> Double { 0.001 * pow(36_500_000, generator.unit()) }

  mutating func state() -> MemoryState {
    MemoryState(stability: stability(), difficulty: number(1...10))
  }

  /// A model with legal weights: anywhere within the bounds, or each at one of its ends.
  mutating func model(atEnds: Bool) throws -> FSRS6 {
    let values = FSRS6Weights.bounds.map { range in
      guard atEnds else { return number(range) }
      return chance(0.5) ? range.lowerBound : range.upperBound
    }
    return FSRS6(weights: try #require(FSRS6Weights(values)))
  }

  mutating func dualState() -> DualMemoryState {
    DualMemoryState(
      slowStability: stability(), fastStability: stability(), difficulty: number(1...10))
  }

  /// An FSRS-7 with legal weights: anywhere within the bounds, or each at one of its ends.
  mutating func model7(atEnds: Bool) throws -> FSRS7 {
    let values = FSRS7Weights.bounds.map { range in
      guard atEnds else { return number(range) }
      return chance(0.5) ? range.lowerBound : range.upperBound
    }
    return FSRS7(weights: try #require(FSRS7Weights(clamping: values)))
  }

  /// A card's reviews, as grade and days; the last one is on a later day.
  mutating func reviews(_ count: Int) -> [[Int]] {
    (0..<count).map { index in
      let sameDay = index == 0 || (index < count - 1 && chance(0.3))
      return [grade().rawValue, sameDay ? 0 : whole(1...40)]
    }
  }

  mutating func card() -> CardState {
    switch whole(0...4) {
    case 0: .new
    case 1: CardState(phase: .learning(step: whole(0...3)), memory: state())
    case 2: CardState(phase: .relearning(step: whole(0...3)), memory: state())
    default: CardState(phase: .review, memory: state())
    }
  }
}

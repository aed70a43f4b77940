import FSRS
import Testing

@Suite struct FSRS6WeightsTests {
  @Test func standardWeightsAreLegal() {
    #expect(FSRS6Weights(FSRS6Weights.standard.values) == .standard)
    #expect(FSRS6Weights.bounds.count == FSRS6Weights.count)
  }

  @Test(arguments: [0, 1, 17, 19, 20, 22, 34])
  func otherLengthsAreRefused(count: Int) {
    #expect(FSRS6Weights(Array(repeating: 1, count: count)) == nil)
    #expect(FSRS6Weights(clamping: Array(repeating: 1, count: count)) == nil)
  }

  @Test(arguments: 0..<FSRS6Weights.count)
  func weightsOutOfBoundsAreRefusedOrMoved(index: Int) throws {
    let range = FSRS6Weights.bounds[index]
    for (value, moved) in [
      (range.lowerBound.nextDown, range.lowerBound), (range.upperBound.nextUp, range.upperBound),
    ] {
      var values = FSRS6Weights.standard.values
      values[index] = value
      #expect(FSRS6Weights(values) == nil)
      #expect(try #require(FSRS6Weights(clamping: values))[index] == moved)
    }
    for value in [Double.nan, .infinity, -.infinity] {
      var values = FSRS6Weights.standard.values
      values[index] = value
      #expect(FSRS6Weights(values) == nil)
      #expect(FSRS6Weights(clamping: values) == nil)
      #expect(FSRS6Weights(migrating: values) == nil)
    }
    for value in [range.lowerBound, range.upperBound] {
      var values = FSRS6Weights.standard.values
      values[index] = value
      #expect(FSRS6Weights(values)?[index] == value)
    }
  }

  @Test func migratedWeightsAreMovedIntoTheirBounds() throws {
    var old = Array(FSRS6Weights.standard.values.prefix(19))
    old[3] = 150
    let weights = try #require(FSRS6Weights(migrating: old))
    #expect(weights[3] == 100 && weights[19] == 0 && weights[20] == 0.5)
  }

  @Test func sixMigratesToItself() {
    #expect(FSRS6Weights(migrating: FSRS6Weights.standard.values) == .standard)
  }

  @Test(arguments: [0, 13, 18, 20, 22, 34, 35])
  func otherLengthsDoNotMigrate(count: Int) {
    #expect(FSRS6Weights(migrating: Array(repeating: 1, count: count)) == nil)
  }

  @Test func aSlopeWithoutLogarithmDoesNotMigrate() {
    var old = Array(FSRS6Weights.standard.values.prefix(17))
    old[5] = -1
    #expect(FSRS6Weights(migrating: old) == nil)
  }
}

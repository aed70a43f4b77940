import FSRS
import Testing

@Suite struct GuardRailsTests {
  private let rails = GuardRails.standard

  @Test func aNewCardOfTheStandardWeights() {
    let model = FSRS7()
    let raw = model.nextStates(nil, elapsedDays: 0).map {
      model.interval($0, desiredRetention: 0.9)
    }
    #expect(raw.again * 86400 < 4)
    let intervals = rails.intervals(raw, before: nil)
    #expect(intervals.again == .seconds(60))
    #expect(intervals.hard == .days(1))
    #expect(intervals.good == .days(5))
    #expect(intervals.easy == .days(21))
  }

  @Test func growthIsLimited() {
    let raw = ByGrade(again: 50.0, hard: 100, good: 500, easy: 5000)
    let intervals = rails.intervals(raw, before: 10)
    #expect(
      intervals == ByGrade(again: .days(10), hard: .days(25), good: .days(60), easy: .days(100)))
  }

  @Test func waitsWithinASessionAreAMinuteApart() {
    let raw = ByGrade(again: 0.00001, hard: 0.00002, good: 0.00003, easy: 0.4)
    let intervals = rails.intervals(raw, before: nil)
    #expect(
      intervals
        == ByGrade(
          again: .seconds(60), hard: .seconds(120), good: .seconds(180), easy: .seconds(34560)))
  }

  @Test func aPassIsNoShorterThanBeforeUnlessTheModelSaysLess() {
    let same = rails.intervals(ByGrade(again: 1, hard: 10.3, good: 10.3, easy: 11), before: 10.5)
    #expect(same == ByGrade(again: .days(1), hard: .days(10), good: .days(11), easy: .days(12)))
    let longer = rails.intervals(ByGrade(again: 1, hard: 10.6, good: 20, easy: 30), before: 10.6)
    #expect(longer.hard == .days(11))
  }

  private static let bounds: [(asked: Double, used: Double)] = [
    (0.5, 0.7), (0.7, 0.7), (0.9, 0.9), (0.99, 0.98), (.infinity, 0.98), (.nan, 0.7),
  ]

  @Test(arguments: bounds) func retentionIsLimited(_ asked: Double, _ used: Double) {
    #expect(GuardRails.retention(asked) == used)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func gradesAreInOrderWithinTheRailsForAnyModel(seed: UInt64) {
    var draw = Draw(seed: seed)
    for _ in 0..<100 {
      let raw = ByGrade { _ in draw.chance(0.02) ? .nan : draw.stability() }
      let before = draw.chance(0.2) ? nil : draw.stability()
      let intervals = rails.intervals(raw, before: before)
      for (worse, better) in zip(Grade.allCases, Grade.allCases.dropFirst()) {
        let isLast = intervals[better] == .days(36500)
        #expect(
          intervals[worse].nominalSeconds < intervals[better].nominalSeconds || isLast,
          "\(raw) \(String(describing: before)) \(intervals)")
      }
      #expect(intervals.again.nominalSeconds >= 60)
      let most = before.map { min(36500, 10 * max(1, $0)) } ?? 21
      #expect(Double(intervals.easy.nominalSeconds) / 86400 <= most + 0.5)
    }
  }
}

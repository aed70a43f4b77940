import Testing

@testable import FSRS

@Suite struct FuzzTests {
  static let windows: [(interval: Double, first: Int, last: Int)] = [
    (0, 0, 0), (1.4, 1, 1), (2.4, 2, 2), (2.5, 2, 4), (2.6, 2, 4), (7, 5, 9), (100, 93, 107),
    (36500, 34673, 38327), (.infinity, 949_998, 1_050_002), (.nan, 0, 0), (-5, 0, 0),
  ]

  @Test(arguments: windows)
  func windowsGrow(interval: Double, first: Int, last: Int) {
    #expect(Fuzz.window(around: interval) == first...last)
  }

  static let cuts: [(Double, ClosedRange<Int>, ClosedRange<Int>)] = [
    (10, 1...36500, 8...12), (10, 11...36500, 11...12), (10, 1...9, 8...9),
    (10, 14...36500, 14...15), (1.2, 3...36500, 3...3), (1.2, 2...36500, 2...2),
    (1.2, 3...3, 3...3),
  ]

  @Test(arguments: cuts)
  func windowsAreCut(interval: Double, allowed: ClosedRange<Int>, expected: ClosedRange<Int>) {
    let fuzz = Fuzz(around: interval, allowed: allowed)
    #expect(fuzz.days == expected)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func daysAreWithinTheWindowAndTheLimits(seed: UInt64) {
    var draw = Draw(seed: seed)
    for _ in 0..<200 {
      let interval = draw.stability()
      let first = draw.whole(1...100)
      let allowed = first...draw.whole(first...36500)
      let fuzz = Fuzz(around: interval, allowed: allowed)
      let share = draw.number(0...0.999999999)
      #expect(allowed.contains(fuzz.days.lowerBound) && allowed.contains(fuzz.days.upperBound))
      #expect(fuzz.days.contains(fuzz.day(share)))
      #expect(fuzz.day(0) == fuzz.days.lowerBound)
      #expect(fuzz.day(1.0.nextDown) == fuzz.days.upperBound)
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func longerIntervalsGiveNoEarlierDay(seed: UInt64) {
    var draw = Draw(seed: seed)
    for _ in 0..<200 {
      let interval = draw.stability()
      let longer = interval * draw.number(1...1.5)
      let minimum = draw.whole(1...30)
      let more = minimum + draw.whole(0...3)
      let share = draw.number(0...0.999999999)
      let day = Fuzz(around: interval, allowed: minimum...36500).day(share)
      #expect(day <= Fuzz(around: longer, allowed: more...36500).day(share))
    }
  }

  @Test func everyDayOfTheWindowIsDrawnAboutAsOften() {
    var draw = Draw(seed: 1)
    let card = CardState(phase: .review, memory: MemoryState(stability: 30, difficulty: 5))
    var scheduler = Scheduler.standard
    scheduler.ordersGrades = false
    let interval = scheduler.model.interval(
      scheduler.model.nextState(MemoryState(stability: 30, difficulty: 5), .good, elapsedDays: 30),
      desiredRetention: 0.9)
    let window = Fuzz.window(around: interval)
    var counts: [Int: Int] = [:]
    for _ in 0..<(window.count * 1000) {
      let outcomes = scheduler.outcomes(
        of: card, elapsedDays: 30, previousInterval: 30, seed: draw.seed())
      if case .days(let days) = outcomes.good.interval { counts[days, default: 0] += 1 }
    }
    #expect(Set(counts.keys) == Set(window))
    // Six standard deviations of a binomial count of 1000.
    #expect(counts.values.allSatisfy { (800...1200).contains($0) })
  }

  @Test func oneSeedGivesOneFuture() {
    var draw = Draw(seed: 2)
    var differ = 0
    for _ in 0..<100 {
      let card = CardState(phase: .review, memory: MemoryState(stability: 50, difficulty: 5))
      let seed = draw.seed()
      let one = Scheduler.standard.outcomes(of: card, elapsedDays: 50, seed: seed)
      #expect(one == Scheduler.standard.outcomes(of: card, elapsedDays: 50, seed: seed))
      if one != Scheduler.standard.outcomes(of: card, elapsedDays: 50, seed: seed &+ 1) {
        differ += 1
      }
    }
    #expect(differ > 80)
  }

  /// The first numbers for the seed 1234567, as the generator's author published them.
  @Test func generatorIsSplitMix64() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
    #expect(generator.next() == 9_817_491_932_198_370_423)
  }

  /// From the test vectors published with FNV-1a.
  static let hashes: [(String, UInt64)] = [
    ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
  ]

  @Test(arguments: hashes)
  func hashIsFNV1a(text: String, hash: UInt64) {
    #expect(StableHash.of(text) == hash)
  }
}

import Records
import Questions
import Testing
import WrittenChronicle

/// Silence doesn't pass: a generator that asks nothing has no faults either.
@Suite struct YieldTests {
  @Test func theShippedChronicleYieldsEnough() throws {
    let cards = try Written(ShippedChronicle.text()).cards
    func count(_ kinds: Set<QuestionKind>) -> Int { cards.count { kinds.contains($0.kind) } }
    #expect(count([.when, .start, .end, .claim]) >= 45)
    #expect(count([.role, .body, .holder]) >= 40)
    #expect(count([.where, .howLong]) >= 12)
  }

  @Test func fullyDatedChroniclesKeepTheirDateCards() throws {
    try expect(floor: { DateFloor(oracle: $0).allowed })
  }

  @Test func fullyDatedChroniclesKeepTheirHolderCards() throws {
    try expect(floor: { Set(HolderFloor(oracle: $0).allowed.map { "\($0)#holder" }) }, least: 1)
  }

  /// - Parameters:
  ///   - floor: the cards that a chronicle allows.
  ///   - least: how many a chronicle has on average.
  private func expect(floor: (Oracle) -> Set<String>, least: Int = 4) throws {
    var allowed = 0
    var missing: [String] = []
    for seed in 1...UInt64(OracleTests.count / 4) {
      let text = RandomChronicle(seed: 1_000_000 + seed, isFullyDated: true).text
      let written = try Written(text)
      let made = Set(written.cards.map { String($0.id.withoutDeck) })
      let floor = floor(Oracle(written.chronicle))
      allowed += floor.count
      missing += floor.subtracting(made).sorted().map { "seed \(1_000_000 + seed), \($0)" }
    }
    #expect(allowed > least * OracleTests.count / 4)
    #expect(
      missing.count * 10 <= allowed, "\(missing.count) of \(allowed): \(missing.prefix(20))")
  }
}

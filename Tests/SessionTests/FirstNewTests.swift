import FSRS
import Records
import Questions
import Session
import Testing

/// The first new card of a large collection is found without a queue of it, and is the queue's.
@Suite struct FirstNewTests {
  private static let day = StudyDay(number: 20_000)

  private static func outline(_ number: Int, _ random: inout SplitMix64) -> CardOutline {
    let deck = "d\(number % 3)"
    let event = "e\(number / 3)"
    return CardOutline(
      id: "\(deck)/\(event)#date", event: event, facet: "date", kind: .when,
      firstDay: Bool.random(using: &random) ? Int.random(in: 0..<9, using: &random) : nil,
      tags: Int.random(in: 0..<8, using: &random) == 0 ? ["anchor"] : [],
      siblingGroups: (0..<2).map { _ in "g\(Int.random(in: 0..<6, using: &random))" })
  }

  private static func known(_ random: inout SplitMix64) -> CardProgress? {
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      CardProgress(
        state: CardState(phase: .learning(step: 0), memory: nil), lastDay: day, due: .day(day),
        reps: 1)
    case 1: CardProgress(buriedUntil: day.advanced(by: 1))
    case 2: CardProgress(isSuspended: true)
    default: nil
    }
  }

  @Test func isTheOneThatAQueueWouldAsk() {
    var found = 0
    for seed in 0..<400 {
      var random = SplitMix64(seed: UInt64(seed))
      let cards = (0..<Int.random(in: 0..<24, using: &random)).map { Self.outline($0, &random) }
      var known: [CardID: CardProgress] = [:]
      for card in cards { known[card.id] = Self.known(&random) }
      let new = Allowance(
        common: Int.random(in: 0..<3, using: &random),
        own: Bool.random(using: &random) ? ["d1": 0] : [:])
      var queue = Queue(cards: cards, known: known, new: new)
      let first = Self.firstNew(cards, known, new)
      #expect(first == queue.nextNew(on: Self.day), "seed \(seed)")
      found += first == nil ? 0 : 1
    }
    #expect(found > 100)
  }

  /// What a start makes of the same cards.
  private static func firstNew(
    _ cards: [CardOutline], _ known: [CardID: CardProgress], _ new: Allowance
  ) -> CardOutline? {
    let fresh = cards.filter { known[$0.id]?.isNew ?? true }
    let mayCome = fresh.filter { !(known[$0.id]?.isHidden(on: day) ?? false) }
    let waiting = Dictionary(grouping: mayCome, by: \.deck).mapValues(\.count)
    guard new.count(of: waiting) > 0 else { return nil }
    var turns: [String: Int] = [:]
    for card in cards where known[card.id]?.isIntroduced(on: day) ?? false {
      for group in card.siblingGroups { turns[group] = 0 }
    }
    let isWaiting = Set(mayCome.map(\.id))
    return Queue.firstNew(of: fresh, turns: turns) {
      isWaiting.contains($0.id) && new.allows($0.deck)
    }
  }
}

import FSRS
import Records
import Questions
import Session
import Testing
import WrittenChronicle

/// In which order new cards come: turning points first, then the life in time, kinds mixed.
@Suite struct IntroductionTests {
  /// The new cards of so many evenings of ten, each answered once and known.
  private static func evenings(_ count: Int, of cards: [CardOutline]) -> [[CardOutline]] {
    let outcome = Scheduler.standard.outcomes(of: .new, elapsedDays: 0)[.easy]
    var known: [CardID: CardProgress] = [:]
    return (0..<count).map { day in
      let moment = LocalInstant(
        Instant(milliseconds: 1_800_000_000_000 + day * 86_400_000), minutesEast: 0)
      var queue = Queue(cards: cards, known: known, new: Allowance(common: 10))
      var evening: [CardOutline] = []
      while let card = queue.next(at: moment, after: evening.last), evening.count < 10 {
        evening.append(card)
        let answered = CardProgress(
          state: outcome.state, lastDay: moment.day, due: .day(moment.day.advanced(by: 99)), reps: 1
        )
        known[card.id] = answered
        queue.update(card.id, answered)
      }
      return evening
    }
  }

  private static func asksDate(_ card: CardOutline) -> Bool {
    [.when, .claim, .start, .end].contains(card.kind)
  }

  /// Ten new cards a day: dates of turning points come before all dates that lean on them.
  @Test func anchorsComeBeforeWhatLeansOnThem() throws {
    let cards = try Written(ShippedChronicle.text()).cards.map(\.outline).inTurn
    let order = Self.evenings(8, of: cards).flatMap(\.self)
    let anchors = Set(cards.filter { $0.isAnchor && Self.asksDate($0) }.map(\.event))
    #expect(anchors.count > 3)
    let dates = order.filter(Self.asksDate)
    #expect(Set(dates.prefix(anchors.count).map(\.event)) == anchors)
    let days = dates.prefix(anchors.count).compactMap(\.firstDay)
    #expect(days == days.sorted())
    #expect(order.first?.id == "ivar-smilga/birth#date")
  }

  /// No evening is nothing but years, and each has its whens, whos and wheres.
  @Test func kindsAreMixed() throws {
    let cards = try Written(ShippedChronicle.text()).cards.map(\.outline).inTurn
    for (day, evening) in Self.evenings(12, of: cards).enumerated() {
      #expect(evening.count == 10)
      #expect(evening.count(where: Self.asksDate) <= 6, "day \(day)")
      #expect(Set(evening.map(\.kind)).count >= 3, "day \(day)")
      #expect(evening.contains { !Self.asksDate($0) && $0.kind != .what }, "day \(day)")
    }
  }

  /// Nothing that is easily confused is new on one day.
  @Test func siblingsAreKeptApart() throws {
    let cards = try Written(ShippedChronicle.text()).cards.map(\.outline).inTurn
    for (day, evening) in Self.evenings(8, of: cards).enumerated() {
      let groups = Dictionary(grouping: evening.flatMap(\.siblingGroups), by: \.self)
      let shared = groups.filter { $1.count > 1 }.keys.sorted()
      #expect(shared.isEmpty, "day \(day): \(shared)")
    }
  }

  /// What turning points there are apart, every event has its first card in time before any has its second.
  @Test func theLifeRunsOnInTime() throws {
    let cards = try Written(ShippedChronicle.text()).cards.map(\.outline).inTurn
      .sorted { $0.rank < $1.rank }
    #expect(cards.map(\.rank) == Array(cards.indices))
    let outline = try #require(cards.lastIndex { $0.isAnchor && cards[0...$0.rank].count <= 20 })
    var met: Set<String> = []
    let firsts = cards.filter { met.insert($0.event).inserted }.filter { $0.rank > outline }
    let steps = zip(firsts, firsts.dropFirst()).filter {
      ($0.firstDay ?? .max) > ($1.firstDay ?? .max)
    }
    // Some wait once, since their like had just been.
    #expect(steps.count * 6 < firsts.count, "\(steps.count) of \(firsts.count)")
  }

  /// The order is the deck's own: the past takes nothing out of it, nor does the order of the file.
  @Test func theOrderIsTheDecksOwn() throws {
    let cards = try Written(ShippedChronicle.text()).cards.map(\.outline).inTurn
    let again = cards.map { card in
      var card = card
      card.rank = 0
      return card
    }.inTurn
    #expect(again == cards)
    let half = Self.evenings(3, of: cards).flatMap(\.self)
    let rest = cards.filter { card in !half.contains { $0.id == card.id } }
    var queue = Queue(cards: rest, known: [:], new: .unlimited)
    let first = queue.nextNew(on: StudyDay(number: 20_000))
    #expect(first?.rank == rest.map(\.rank).min())
  }

  @Test func twoDecksTakeTurns() {
    func deck(_ id: String) -> [CardOutline] {
      (0..<3).map { (number: Int) in
        CardOutline(
          id: "\(id)/e\(number)#date", event: "e\(number)", facet: "date", kind: .when,
          firstDay: number, tags: [], siblingGroups: ["\(id)/e\(number)"])
      }.inTurn
    }
    let order = Self.evenings(1, of: deck("one") + deck("two"))[0]
    #expect(order.map(\.deck) == ["one", "two", "one", "two", "one", "two"])
  }

  /// An event with thousands of cards costs no more than as many events.
  @Test func anEventMayHaveManyCards() {
    let cards = (0..<2000).map { number in
      CardOutline(
        id: "d/e#date@c\(number)", event: "e", facet: FacetName("date@c\(number)"), kind: .claim,
        firstDay: 1,
        tags: ["anchor"], siblingGroups: ["d/e"])
    }
    #expect(cards.inTurn.map(\.rank) == Array(cards.indices))
  }
}

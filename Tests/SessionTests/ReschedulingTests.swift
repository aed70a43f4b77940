import FSRS
import Records
import Grading
import Questions
import Session
import Testing

/// Due dates moved after a fit or another setting.
@Suite struct ReschedulingTests {
  private static let today = LocalInstant(
    Instant("2026-11-26T10:00:00Z") ?? Instant(milliseconds: 0), minutesEast: 0)

  private static func card(_ id: CardID) -> Card {
    Card(
      id: id, event: "e", facet: "date", kind: .when, subject: [], stems: ["When?"],
      answer: Answer(kind: .number, value: "1", text: "1"))
  }

  /// A card in review: answered `ago` days ago, due in `due` days.
  private static func known(_ stability: Double, ago: Int, due: Int) -> CardProgress {
    let day = today.day
    return CardProgress(
      state: CardState(
        phase: .review, memory: MemoryState(stability: stability, difficulty: 5)),
      last: today.instant.advanced(bySeconds: -ago * 86400), lastDay: day.advanced(by: -ago),
      due: .day(day.advanced(by: due)), reps: 5, lastGrade: .good)
  }

  @Test func reschedulingIsSoft() {
    // Within the window: stays. Far too late: sooner. Overdue by the model: spread, never later.
    var cards = [(card: Self.card("d/stays#date"), known: Self.known(30, ago: 10, due: 21))]
    cards.append((card: Self.card("d/sooner#date"), known: Self.known(30, ago: 10, due: 90)))
    cards.append((card: Self.card("d/later#date"), known: Self.known(100, ago: 10, due: 20)))
    for index in 0..<30 {
      cards.append(
        (card: Self.card("d/o\(index)#date"), known: Self.known(2, ago: 20, due: 30)))
    }
    let plan = Rescheduling(cards, .standard, capacity: 10, at: Self.today)
    #expect(!plan.moves.contains { $0.card == "d/stays#date" })
    #expect(plan.sooner == 31 && plan.later == 1)
    #expect(Array(plan.after.prefix(4)) == [10, 10, 10, 0])
    #expect(plan.moves.allSatisfy { $0.to >= Self.today.day })
    #expect(plan == Rescheduling(cards.shuffled(), .standard, capacity: 10, at: Self.today))
    // What has been moved stays where it is.
    let moved = cards.map { card, known in
      var known = known
      if let move = plan.moves.first(where: { $0.card == card.id }) { known.due = .day(move.to) }
      return (card: card, known: known)
    }
    let again = Rescheduling(moved, .standard, capacity: 10, at: Self.today)
    #expect(!again.moves.contains { $0.card == "d/sooner#date" || $0.card == "d/later#date" })
  }

  /// No more cards than a day has room for, moved on or spread, with what lies elsewhere on it.
  @Test(arguments: [1, 10, 25]) func theDaysRoomIsKept(_ capacity: Int) {
    let late = (0..<120).map {
      (card: Self.card("d/e\($0)#date"), known: Self.known(40, ago: 41, due: -1))
    }
    let elsewhere = [Self.today.day: 3, Self.today.day.advanced(by: 2): 100]
    for retention in ["0.75", "0.95"] {
      let plan = Rescheduling(
        late, Settings(["retention": retention]), capacity: capacity, elsewhere: elsewhere,
        at: Self.today, days: 400)
      let load = plan.after.enumerated().map { index, count in
        count + elsewhere[Self.today.day.advanced(by: index), default: 0]
      }
      #expect(plan.after.reduce(0, +) == 120)
      #expect(load.enumerated().allSatisfy { $1 <= capacity || plan.after[$0] == 0 }, "\(load)")
    }
  }

  @Test func whatIsOverdueIsSpreadOrMovedOn() {
    // Due yesterday; with so low a retention the model would have them later by half a year.
    let late = (0..<221).map {
      (card: Self.card("d/e\($0)#date"), known: Self.known(40, ago: 41, due: -1))
    }
    let low = Rescheduling(
      late, Settings(["retention": "0.75"]), capacity: 400, at: Self.today)
    #expect(low.moves.count == 221 && low.later == 221 && low.after[0] == 0)
    let days = low.moves.map { $0.to - Self.today.day }
    #expect((days.min() ?? 0) > 100 && Set(days).count > 10)
    // Due when they should be, and too many: the surest stay, the rest follow.
    let plan = Rescheduling(late, .standard, capacity: 50, at: Self.today)
    #expect(plan.before[0] == 221 && Array(plan.after.prefix(6)) == [50, 50, 50, 50, 21, 0])
    #expect(plan.moves.count == 171 && plan.later == 171)
    let all = Rescheduling(late, .standard, capacity: 221, at: Self.today)
    #expect(all.moves.isEmpty && all.after == all.before)
    let off = Rescheduling(
      late, Settings(["holidays": "2026-11-26/2026-11-28"]), capacity: 200, at: Self.today)
    #expect(Array(off.after.prefix(5)) == [200, 0, 0, 21, 0])
  }

  @Test func holidaysSiblingsAndFullDaysAreLeftFree() {
    var cards: [(card: Card, known: CardProgress)] = []
    for event in 0..<40 {
      for facet in ["date", "what", "who"] {
        cards.append(
          (
            card: Self.card("d/e\(event)#\(facet)"),
            known: Self.known(60, ago: 10, due: 200 + event)
          ))
      }
    }
    let settings = Settings(["holidays": "sunday saturday"])
    let plan = Rescheduling(cards, settings, capacity: 20, at: Self.today, days: 80)
    #expect(plan.moves.count == 120 && plan.sooner == 120)
    #expect(plan.moves.allSatisfy { !settings.holidays.contains($0.to) })
    let events = Dictionary(grouping: plan.moves) { $0.card.eventID }
    #expect(events.values.allSatisfy { Set($0.map(\.to)).count == 3 })
    #expect((plan.after.max() ?? 0) <= 20 && plan.after.reduce(0, +) == 120)
  }

  /// Whatever there is: nothing is lost, nothing lies in the past, and doing it twice puts nothing off
  /// any further.
  @Test(arguments: 0..<30 as Range<UInt64>) func anyPlanIsSound(_ seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    func draw(_ count: Int) -> Int { Int(dice.next() % UInt64(count)) }
    let cards = (0..<150).map { index in
      (
        card: Self.card("d/e\(index / 3)#\(["date", "what", "who"][index % 3])"),
        known: Self.known(Double(1 + draw(100)), ago: draw(60), due: draw(90) - 30)
      )
    }
    let settings = Settings([
      "holidays": "sunday", "retention": ["0.8", "0.9", "0.95"][draw(3)],
      "model": draw(2) == 0 ? "fsrs6" : "fsrs7",
    ])
    let capacity = 1 + draw(20)
    let before = Dictionary(uniqueKeysWithValues: cards.map { ($0.card.id, 1 + draw(40)) })
    func made(_ cards: [(card: Card, known: CardProgress)]) -> Rescheduling {
      Rescheduling(
        cards, settings, capacity: capacity, at: Self.today, days: 900, before: before)
    }
    let plan = made(cards)
    #expect(plan.before.reduce(0, +) == 150 && plan.after.reduce(0, +) == 150)
    #expect(plan.moves.allSatisfy { $0.to >= Self.today.day && $0.to != $0.from })
    let moved = Dictionary(uniqueKeysWithValues: plan.moves.map { ($0.card, $0) })
    var again = cards
    for index in again.indices {
      if let move = moved[again[index].card.id] { again[index].known.due = .day(move.to) }
    }
    let second = made(again)
    #expect(second.later == 0)
  }
}

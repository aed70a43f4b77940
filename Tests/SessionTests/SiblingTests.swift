import FSRS
import Questions
import Records
import Testing

@testable import Session

/// Cards of one event are a day apart, when new and when due, as long as there is anything else to ask.
@Suite struct SiblingTests {
  private static func moment(_ day: Int) -> LocalInstant {
    LocalInstant(Instant(milliseconds: 1_795_000_000_000 + day * 86_400_000), minutesEast: 0)
  }

  private static func cards(events: Int) -> [CardOutline] {
    (0..<events).flatMap { number in
      ["date", "who", "what", "where"].map { facet in
        CardOutline(
          id: CardID("d/e\(number)#\(facet)"), kind: facet == "date" ? .when : .who,
          firstDay: number, tags: [], siblingGroups: ["d/e\(number)"])
      }
    }.inTurn
  }

  private static func known(reps: Int, on day: StudyDay, due: Int) -> CardProgress {
    CardProgress(
      state: CardState(phase: .review, memory: MemoryState(stability: 5, difficulty: 5)),
      lastDay: day, due: .day(day.advanced(by: due)), reps: reps, lastGrade: .good)
  }

  /// A quarter of a year: whatever is asked as the second of its event, nothing else was left then, and it is the
  /// one whose event was asked about longest ago.
  @Test(arguments: 1...3) func aQuarterOfAYear(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var queue = Queue(cards: Self.cards(events: 60), known: [:], new: Allowance(common: 0))
    var (asked, second, due) = (0, 0, 0)
    for day in 0..<90 {
      let moment = Self.moment(day)
      var known: [CardID: CardProgress] = [:]
      for card in Self.cards(events: 60) { known[card.id] = queue.state(of: card.id) }
      queue = Queue(
        cards: Self.cards(events: 60), known: known, new: Allowance(common: 4))
      var turns: [String: Int] = [:]
      // Whoever stops after forty answers leaves the rest for tomorrow.
      for turn in 0..<40 {
        guard let card = queue.next(at: moment, after: nil) else { break }
        asked += 1
        if let before = turns[card.eventID.text] {
          second += 1
          let waiting = Self.cards(events: 60).filter { queue.isWaiting($0.id, at: moment) }
          let isNewAllowed = queue.newLeft.allows("d")
          let others = waiting.filter {
            turns[$0.eventID.text] == nil && (isNewAllowed || !queue.state(of: $0.id).isNew)
          }
          #expect(others.isEmpty, "day \(day): \(card.id) before \(others.first?.id.text ?? "")")
          if !queue.state(of: card.id).isNew {
            due += 1
            let late = waiting.filter { !queue.state(of: $0.id).isNew }
            #expect(late.allSatisfy { turns[$0.eventID.text].map { $0 >= before } ?? false })
          }
        }
        turns[card.eventID.text] = turn
        let reps = queue.state(of: card.id).reps + 1
        queue.update(
          card.id,
          Self.known(reps: reps, on: moment.day, due: Int.random(in: 1...6, using: &random)))
      }
    }
    #expect(asked > 1500 && second > 20 && due > 20 && second < asked / 3)
  }

  /// A card of an event that another session asked about today waits likewise.
  @Test func whatWasAskedBeforeTheSessionCounts() {
    let moment = Self.moment(0)
    let cards = Self.cards(events: 2).filter { $0.id.facet != "where" }
    let yesterday = moment.day.advanced(by: -4)
    var known: [CardID: CardProgress] = [:]
    for card in cards { known[card.id] = Self.known(reps: 2, on: yesterday, due: 3) }
    known["d/e0#date"] = Self.known(reps: 3, on: moment.day, due: 9)
    var queue = Queue(cards: cards, known: known, new: .unlimited)
    #expect(queue.count(at: moment).due == 5)
    #expect(queue.next(at: moment, after: nil)?.event == "e1")
    var bare = Queue(
      cards: cards.filter { $0.id != "d/e0#date" },
      known: known.filter { $0.key != "d/e0#date" }, new: .unlimited)
    bare.expect(due: [:], new: [:], asked: ["d/e0"])
    #expect(bare.next(at: moment, after: nil)?.event == "e1")
    // Taken back it waits for nobody.
    queue.restore("d/e0#date", known["d/e0#who"] ?? .new)
    #expect(queue.count(at: moment).due == 6)
    #expect(queue.next(at: moment, after: nil)?.event == "e0")
  }
}

import Diagnostics
import FSRS
import Progress
import Questions
import Records
import Testing

@testable import Library

/// Whatever an author does to a chronicle, what is known of its cards stays known.
@Suite struct EditingPropertyTests {
  /// One event through all its edits.
  private struct Told {
    var id: String
    var former: [String] = []
    var word: String
    var year: Int
    var isReworded = false
    var isThere = true
    /// Answers to its card.
    var reviews = 0
  }

  /// A random author and a learner who studies in between.
  private struct Life {
    var dice: SplitMix64
    var chronicle = "ada"
    var formerChronicles: [String] = []
    var events: [Told]
    var state = LearnerState()
    var seen: SeenDeck?
    var clock = 1_700_000_000_000
    var names = 0

    init(seed: UInt64) {
      dice = SplitMix64(seed: seed)
      events = ["barn", "bridge", "mill", "tower", "harbour", "garden"].enumerated().map {
        Told(id: "e\($0)", word: $1, year: 1801 + 7 * $0)
      }
    }

    mutating func roll(_ sides: Int) -> Int { Int(dice.next() % UInt64(sides)) }

    var text: String {
      let lines = events.filter(\.isThere).map { event in
        let former =
          event.former.isEmpty ? "" : ", formerly: [\(event.former.joined(separator: ", "))]"
        let what = "built the \(event.word)" + (event.isReworded ? " of the village" : "")
        return "  - {id: \(event.id), what: \(what), date: \(event.year)\(former)}"
      }
      let former =
        formerChronicles.isEmpty ? "" : "formerly: [\(formerChronicles.joined(separator: ", "))]\n"
      return "id: \(chronicle)\n\(former)subject: a\npeople: {a: Ada}\nevents:\n"
        + lines.joined(separator: "\n") + "\n"
    }

    mutating func edit() {
      let position = roll(events.count)
      names += 1
      switch roll(8) {
      case 0: events[position].isReworded.toggle()
      case 1: events[position].year += 100
      case 2: events.swapAt(position, roll(events.count))
      case 3, 4:
        events[position].former.insert(events[position].id, at: 0)
        events[position].id = "n\(names)"
      case 5: events[position].isThere = events.filter(\.isThere).count == 1
      case 6: for index in events.indices { events[index].isThere = true }
      default:
        if roll(3) == 0 {
          formerChronicles.insert(chronicle, at: 0)
          chronicle = "ada-\(names)"
        } else {
          events.append(Told(id: "n\(names)", word: "house \(names)", year: 1900 + names))
        }
      }
    }

    mutating func record(_ payload: Payload) {
      clock += 60_000
      let record = Record(
        id: "p.\(clock)", time: Instant(milliseconds: clock), minutesEast: 0, payload: payload,
        fingerprint: UInt64(clock))
      let isTaken = state.apply(record, scheduler: .standard)
      #expect(isTaken)
    }

    /// Opens the file as it is now, and keeps what is to be kept.
    mutating func open() throws -> Deck {
      let bytes = Array(text.utf8)
      let deck = DeckLoader().load(bytes, file: "ada.yaml", origin: .argument)
      #expect(deck.errors.map(\.text) == [], "\(text)")
      let changes = DeckChanges(
        deck, cards: deck.ownCards(), before: seen,
        stamp: SeenDeck.stamp(of: bytes), state: state)
      clock += 86_400_000
      let moment = LocalInstant(Instant(milliseconds: clock), minutesEast: 0)
      for payload in changes.payloads(state, at: moment) { record(payload) }
      seen = changes.seen
      return deck
    }

    mutating func study(_ deck: Deck) throws {
      for index in events.indices where events[index].isThere && roll(3) == 0 {
        let id: CardID = "\(chronicle)/\(events[index].id)#date"
        let card = try #require(deck.cards.first { $0.id == id }, "\(text)")
        let day = Instant(milliseconds: clock).studyDay(minutesEast: 0)
        record(
          .review(
            Review(card: card.id, grade: .good, day: day, due: .day(day.advanced(by: 30)))))
        events[index].reviews += 1
      }
    }

    func expectAllIsKnown(_ edit: Int) {
      for event in events where event.isThere {
        let progress = state.cards["\(chronicle)/\(event.id)#date"]
        #expect(
          (progress?.reps ?? 0) == event.reviews, "after edit \(edit): \(event.id)\n\(text)")
        #expect((progress?.state.memory == nil) == (event.reviews == 0))
      }
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>) func noEditLosesAHistory(_ seed: UInt64) throws {
    var life = Life(seed: seed)
    for edit in 1...40 {
      let deck = try life.open()
      life.expectAllIsKnown(edit)
      try life.study(deck)
      life.edit()
      if life.roll(2) == 0 { life.edit() }
    }
  }
}

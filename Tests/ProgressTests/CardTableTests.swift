import FSRS
import Records
import Testing

@testable import Progress

@Suite struct CardTableTests {
  /// The table against a dictionary, through the same random changes.
  @Test(arguments: 0..<20) func keepsWhatADictionaryWould(_ seed: Int) {
    var dice = Dice(seed)
    var table = CardTable()
    var plain: [CardID: CardProgress] = [:]
    for _ in 0..<400 {
      let id: CardID =
        "deck/event-with-a-long-name-\(Int.random(in: 0..<40, using: &dice))#date"
      switch Int.random(in: 0..<4, using: &dice) {
      case 0:
        table[id] = nil
        plain[id] = nil
      case 1:
        table[id, default: .new].reps += 1
        plain[id, default: .new].reps += 1
      default:
        let progress = Self.progress(&dice)
        #expect(table.updateValue(progress, forID: id) == (plain[id] != nil))
        plain[id] = progress
      }
      #expect(table[id] == plain[id])
    }
    #expect(table.count == plain.count)
    #expect(table.isEmpty == plain.isEmpty)
    #expect(table.ids.sorted() == plain.keys.sorted())
    #expect(
      Dictionary(table.map { ($0.id, $0.progress) }, uniquingKeysWith: { first, _ in first })
        == plain)
  }

  @Test func tablesAreEqualWhateverTheyWentThrough() {
    var dice = Dice(7)
    let all = (0..<50).map { (CardID("a/\($0)#date"), Self.progress(&dice)) }
    var first = CardTable()
    for (id, progress) in all { first[id] = progress }
    var second = CardTable()
    for (id, progress) in all.shuffled(using: &dice) {
      second["a/gone#date"] = progress
      second[id] = progress
    }
    #expect(first != second)
    second["a/gone#date"] = nil
    #expect(first == second)
    second["a/3#date", default: .new].lapses += 1
    #expect(first != second)
  }

  /// Every field there is, often nil, with the extremes that files may hold.
  private static func progress(_ dice: inout Dice) -> CardProgress {
    func maybe<Value>(_ value: Value) -> Value? { Bool.random(using: &dice) ? value : nil }
    func day() -> StudyDay {
      StudyDay(number: [-719_528, 0, 20_000, 2_932_896].randomElement(using: &dice) ?? 0)
    }
    func time() -> Instant {
      Instant(
        milliseconds: [-62_167_219_200_000, 0, 1_790_000_000_123].randomElement(using: &dice) ?? 0)
    }
    var card = CardProgress()
    card.state.phase =
      [.new, .learning(step: 0), .learning(step: 1000), .review, .relearning(step: 3)]
      .randomElement(using: &dice) ?? .new
    card.state.memory = maybe(
      MemoryState(
        stability: .random(in: 0.001...36_500, using: &dice),
        difficulty: .random(in: 1...10, using: &dice),
        fastStability: maybe(.random(in: 0.001...36_500, using: &dice))))
    card.last = maybe(time())
    card.lastDay = maybe(day())
    card.due = maybe(Bool.random(using: &dice) ? .day(day()) : .instant(time()))
    card.reps = [0, 1, 1_000_000_000].randomElement(using: &dice) ?? 0
    card.lapses = [0, 8, 1_000_000_000].randomElement(using: &dice) ?? 0
    card.isSuspended = Bool.random(using: &dice)
    card.buriedUntil = maybe(day())
    card.flag = maybe(["", "wrong date"].randomElement(using: &dice) ?? "")
    card.lastGrade = maybe(Grade.allCases.randomElement(using: &dice) ?? .good)
    card.lastQuestion = maybe(
      ["", "when/2/typed", "what/0/choice"].randomElement(using: &dice) ?? "")
    card.formerAnswer = maybe(["", "1911"].randomElement(using: &dice) ?? "")
    return card
  }
}

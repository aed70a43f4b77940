import EDTF
import FSRS
import Grading
import Records
import Testing

@testable import Questions

/// The query language of `cards`, `study --where`, `suspend` and the like.
@Suite struct CardQueryTests {
  private static let now = BrowsingMoment(
    LocalInstant(Instant(milliseconds: 1_795_424_400_000), minutesEast: 0), leechLapses: 8
  ) { FSRS6().retrievability($0, elapsedDays: $1) }

  private static func days(_ text: String) -> [DayRange] {
    (try? HistoricalDate(parsing: text).possibleDays) ?? []
  }

  private static let today = now.moment.day

  /// One card as a deck's store has it.
  private static func browsed(
    _ id: CardID, kind: QuestionKind, tags: [String] = [], days: [DayRange] = [],
    people: [String] = [], known: CardProgress = .new, texts: () -> [String] = { [] }
  ) -> BrowsedCard {
    let card = Card(
      id: id, event: String(id.event), facet: id.facet, kind: kind, subject: [], stems: texts(),
      answer: Answer(kind: .event, value: "", text: ""), tags: tags, days: days)
    let parts = StoredCards.parts(
      of: [card], outlines: [card.outline], haveOptions: false, people: { _ in people })
    guard let cards = StoredCards(PartsInMemory(parts)) else { fatalError("it was just stored") }
    return BrowsedCard(cards, 0, known: known, id: id)
  }

  /// Cards that differ in all that can be asked after.
  private static var cards: [String: BrowsedCard] {
    [
      "birth": browsed(
        "smilga/birth#date", kind: .when, tags: ["anchor"],
        days: days("1892-12-02"), people: ["smilga", "Ivar Smilga"],
        texts: { ["On which date was Ivar Smilga born?", "2 December 1892"] }),
      "exile": browsed(
        "smilga/exile-2#where", kind: .where, tags: ["exile", "Siberia"],
        days: days("1915/1917"), people: ["smilga", "lenin", "Владимир Ленин", "Vladimir Lenin"],
        known: CardProgress(
          state: CardState(
            phase: .review, memory: MemoryState(stability: 5, difficulty: 7.5)),
          lastDay: today.advanced(by: -10), due: .day(today.advanced(by: -1)), reps: 12,
          lapses: 8),
        texts: { ["Where did Ivar Smilga live in exile?", "Yeniseysk", "the Narym exile"] }),
      "death": browsed(
        "smilga/death#date@lead", kind: .claim, days: days("1938-01-10"),
        people: ["smilga"],
        known: CardProgress(
          state: CardState(
            phase: .review, memory: MemoryState(stability: 50, difficulty: 3)),
          lastDay: today, due: .day(today.advanced(by: 40)), reps: 2, isSuspended: true,
          flag: "")),
      "step": browsed(
        "ada/notes#what", kind: .what, tags: ["exile"],
        known: CardProgress(
          state: CardState(
            phase: .learning(step: 1), memory: MemoryState(stability: 1, difficulty: 5)),
          lastDay: today, due: .instant(Instant(milliseconds: 1_795_420_800_000)), reps: 1,
          buriedUntil: today.advanced(by: 1))),
    ]
  }

  private static let found: [(query: String, cards: String)] = [
    ("", "birth death exile step"), ("due", "exile"), ("new", "birth"), ("learning", "step"),
    ("review", "death exile"), ("suspended", "death"), ("buried", "step"), ("flagged", "death"),
    ("leech", "exile"), ("is:due", "exile"), ("DUE", "exile"), ("\"due\"", ""),
    ("kind:where", "exile"), ("kind:when,claim", "birth death"), ("kind!=when", "death exile step"),
    ("tag:exile", "exile step"), ("tag:siberia", "exile"), ("tag:ex*", "exile step"),
    ("deck:ada", "step"), ("deck:*a", "birth death exile step"), ("id:birth", "birth"),
    ("id:smilga/exile-2", "exile"), ("id:birth#date", "birth"), ("id:exile*", "exile"),
    ("who:lenin", "exile"), ("who:\"Vladimir Lenin\"", "exile"), ("who:vlad", "exile"),
    ("who:Ленин", "exile"), ("who:smilga", "birth death exile"), ("who:ivar", "birth"),
    ("date:1917", "exile"), ("date:1892-12", "birth"), ("date:1915/1938", "death exile"),
    ("date<1900", "birth"), ("date>=1917", "death exile"), ("date>1917", "death"),
    ("stability<7", "exile step"), ("stability<=5d", "exile step"), ("difficulty>7", "exile"),
    ("retrievability<90%", "exile"), ("retrievability<0.9", "exile"), ("interval>=40", "death"),
    ("interval=9", "exile"), ("reps>10", "exile"), ("lapses≥8", "exile"),
    ("lapses=0", "birth death step"),
    ("lapses:8", "exile"), ("due<0", "exile step"), ("due<=40 -suspended", "exile step"),
    ("exile", "exile"), ("narym", "exile"), ("nary", "exile"), ("arym", ""),
    ("\"in exile\"", "exile"), ("\"exile in\"", ""), ("born smilga", "birth"),
    ("the", "birth death exile step"),
    ("tag:exile -kind:where", "step"), ("tag:exile not kind:where", "step"), ("--new", "birth"),
    ("-(new or suspended)", "exile step"), ("new or due", "birth exile"),
    ("(new or due) date:1892", "birth"), ("new or due date:1892", "birth"),
    ("new and date:1892", "birth"), ("new|due", ""), ("new | due", "birth exile"),
    ("was Ivar's", ""), ("O'Neill", ""),
  ]

  @Test(arguments: found) func finds(_ query: String, _ expected: String) throws {
    let query = try CardQuery(parsing: query)
    let names = Self.cards.filter { query.matches($0.value, at: Self.now) }.keys.sorted()
    #expect(names.joined(separator: " ") == expected, "\(query)")
  }

  private static let errors: [(query: String, text: String)] = [
    ("knd:role", "column 1: there is no field 'knd'; did you mean kind:role?"),
    (
      "due http://x",
      "column 5: there is no field 'http'; fields: kind, tag, who, deck, id, stability, difficulty, retrievability, interval, reps, lapses, due, date, is; a text goes in quotation marks"
    ),
    ("kind:rol", "column 6: there is no kind of question 'rol'; did you mean kind:role?"),
    (
      "kind:poem",
      "column 6: there is no kind of question 'poem'; kinds: when, what, who, holder, role, body, where, how-long, number, predecessor, successor, start, end, claim"
    ),
    ("tag:", "column 1: nothing stands after tag:; write tag:exile"),
    ("tag:,", "column 5: there is no value in this; write tag:exile"),
    ("kind<3", "column 5: kind cannot be compared; write kind:role"),
    ("stability<x", "column 11: stability takes a number of days, not 'x'; write stability<7"),
    (
      "retrievability<lots",
      "column 16: retrievability takes a share from 0 to 1, or a percentage, not 'lots'; write retrievability<0.9"
    ),
    ("lapses>many", "column 8: lapses takes a number, not 'many'; write lapses>3"),
    (
      "new date:1917-13",
      "column 15: '1917-13' isn't a date: month 13 does not exist; write it as date:1917, date:1917-06, date:1917/1921 or date<1905"
    ),
    ("is:suspnded", "column 4: no card is 'suspnded'; did you mean suspended?"),
    (
      "is:purple",
      "column 4: no card is 'purple'; it can be due, new, learning, review, suspended, buried, flagged, leech"
    ),
    ("\"winter", "column 1: this quotation mark is not closed; write \" where the text ends"),
    ("(due", "column 1: this '(' is not closed; write ')' where the group ends"),
    ("due)", "column 4: there is no '(' that this ')' closes; leave it out"),
    (")", "column 1: there is no '(' that this ')' closes; leave it out"),
    ("()", "column 1: nothing stands in these parentheses; add a term, or leave them out"),
    ("or due", "column 1: nothing stands before or; add a term, or quote the word: \"or\""),
    ("due or", "column 7: nothing stands after or; add a term, or leave or out"),
    ("due not", "column 8: nothing stands after not; add a term, or leave not out"),
    ("due ???", "column 5: there is no word in this; write a word, or field:value"),
    (
      String(repeating: "(", count: 60),
      "column 51: this is nested deeper than 50 times; ask more simply"
    ),
    (
      String(repeating: "x", count: 2001),
      "column 2001: the query is longer than 2000 characters; ask in several steps"
    ),
  ]

  @Test(arguments: errors) func errorsSayWhereAndWhatToWrite(_ query: String, _ text: String) {
    #expect {
      try CardQuery(parsing: query)
    } throws: { error in
      #expect((error as? CardQueryError)?.text == text)
      return true
    }
  }

  /// Whatever is typed is read or refused with a column inside it, and never traps.
  @Test func anyTextIsReadOrRefused() {
    let pieces = [
      "due", "kind:role", "stability<7", "(", ")", "or", "and", "not", "-", "\"a b\"", "'", "\"",
      "date:1917", "date<", "é", "和", "<", ":", "x:y", "who:*", "*", " ", "\u{301}", "¬",
    ]
    var random = SplitMix64(seed: 7)
    for _ in 0..<3000 {
      var query = ""
      for _ in 0..<Int(random.next() % 8) {
        query += pieces[Int(random.next() % UInt64(pieces.count))]
        if random.next() % 2 == 0 { query += " " }
      }
      do {
        let read = try CardQuery(parsing: query)
        for card in Self.cards.values { _ = read.matches(card, at: Self.now) }
      } catch {
        #expect((1...query.count + 1).contains(error.column), "\(query)")
        #expect(!error.message.isEmpty && !error.remedy.isEmpty)
      }
    }
  }
}

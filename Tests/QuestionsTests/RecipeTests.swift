import Chronicle
import Diagnostics
import EDTF
import Records
import Grading
import Questions
import Testing
import WrittenChronicle

/// Recipes: what they select, how they ask it, and what they hold themselves.
@Suite struct RecipeTests {
  static func recipe(_ text: String) throws -> Recipe {
    let (content, diagnostics) = AnnalsFileReader.read(
      Array(text.utf8), file: "r.yaml", asking: .ofAllKinds)
    #expect(diagnostics.map(\.text) == [])
    guard case .recipe(let recipe)? = content else {
      throw RecipeTestError.noRecipe
    }
    return recipe
  }

  enum RecipeTestError: Error { case noRecipe }

  static func source(_ text: String, _ names: String...) throws -> RecipeSource {
    RecipeSource(
      try recipe(text),
      chronicles: try names.map { try Written(ShippedChronicle.text($0)).chronicle })
  }

  /// Selections, and what they are to take.
  static let selections: [(text: String, isMeant: @Sendable (Card) -> Bool)] = [
    ("select: {kinds: when}", { $0.kind == .when }),
    ("select: {facets: [start, end]}", { $0.facet == "start" || $0.facet == "end" }),
    ("select: {tags: anchor}", { $0.isAnchor }),
    ("select: {event-kinds: prize}", { $0.event.hasPrefix("nobel-") }),
    ("select: {events: [radium, polonium]}", { ["radium", "polonium"].contains($0.event) }),
    ("select: {bodies: sorbonne}", { ["lecturer", "professor"].contains($0.event) }),
    ("select: {who: eve}", { $0.event == "eve-born" }),
    (
      "select: {from: 1921, to: 1922}",
      {
        ["america", "academy-of-medicine", "professor", "director", "red-cross"]
          .contains($0.event)
      }
    ),
    ("select: [{events: radium}, {kinds: how-long}]", { $0.event == "radium" }),
    ("except: {kinds: what}", { $0.kind != .what }),
  ]

  @Test(arguments: selections.indices) func selectsWhatItSays(_ index: Int) throws {
    let (text, isMeant) = Self.selections[index]
    let source = try Self.source("deck: r\nchronicles: marie-curie\n\(text)\n", "marie-curie")
    let all = try Written(ShippedChronicle.text("marie-curie")).cards
    #expect(Set(source.cards().map(\.id)) == Set(all.filter(isMeant).map(\.id)), "\(text)")
    #expect(!source.cards().isEmpty)
  }

  @Test(arguments: ["turning-points", "civil-war", "handovers", "meanwhile"])
  func shippedRecipesAreSoundAndLazyAsTheyAreWhole(_ name: String) throws {
    let source = try Self.source(
      ShippedChronicle.text(name), "ivar-smilga", "us-presidents", "hannibal", "marie-curie")
    let cards = source.cards()
    #expect(cards.count > 20)
    #expect(source.bareCards().map(\.outline) == cards.map(\.outline))
    for card in cards {
      #expect(source.card(card.id) == card)
      #expect(!card.stems.contains { Clues.reveals($0, card.answer) }, "\(card.stems)")
    }
    #expect(source.card("ivar-smilga/nothing#date") == nil)
  }

  @Test func asksNoFinerThanItsPrecision() throws {
    let source = try Self.source(
      "deck: r\nchronicles: marie-curie\nprecision: year\nselect: {kinds: [when, start]}\n",
      "marie-curie")
    for card in source.cards() { #expect(card.answer.asked == .year) }
    let birth = try #require(source.card("marie-curie/birth#date"))
    #expect(birth.answer.value == "1867")
    #expect(birth.stems.first == "In which year was Marie Curie born?")
    // What is known less exactly stays as it is.
    let decade = try Self.source(
      "deck: r\nchronicles: hannibal\nprecision: day\n", "hannibal")
    #expect(decade.card("hannibal/zama#date")?.answer.asked == .year)
  }

  @Test func wordsQuestionsAsItsTemplatesSay() throws {
    let source = try Self.source(
      """
      deck: r
      chronicles: us-presidents
      wordings:
        when: ["{unit} please: {event}.", "{question}"]
        holder: "Name the {office} {when}!"
        successor: "{who} as {office}: who came next?"

      """, "us-presidents")
    #expect(
      source.card("us-presidents/alaska#date")?.stems == [
        "Date please: the treaty on the purchase of Alaska was signed.",
        "On which date was it that the treaty on the purchase of Alaska was signed?",
      ])
    #expect(
      source.card("us-presidents/president-polk#holder")?.stems == [
        "Name the president of the United States from 4 March 1845 to 4 March 1849!"
      ])
    #expect(
      source.card("us-presidents/president-cleveland-2#successor")?.stems == [
        "Grover Cleveland as president of the United States for the second time: who came next?"
      ])
  }

  @Test func cardsWrittenByHandAreAskedByTheirType() throws {
    let source = try Self.source(
      """
      deck: own
      cards:
        - {id: a, question: When did the Winter Palace fall?, answer: 1917-11-07, type: date,
           wrong: [1918-01-18, 1917-03-15]}
        - {id: b, question: What is a suffete?, answer: a magistrate of Carthage}
        - {id: c, question: How long?, answer: P3Y, type: duration, tags: [x], note: N, source: S}

      """)
    let cards = source.cards()
    #expect(cards.map(\.id) == ["own/a#card", "own/b#card", "own/c#card"])
    #expect(cards[0].answer.asked == .day && cards[0].kind == .when)
    #expect(
      cards[0].choices?.map(\.text) == ["15 March 1917", "7 November 1917", "18 January 1918"])
    #expect(cards[2].answer.text == "three years" && cards[2].tags == ["x"])
    let grader = Grader(answers: cards.map(\.answer))
    #expect(grader.judge("7.11.1917", against: cards[0].answer).verdict == .correct)
    #expect(grader.judge("A magistrate of Carthage.", against: cards[1].answer).verdict == .correct)
    #expect(grader.judge("a general", against: cards[1].answer).verdict == .wrong)
    #expect(grader.judge("36 months", against: cards[2].answer).verdict == .correct)
  }

  /// Two lives may have events of one id, as every life has a birth.
  @Test func anEventMayBeNamedWithItsChronicle() throws {
    let source = try Self.source(
      "deck: r\nchronicles: [marie-curie, hannibal]\nselect: {events: [hannibal/birth, radium]}\n",
      "marie-curie", "hannibal")
    #expect(
      Set(source.cards().map { "\($0.deck)/\($0.event)" }) == [
        "hannibal/birth", "marie-curie/radium",
      ])
  }

  /// Of two ways to say an answer one stands among the options; typed, both are right.
  @Test func alternativesDoNotTellTheRightOption() throws {
    let source = try Self.source(
      """
      deck: own
      cards:
        - {id: a, question: What does Fram mean?, answer: forward / onward, wrong: [north, free]}

      """)
    let card = try #require(source.cards().first)
    #expect(card.choices?.first(where: \.isRight)?.text == "forward")
    #expect(card.choices?.contains { $0.text.contains("/") } == false)
    let grader = Grader(answers: [card.answer])
    #expect(grader.judge("onward", against: card.answer).verdict == .correct)
    #expect(grader.judge("Forward", against: card.answer).verdict == .correct)
    #expect(grader.judge("backward", against: card.answer).verdict == .wrong)
  }

  /// An article before a name would tell which it is; what an author wrote in words of his own stays.
  @Test func whatAnAuthorWroteKeepsItsArticles() throws {
    let source = try Self.source(
      """
      deck: own
      cards:
        - id: a
          question: What became of the seat?
          answer: the Senate chose another
          wrong: [the Speaker took it over, a vote was held, the seat stayed empty]
        - {id: b, type: organisation, question: Which body?, answer: the Senate, wrong: [the House, Congress]}

      """)
    let cards = source.cards()
    func options(_ card: String) -> Set<String> {
      Set(cards.first { $0.event == card }?.choices?.map(\.text) ?? [])
    }
    #expect(
      options("a") == [
        "the Senate chose another", "the Speaker took it over", "a vote was held",
        "the seat stayed empty",
      ])
    #expect(options("b") == ["Senate", "House", "Congress"])
  }

  @Test func exercisesReachAcrossLivesAndAreProved() throws {
    let names = ["ivar-smilga", "marie-curie", "us-presidents"]
    let chronicles = try names.map { try Written(ShippedChronicle.text($0)).chronicle }
    let combined = CombinedChronicle(chronicles, id: "meanwhile")
    let exercises = combined.exercises { _, _ in true }
    let judge = ExerciseJudge(combined.chronicle)
    for exercise in exercises {
      let faults = judge.faults(in: exercise)
      #expect(faults.isEmpty, "\(exercise.key): \(faults.map(\.description))")
    }
    #expect(exercises.contains { $0.kind == .incumbent })
    #expect(exercises.contains { $0.kind == .meanwhile })
    #expect(exercises.allSatisfy { Set($0.eventIDs.map(\.deck)).count > 1 })
  }
}

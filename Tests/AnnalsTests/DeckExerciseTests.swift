import Exchange
import Records
import Grading
import Questions
import Testing

/// Options and exercises in a deck file.
@Suite struct DeckExerciseTests {
  private static func card(_ rights: [Bool]) -> Card {
    Card(
      id: "a/b#where", event: "b", facet: "where", kind: .where, subject: [], stems: ["Where?"],
      answer: Answer(kind: .place, value: "riga", text: "Riga"),
      choices: rights.enumerated().map { Choice(text: "option \($0)", isRight: $1) })
  }

  @Test(arguments: [[true, true, false], [false, false, false]])
  func optionsOfWhichNotExactlyOneIsRightAreNoCard(_ rights: [Bool]) {
    let bytes = DeckJSON.write(DeckFile(title: "t", cards: [Self.card(rights)]))
    let (deck, diagnostics) = DeckJSON.read(bytes, file: "t.json")
    #expect(deck?.cards.isEmpty == true)
    #expect(diagnostics.count == 1)
  }

  @Test func exercisesAreReadBack() {
    let exercise = Exercise(
      .order, chronicle: "a", events: ["b", "c", "d"], stems: ["Put in order: a) x; b) y; c) z"],
      answer: Answer(
        kind: .event, value: "c b d", text: "b, a, c", aliases: ["bac"], isOrder: true),
      note: "x: 1901")
    let choice = Exercise(
      .slot, chronicle: "a", events: ["b"], stems: ["When?"],
      answer: Answer(kind: .event, value: "1", text: "between"),
      choices: [true, false, false].enumerated().map { Choice(text: "\($0)", isRight: $1) })
    let deck = DeckFile(
      title: "t", cards: [Self.card([false, true, false])], exercises: [exercise, choice])
    let (read, diagnostics) = DeckJSON.read(DeckJSON.write(deck), file: "t.json")
    #expect(diagnostics.isEmpty)
    #expect(read?.exercises == [exercise, choice])
    #expect(read?.cards.count == 1)
  }
}

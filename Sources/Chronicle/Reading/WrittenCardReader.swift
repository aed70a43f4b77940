import Diagnostics
import EDTF

/// Reads `cards` of a recipe.
enum WrittenCardReader {
  static func read(_ recipe: Fields, into findings: inout Findings) -> [WrittenCard] {
    guard let node = recipe["cards"], !node.isNull else { return [] }
    guard case .list(let items) = node.content else {
      WrongType.report("cards", is: node, expected: "a list of cards", into: &findings)
      return []
    }
    return items.compactMap { item in
      guard let fields = Fields(item, keys: Keys.card, subject: "a card", into: &findings) else {
        WrongType.report("cards", is: item, expected: "a list of mappings", into: &findings)
        return nil
      }
      return card(fields, into: &findings)
    }
  }

  private static func card(_ fields: Fields, into findings: inout Findings) -> WrittenCard? {
    IncompleteCard.check(fields, into: &findings)
    let id = fields.id(of: "card", into: &findings)
    let questions = fields.strings("question", into: &findings)
    let answer = fields.text("answer", into: &findings)
    let type = UnreadableAnswer.readType(fields, into: &findings)
    guard let id, !questions.isEmpty, let answer, let type else { return nil }
    var card = WrittenCard(
      id: id, questions: questions, answer: answer.text, type: type, place: fields.place,
      fieldPlaces: fields.places(depth: 1))
    UnreadableAnswer.read(answer, into: &card, &findings)
    card.aliases = fields.strings("aliases", into: &findings)
    card.wrong = fields.strings("wrong", into: &findings)
    card.note = fields.string("note", into: &findings)
    card.source = fields.string("source", into: &findings)
    card.tags = fields.strings("tags", into: &findings)
    card.formerly = BadID.formerIDs(
      fields, isAccepted: { BadID.check($0, of: "card", into: &$1) }, into: &findings)
    TooFewOptions.check(card, into: &findings)
    AnswerInQuestion.check(card, into: &findings)
    return card
  }
}

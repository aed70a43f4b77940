import Diagnostics
import EDTF

/// Reads `cards` of a recipe.
enum WrittenCardReader {
  static func read(_ recipe: MappingFields, into diagnostics: inout DiagnosticList) -> [WrittenCard]
  {
    guard let node = recipe["cards"], !node.isNull else { return [] }
    guard case .list(let items) = node.content else {
      WrongType.report("cards", is: node, expected: "a list of cards", into: &diagnostics)
      return []
    }
    return items.compactMap { item in
      guard let fields = MappingFields(item, keys: Keys.card, subject: "a card", into: &diagnostics)
      else {
        WrongType.report("cards", is: item, expected: "a list of mappings", into: &diagnostics)
        return nil
      }
      return card(fields, into: &diagnostics)
    }
  }

  private static func card(_ fields: MappingFields, into diagnostics: inout DiagnosticList)
    -> WrittenCard?
  {
    for key in ["question", "answer"] where !fields.has(key) {
      IncompleteCard.report(without: key, at: fields.place, into: &diagnostics)
    }
    let id = fields.id(of: "card", into: &diagnostics)
    let questions = fields.strings("question", into: &diagnostics)
    let answer = fields.text("answer", into: &diagnostics)
    let type = type(of: fields, into: &diagnostics)
    guard let id, !questions.isEmpty, let answer, let type else { return nil }
    var card = WrittenCard(
      id: id, questions: questions, answer: answer.text, type: type, place: fields.place,
      fieldPlaces: fields.places(depth: 1))
    read(answer, into: &card, &diagnostics)
    card.aliases = fields.strings("aliases", into: &diagnostics)
    card.wrong = fields.strings("wrong", into: &diagnostics)
    card.note = fields.string("note", into: &diagnostics)
    card.source = fields.string("source", into: &diagnostics)
    card.tags = fields.strings("tags", into: &diagnostics)
    card.formerly = fields.formerIDs(
      isAccepted: { BadID.check($0, of: "card", into: &$1) }, into: &diagnostics)
    TooFewOptions.check(card, into: &diagnostics)
    AnswerInQuestion.check(card, into: &diagnostics)
    return card
  }

  /// The type of the answer; `text` where the card says none, nil where there is no such type.
  private static func type(
    of fields: MappingFields, into diagnostics: inout DiagnosticList
  ) -> WrittenCard.AnswerType? {
    guard fields.has("type") else { return .text }
    return fields.value(
      "type", into: &diagnostics, orReport: UnreadableAnswer.reportType,
      WrittenCard.AnswerType.init(rawValue:))
  }

  /// Reads what the type makes of the answer.
  private static func read(
    _ answer: PlacedText, into card: inout WrittenCard, _ diagnostics: inout DiagnosticList
  ) {
    var isReadable = true
    switch card.type {
    case .text, .person, .role, .organisation, .place: break
    case .date:
      do {
        let date = try HistoricalDate(parsing: answer.text)
        isReadable = !date.isInterval && date.certainPrecision != nil
        card.date = date
      } catch {
        UnreadableDate.report(answer, error, into: &diagnostics)
      }
    case .duration:
      card.length = TimeSpan(iso: answer.text)
      isReadable = card.length != nil
    case .number: isReadable = MappingFields.number(answer.text, digits: 15) != nil
    }
    if !isReadable { UnreadableAnswer.report(answer, as: card.type, into: &diagnostics) }
  }
}

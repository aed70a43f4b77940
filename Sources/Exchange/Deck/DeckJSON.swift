import Diagnostics
import EDTF
import Grading
package import Progress
package import Questions

/// The JSON form of a deck: `annals.deck/1`, one document, one card a line.
package enum DeckJSON {
  /// The bytes of the document, with a line break at the end.
  package static func write(_ deck: DeckFile) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("format")
    writer.string(DeckFile.format)
    writer.key("title")
    writer.string(deck.title)
    writer.key("cards")
    writer.beginArray()
    for card in deck.cards {
      writer.breakLine()
      writer.value(value(of: card))
    }
    writer.endArray()
    writer.breakLine()
    writer.key("exercises")
    writer.beginArray()
    for exercise in deck.exercises {
      writer.breakLine()
      writer.value(value(of: exercise))
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes + [0x0A]
  }

  /// One card as the contract has it; what it lacks is left out.
  package static func value(of card: Card) -> JSONValue {
    var value: JSONValue = [
      "id": card.id, "event": card.event, "facet": card.facet, "kind": card.kind.name,
      "subject": card.subject, "stems": card.stems, "answer": value(of: card.answer),
    ]
    value.append("qualifier", card.qualifier)
    value.append("query", card.query.map { self.value(of: $0, asking: card.kind) })
    value.append("choices", card.choices.map { $0.map(self.value) })
    value.append("note", card.note)
    value.append("source", card.source)
    value.append(
      "place", card.place.map { ["file": $0.file, "line": $0.line] as JSONValue })
    value.append("tags", card.tags)
    return value
  }

  /// One exercise; its events are ids of the chronicle that stands before them.
  package static func value(of exercise: Exercise) -> JSONValue {
    var value: JSONValue = [
      "kind": exercise.kind.name, "chronicle": exercise.chronicle, "events": exercise.events,
      "stems": exercise.stems, "answer": value(of: exercise.answer),
    ]
    value.append("choices", exercise.choices.map { $0.map(self.value) })
    value.append("note", exercise.note)
    return value
  }

  private static func value(of answer: Answer) -> JSONValue {
    var value: JSONValue = ["type": answer.kind.rawValue, "value": answer.value]
    value.append("calendar", answer.calendar?.rawValue)
    value.append("text", answer.text)
    value.append("asked", answer.asked.map { "\($0)" })
    value.append("aliases", answer.aliases)
    return value
  }

  private static func value(of choice: Choice) -> JSONValue {
    var value: JSONValue = ["text": choice.text, "right": choice.isRight]
    value.append("why-false", choice.whyFalse)
    return value
  }
}

/// A deck as `generate` writes it: cards, exercises and a title.
package struct DeckFile: Sendable {
  /// The value of `format` in the JSON form.
  package static let format = "annals.deck/1"

  package var title: String
  package var cards: [Card]
  package var exercises: [Exercise]

  package init(title: String, cards: [Card], exercises: [Exercise] = []) {
    self.title = title
    self.cards = cards
    self.exercises = exercises
  }
}

import Diagnostics
import EDTF
import Grading
package import Progress
package import Questions

/// The JSON form of a deck: `annals.deck/1`, one document, one card a line.
package enum DeckJSON {
  /// The bytes of the document, with a line break at the end.
  package static func write(_ deck: DeckFile) -> [UInt8] {
    var document = DeckJSONDocument(title: deck.title)
    document.append(lines(deck.cards))
    document.endCards()
    document.append(lines(deck.exercises))
    document.end()
    return document.bytes
  }

  /// Some cards of a document, a line each, with a comma before each.
  package static func lines(_ cards: [Card]) -> [UInt8] { lines(cards.lazy.map(value)) }

  /// Some exercises, likewise.
  package static func lines(_ exercises: [Exercise]) -> [UInt8] { lines(exercises.lazy.map(value)) }

  private static func lines(_ values: some Sequence<JSONValue>) -> [UInt8] {
    var writer = JSONWriter()
    var lines: [UInt8] = []
    for value in values {
      writer.value(value)
      writer.breakLine()
    }
    // The writer's comma and line break stand behind each value; here they stand before it.
    guard !writer.bytes.isEmpty else { return [] }
    lines.reserveCapacity(writer.bytes.count)
    lines += writer.bytes.suffix(2)
    lines += writer.bytes.dropLast(2)
    return lines
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

/// A document that is put together part by part, so that few of its cards need be in memory at a time.
package struct DeckJSONDocument: Sendable {
  package private(set) var bytes: [UInt8]
  private var isFirst = true

  package init(title: String) {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("format")
    writer.string(DeckFile.format)
    writer.key("title")
    writer.string(title)
    writer.key("cards")
    writer.beginArray()
    bytes = writer.bytes
  }

  /// Adds lines of cards or exercises, whichever their turn it is.
  package mutating func append(_ lines: [UInt8]) {
    guard !lines.isEmpty else { return }
    // No comma before the first.
    bytes += lines.dropFirst(isFirst ? 1 : 0)
    isFirst = false
  }

  package mutating func endCards() {
    bytes += "],\n\"exercises\":[".utf8
    isFirst = true
  }

  package mutating func end() { bytes += "]}\n".utf8 }
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

import EDTF
import Diagnostics
package import Progress
package import Study

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
    var members: [JSONValue.Member] = [
      .init("id", .string(card.id)), .init("event", .string(card.event)),
      .init("facet", .string(card.facet)), .init("kind", .string(card.kind.rawValue)),
      .init("subject", .array(card.subject.map(JSONValue.string))),
      .init("stems", .array(card.stems.map(JSONValue.string))),
      .init("answer", value(of: card.answer)),
    ]
    func add(_ key: String, _ text: String?) {
      if let text { members.append(.init(key, .string(text))) }
    }
    add("qualifier", card.qualifier)
    if let query = card.query {
      members.append(.init("query", value(of: query, asking: card.kind)))
    }
    if let choices = card.choices {
      members.append(.init("choices", .array(choices.map(value))))
    }
    add("note", card.note)
    add("source", card.source)
    if let place = card.place {
      members.append(
        .init(
          "place",
          .object([.init("file", .string(place.file)), .init("line", .integer(place.line))])))
    }
    members.append(.init("tags", .array(card.tags.map(JSONValue.string))))
    return .object(members)
  }

  /// One exercise; its events are ids of the chronicle that stands before them.
  package static func value(of exercise: Exercise) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("kind", .string(exercise.kind.rawValue)),
      .init("chronicle", .string(exercise.chronicle)),
      .init("events", .array(exercise.events.map(JSONValue.string))),
      .init("stems", .array(exercise.stems.map(JSONValue.string))),
      .init("answer", value(of: exercise.answer)),
    ]
    if let choices = exercise.choices {
      members.append(.init("choices", .array(choices.map(value))))
    }
    if let note = exercise.note { members.append(.init("note", .string(note))) }
    return .object(members)
  }

  private static func value(of answer: Answer) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("type", .string(answer.kind.rawValue)), .init("value", .string(answer.value)),
    ]
    if let calendar = answer.calendar {
      members.append(.init("calendar", .string(calendar.rawValue)))
    }
    members.append(.init("text", .string(answer.text)))
    if let asked = answer.asked { members.append(.init("asked", .string("\(asked)"))) }
    members.append(.init("aliases", .array(answer.aliases.map(JSONValue.string))))
    return .object(members)
  }

  private static func value(of choice: Choice) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("text", .string(choice.text)), .init("right", .bool(choice.isRight)),
    ]
    if let why = choice.whyFalse { members.append(.init("why-false", .string(why))) }
    return .object(members)
  }
}

package import Diagnostics
import EDTF
import Progress
import Records
import Grading
import Questions

extension DeckJSON {
  /// Reads a deck file; nil and at least one error where it is not one.
  ///
  /// A card that can't be read is named and left out; the rest is used.
  package static func read(_ bytes: [UInt8], file: String) -> (DeckFile?, [Diagnostic]) {
    let whole = Place(file: file, line: 1)
    let root: JSONValue
    do {
      root = try JSONValue(bytes)
    } catch {
      return (nil, [Diagnostic(.error, "deck-json", .notJSON("\(error)"), at: whole)])
    }
    guard root["format"]?.text == DeckFile.format, let values = root["cards"]?.elements else {
      return (nil, [Diagnostic(.error, "deck-format", .notDeck, at: whole)])
    }
    var diagnostics: [Diagnostic] = []
    var seen: Set<CardID> = []
    var cards: [Card] = []
    for (position, value) in values.enumerated() {
      // `generate` writes a card a line, the first in line 2.
      let place = Place(file: file, line: position + 2)
      guard let card = card(value) else {
        diagnostics.append(Diagnostic(.error, "deck-card", .badCard(position + 1), at: place))
        continue
      }
      guard seen.insert(card.id).inserted else {
        diagnostics.append(Diagnostic(.error, "deck-card", .sameCard(card.id), at: place))
        continue
      }
      cards.append(card)
    }
    let exercises = (root["exercises"]?.elements ?? []).compactMap(exercise)
    return (
      DeckFile(title: root["title"]?.text ?? file, cards: cards, exercises: exercises), diagnostics
    )
  }

  /// An exercise; one of a kind that is not known here is left out.
  private static func exercise(_ value: JSONValue) -> Exercise? {
    guard let kind = value["kind"]?.text.flatMap(ExerciseKind.named),
      let chronicle = value["chronicle"]?.text, let events = texts(value["events"]),
      let stems = texts(value["stems"]), !stems.isEmpty, var answer = answer(value["answer"])
    else { return nil }
    answer.isOrder = kind == .order
    let choices: [Choice]?
    do throws(BadChoices) {
      choices = try Self.choices(value["choices"])
    } catch {
      return nil
    }
    return Exercise(
      kind, chronicle: chronicle, events: events, stems: stems, answer: answer, choices: choices,
      note: value["note"]?.text)
  }

  private static func card(_ value: JSONValue) -> Card? {
    guard let text = value["id"]?.text, text.contains("/"), text.contains("#"),
      let event = value["event"]?.text, let facet = value["facet"]?.text,
      let kind = value["kind"]?.text.flatMap(QuestionKind.named),
      let stems = texts(value["stems"]), !stems.isEmpty, let answer = answer(value["answer"])
    else { return nil }
    let choices: [Choice]?
    do throws(BadChoices) {
      choices = try Self.choices(value["choices"])
    } catch {
      return nil
    }
    var place: Place?
    if let file = value["place"]?["file"]?.text, let line = value["place"]?["line"]?.integer {
      place = Place(file: file, line: line)
    }
    let id = CardID(text)
    return Card(
      id: id, event: event, facet: FacetName(facet), kind: kind,
      subject: texts(value["subject"]) ?? [],
      stems: stems, answer: answer, qualifier: value["qualifier"]?.text,
      query: query(value["query"]), choices: choices,
      note: value["note"]?.text, source: value["source"]?.text, place: place,
      tags: texts(value["tags"]) ?? [], days: answer.date?.possibleDays ?? [],
      siblingGroups: [id.eventID.text])
  }

  private static func answer(_ value: JSONValue?) -> Answer? {
    guard let value, let kind = value["type"]?.text.flatMap(Answer.Kind.init),
      let text = value["text"]?.text, let content = value["value"]?.text
    else { return nil }
    let asked = value["asked"]?.text.flatMap { name in
      Precision.allCases.first { "\($0)" == name }
    }
    let answer = Answer(
      kind: kind, value: content, calendar: value["calendar"]?.text.flatMap(CalendarMark.init),
      text: text, asked: asked, aliases: texts(value["aliases"]) ?? [])
    return kind == .date && answer.date == nil ? nil : answer
  }

  /// All options, of which one is right; none where none are given.
  private static func choices(_ value: JSONValue?) throws(BadChoices) -> [Choice]? {
    guard let elements = value?.elements else { return nil }
    let read = elements.compactMap(choice)
    guard read.count == elements.count, read.count(where: \.isRight) == 1 else {
      throw BadChoices()
    }
    return read
  }

  /// An option can't be read, or not exactly one is right.
  private struct BadChoices: Error {}

  private static func choice(_ value: JSONValue) -> Choice? {
    guard let text = value["text"]?.text, case .bool(let isRight) = value["right"] else {
      return nil
    }
    return Choice(text: text, isRight: isRight, whyFalse: value["why-false"]?.text)
  }

  static func texts(_ value: JSONValue?) -> [String]? {
    value?.elements?.compactMap(\.text)
  }
}

extension Diagnostic.Message {
  fileprivate static func notJSON(_ why: String) -> Self {
    Self("not JSON: \(why)", remedy: "Generate the deck again, or repair the file where it breaks")
  }
  fileprivate static var notDeck: Self {
    Self(
      "not a deck: \"format\" is not \"annals.deck/1\"",
      remedy: "Give a file that `annals generate --format json` wrote, or a chronicle in YAML")
  }
  fileprivate static func badCard(_ number: Int) -> Self {
    Self(
      "card no. \(number) lacks something a card must have, or has a bad value",
      remedy: "Compare it with a card that `annals generate` writes, or generate the deck again")
  }
  fileprivate static func sameCard(_ id: CardID) -> Self {
    Self("card id \(id) occurs twice", remedy: "Leave one of the two cards out")
  }
}

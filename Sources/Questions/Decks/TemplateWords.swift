import Chronicle
import EDTF
import English
import Grading

/// A card's question in a recipe's own words.
struct TemplateWords {
  private let card: Card
  private let index: ChronicleIndex
  private let event: Event?

  init(_ card: Card, in index: ChronicleIndex) {
    self.card = card
    self.index = index
    event = index.event(card.event)
  }

  /// The card with the templates' wordings; with its own where none of theirs can stand.
  func worded(by templates: [Template]) -> Card {
    var card = card
    let stems = templates.compactMap(stem).filter { !Clues.reveals($0, card.answer) }
    if !stems.isEmpty { card.stems = stems }
    return card
  }

  private func stem(_ template: Template) -> String? {
    let isOneOf = card.query?.isOneOf ?? false
    // "Who held it?" is no question where several did: only our own wording says "name one".
    if isOneOf, !template.holes.contains(.question) { return nil }
    guard let text = template.filled(words)?.withUppercaseStart else { return nil }
    let tail = " " + index.speech.askingForOne
    let isAsked = template.holes.contains(.question)
    return !isAsked && card.stems[0].hasSuffix(tail) ? text + tail : text
  }

  private func words(_ hole: Template.Placeholder) -> String? {
    switch hole {
    case .question: card.stems.first
    case .unit: card.answer.asked.map(index.speech.unit)
    case .when: card.qualifier ?? ""
    case .event: statement?.statement
    case .who: holder
    case .what: statement?.predicate
    case .office: office
    case .role: tenure.map { index.names.title($0) }
    case .body: tenure.map { index.names.inStem($0.body) }
    }
  }

  private var tenure: Tenure? {
    guard case .tenure(let tenure)? = event?.content else { return nil }
    return tenure
  }

  private var holder: String? { event.flatMap { index.names.list($0.who) } }

  /// The role at its body, with the words that tell this term of its holder apart.
  private var office: String? {
    guard let tenure else { return nil }
    let office = index.names.office(
      tenure, ofSeveral: card.kind.omits != .people && (event?.who.count ?? 0) > 1)
    // Where the time is asked for apart, it is said apart.
    let saysTerm = !card.kind.holes.allowed.contains(.when)
    return saysTerm ? [office, card.qualifier].compactMap(\.self).joined(separator: " ") : office
  }

  private var statement: Clause? {
    guard let event else { return nil }
    if tenure != nil, let office, let holder {
      return Clause(
        subject: holder, predicate: index.speech.held(office, isSeveral: event.who.count > 1),
        speech: index.speech)
    }
    return Disambiguation.bareClause(event, names: index.names)?.adding(card.qualifier)
  }
}

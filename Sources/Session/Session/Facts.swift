package import Chronicle
import EDTF
import English
import Grading
package import Questions
import Records

/// What cards ask, as facts in one line each that stand alone: whoever reads a list of them a day later
/// sees who it was, what, and the answer.
package struct Facts: Sendable {
  private let chronicle: @Sendable (String) -> Chronicle?
  private var names: [String: Names] = [:]

  /// - Parameter chronicle: the chronicle with this id; where it is missing the question stands for it.
  package init(chronicle: @escaping @Sendable (String) -> Chronicle?) {
    self.chronicle = chronicle
  }

  /// `Smilga was born: 2 December 1892`, `Where was Smilga born? Aloja`.
  package mutating func text(_ card: Card) -> String {
    if card.kind == .what {
      return date(of: card).map { "\($0): \(card.answer.text)" } ?? asked(card)
    }
    if let whole = office(card) { return whole }
    return statement(card).map { "\($0): \(card.answer.text)" } ?? asked(card)
  }

  /// What the card asks, without its answer: `Smilga was born`, else its question.
  package mutating func subject(_ card: Card) -> String { statement(card) ?? question(card) }

  private func asked(_ card: Card) -> String {
    let question = question(card)
    guard !question.hasSuffix("?") else { return "\(question) \(card.answer.text)" }
    return
      "\(question.hasSuffix(".") ? String(question.dropLast()) : question): \(card.answer.text)"
  }

  /// Before an answer a question reads better than a request.
  private func question(_ card: Card) -> String {
    card.stems.first { $0.hasSuffix("?") && !$0.dropLast().contains(".") } ?? card.stems.first
      ?? card.id.text
  }

  /// A date's event in words, and a term's beginning or end.
  private mutating func statement(_ card: Card) -> String? {
    guard let (event, names) = found(card) else { return nil }
    switch card.kind {
    case .when:
      guard case .happening = event.content else { return nil }
      return Disambiguation.bareClause(event, names: names)?.adding(card.qualifier).statement
        .withUppercaseStart
    case .start, .end:
      // Several don't become one.
      guard event.who.count == 1, case .tenure = event.content else { return nil }
      return names.statement(of: event, card.kind == .start ? .start : .end).withUppercaseStart
    default: return nil
    }
  }

  /// A term holds its answer in itself: `Smilga was vice-chairman of the Guild`.
  private mutating func office(_ card: Card) -> String? {
    guard [.role, .body, .holder].contains(card.kind), let (event, names) = found(card),
      event.accordingTo == nil
    else { return nil }
    let time = card.qualifier.map { " " + $0 } ?? ""
    return names.statement(of: event).withUppercaseStart + time
  }

  private mutating func date(of card: Card) -> String? {
    found(card).flatMap { $0.event.settledDate?.text(saying: .both).withUppercaseStart }
  }

  private mutating func found(_ card: Card) -> (event: Event, names: Names)? {
    guard let chronicle = chronicle(card.deck),
      let event = chronicle.events.first(where: { $0.id == card.event })
    else { return nil }
    let known = names[card.deck] ?? Names(chronicle, Languages.of(chronicle.language))
    names[card.deck] = known
    return (event, known)
  }
}

extension Session {
  /// Words for its cards.
  package var facts: Facts { Facts(chronicle: supply.chronicle) }
}

/// A card's id, which is for ever: `CHRONICLE/EVENT#FACET`, or `RECIPE/CARD#card` of a card written by
/// hand.
///
/// It wraps the text as it stands in journals, so an id that no chronicle gives any more is kept byte for
/// byte, whatever it looks like. Its parts are found when they are asked for.
package struct CardID: Hashable, Sendable {
  package let text: String

  @inlinable package init(_ text: String) { self.text = text }

  package init(_ event: EventID, _ facet: FacetName) { text = "\(event.text)#\(facet.text)" }

  /// The chronicle or recipe: all before the first slash, or the whole where there is none.
  package var deck: Substring { text[..<(text.utf8.firstIndex(of: slashByte) ?? text.endIndex)] }

  /// The event with its chronicle: all before the mark.
  package var eventID: EventID { EventID(String(text[..<mark])) }

  /// The event's id within its chronicle, or the card's within its recipe; empty where there is none.
  package var event: Substring {
    guard let start = text.utf8.firstIndex(of: slashByte), start < mark else { return "" }
    return text[text.utf8.index(after: start)..<mark]
  }

  /// All behind the first slash, as people type an id: `EVENT#FACET`; empty where there is none.
  package var withoutDeck: Substring { text[deck.endIndex...].dropFirst() }

  /// What is asked of the event; empty where the id doesn't say.
  package var facet: FacetName { FacetName(String(text[mark...].dropFirst())) }

  /// The card of the same event that asks another facet.
  package func sibling(_ facet: FacetName) -> CardID { CardID(eventID, facet) }

  private var mark: String.Index { text.utf8.firstIndex(of: markByte) ?? text.endIndex }

  /// By bytes: to Swift "é" is one text whether it is one character or two, but two lines may say two ids.
  @inlinable package static func == (first: CardID, second: CardID) -> Bool {
    first.text.utf8.elementsEqual(second.text.utf8)
  }

  @inlinable package func hash(into hasher: inout Hasher) { text.hash(into: &hasher) }
}

/// An event's id with its chronicle's: `CHRONICLE/EVENT`.
package struct EventID: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package init(_ deck: some StringProtocol, _ event: some StringProtocol) {
    text = "\(deck)/\(event)"
  }

  /// The chronicle: all before the first slash, or the whole where there is none.
  package var deck: Substring { text[..<(text.utf8.firstIndex(of: slashByte) ?? text.endIndex)] }

  /// The event's id within its chronicle; empty where there is none.
  package var event: Substring {
    guard let start = text.utf8.firstIndex(of: slashByte) else { return "" }
    return text[text.utf8.index(after: start)...]
  }
}

/// What a card asks of its event, as it stands in the card's id: `date`, `holder`, `date@CLAIM`.
package struct FacetName: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }

  /// That of a card written by hand.
  package static let card = FacetName("card")
  /// That of the date on which something happened.
  package static let date = FacetName("date")
}

private let slashByte = UInt8(ascii: "/")
private let markByte = UInt8(ascii: "#")

extension CardID: Comparable, CustomStringConvertible, ExpressibleByStringInterpolation {
  @inlinable package static func < (first: CardID, second: CardID) -> Bool {
    first.text < second.text
  }

  package var description: String { text }
  package init(stringLiteral text: String) { self.text = text }
}

extension EventID: Comparable, CustomStringConvertible, ExpressibleByStringInterpolation {
  package static func < (first: EventID, second: EventID) -> Bool { first.text < second.text }
  package var description: String { text }
  package init(stringLiteral text: String) { self.text = text }
}

extension FacetName: Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
  package static func < (first: FacetName, second: FacetName) -> Bool { first.text < second.text }
  package var description: String { text }
  package init(stringLiteral text: String) { self.text = text }
}

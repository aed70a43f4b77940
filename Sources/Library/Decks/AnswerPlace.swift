import Chronicle
package import Diagnostics
package import Questions

extension Deck {
  /// Where the answer to a card stands in its file, so that whoever changed it is led to the very line;
  /// where the event begins if nothing in it is the answer, and nil for cards without a file.
  package func place(ofAnswerTo card: Card) -> Place? {
    if let written = recipe?.cards.first(where: { $0.id == card.event }), card.deck == id {
      return written.place(of: "answer")
    }
    guard let chronicle = chronicles.first(where: { $0.id == card.deck }),
      let event = chronicle.events.first(where: { $0.id == card.event }),
      let facet = Facet(name: card.facet)
    else { return card.place }
    return event.place(ofAnswerTo: facet, in: chronicle) ?? card.place
  }
}

extension [Deck] {
  /// Where the answer to a card stands, in the deck among these that has the card's id.
  package func place(ofAnswerTo card: Card) -> Place? {
    (first { $0.id == card.deck } ?? first { $0.chronicles.contains { $0.id == card.deck } })?
      .place(ofAnswerTo: card) ?? card.place
  }
}

extension Event {
  fileprivate func place(ofAnswerTo facet: Facet, in chronicle: Chronicle) -> Place? {
    switch facet {
    case .date: return fieldPlaces["date"] ?? preferredClaim?.fieldPlaces["date"]
    // What begins or ends a term may be what tells its day.
    case .start:
      return fieldPlaces["date"]
        ?? chronicle.events.first { $0.begins.contains(id) }?.fieldPlaces["date"]
    case .end:
      return chronicle.events.first { $0.ends.contains(id) }?.fieldPlaces["date"]
        ?? fieldPlaces["date"]
    case .claim(let id): return claims.first { $0.id == id }?.fieldPlaces["date"]
    case .what: return fieldPlaces["what"]
    case .who, .holder: return fieldPlaces["who"]
    case .location: return fieldPlaces["where"]
    case .length: return fieldPlaces["length"] ?? fieldPlaces["date"]
    case .number: return fieldPlaces["number/is"] ?? fieldPlaces["number"]
    case .role: return fieldPlaces["as"] ?? fieldPlaces["role"]
    case .body: return fieldPlaces["of"]
    // Another's term is the answer, and where that stands nothing here says.
    case .predecessor, .successor: return nil
    }
  }

  private var preferredClaim: Claim? { claims.first(where: \.isPreferred) ?? claims.first }
}

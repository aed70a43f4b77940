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
      let (kind, claim) = QuestionKind.asking(card.facet)
    else { return card.place }
    return kind.answerPlace.find(event, chronicle, claim) ?? card.place
  }
}

extension [Deck] {
  /// Where the answer to a card stands, in the deck among these that has the card's id.
  package func place(ofAnswerTo card: Card) -> Place? {
    (first { $0.id == card.deck } ?? first { $0.chronicles.contains { $0.id == card.deck } })?
      .place(ofAnswerTo: card) ?? card.place
  }
}

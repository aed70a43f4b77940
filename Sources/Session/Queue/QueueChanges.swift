import FSRS
import Questions
package import Records

/// What an answer, or one taken back, changes.
extension Queue {
  /// Takes in what an answer has made of a card.
  package mutating func update(_ card: CardID, _ state: CardProgress) {
    count(from: self.state(of: card), to: state, card, 1)
    set(card, state)
    turn += 1
    guard let day, let place = places[card] else { return }
    for group in groups(of: place, keptApartOn: day) { turns[group] = turn }
    // The others of its event wait.
    for sibling in dueByEvent[place.outline.eventID.text] ?? [] where sibling != card {
      change(sibling) { _ in }
    }
  }

  /// Takes an answer back.
  package mutating func restore(_ card: CardID, _ state: CardProgress) {
    count(from: state, to: self.state(of: card), card, -1)
    skipped.remove(card)
    set(card, state)
    newOrder.startAgain()
    // Which of its siblings came today has to be looked up again.
    day = nil
  }

  private mutating func count(
    from before: CardProgress, to after: CardProgress, _ card: CardID, _ times: Int
  ) {
    guard after.reps > before.reps else { return }
    switch before.state.phase {
    case .new: newLeft.take(from: Self.deck(of: card), times)
    case .review: reviewsLeft.take(from: Self.deck(of: card), times)
    case .learning, .relearning: break
    }
  }

  /// Leaves a card out for the rest of the session.
  package mutating func skip(_ card: CardID) {
    skipped.insert(card)
    change(card) { _ in }
  }

  private mutating func set(_ card: CardID, _ state: CardProgress) {
    if places[card] == nil { elsewhere.changed[card] = state }
    change(card) { $0.known = state }
  }

  private mutating func change(_ card: CardID, _ body: (inout Place) -> Void) {
    guard var place = places[card] else { return }
    takeOut(place)
    body(&place)
    if let day { place.shelf = shelf(of: place, on: day) }
    places[card] = place
    putIn(place)
  }

  private mutating func takeOut(_ place: Place) {
    switch place.shelf {
    case .none, .new: break
    case .late(let key): late.remove(.init(key: key, id: place.outline.id))
    case .learning(let key): learning.remove(.init(key: key, id: place.outline.id))
    case .review(let key): reviews.remove(.init(key: key, id: place.outline.id))
    }
    tally(place, -1)
  }

  private mutating func putIn(_ place: Place) {
    switch place.shelf {
    case .none, .new: break
    case .late(let key): late.insert(.init(key: key, id: place.outline.id))
    case .learning(let key): learning.insert(.init(key: key, id: place.outline.id))
    case .review(let key): reviews.insert(.init(key: key, id: place.outline.id))
    }
    tally(place, 1)
  }

  mutating func tally(_ place: Place, _ times: Int) {
    switch place.shelf {
    case .new: newByDeck[Self.deck(of: place.outline.id), default: 0] += times
    case .late: dueByDeck[Self.deck(of: place.outline.id), default: 0] += times
    case .review(let key) where day.map { key <= $0.number } ?? false:
      dueByDeck[Self.deck(of: place.outline.id), default: 0] += times
    default: break
    }
  }
}

package import FSRS
import Questions
package import Records

extension Queue {
  /// The new card that would come first of these, as ``nextNew(on:)`` of a queue has it, without making one
  /// of what may be a large collection.
  package static func firstNew(
    of cards: [CardOutline], known: (CardID) -> CardProgress, new: Allowance, on day: StudyDay
  ) -> CardOutline? {
    var fresh: [CardOutline] = []
    var waiting: [String: Int] = [:]
    var turns: [String: Int] = [:]
    for card in cards {
      let known = known(card.id)
      if known.isNew {
        fresh.append(card)
        if !known.isHidden(on: day) { waiting[card.deck, default: 0] += 1 }
      } else if known.isIntroduced(on: day) {
        for group in card.siblingGroups { turns[group] = 0 }
      }
    }
    guard new.count(of: waiting) > 0 else { return nil }
    var order = NewOrder(fresh)
    return order.first(
      isKnown: { _ in false },
      mayCome: { !known($0.id).isHidden(on: day) && new.allows($0.deck) }, turns: turns)
  }
}

import Progress
import FSRS
import Questions
package import Records
package import Session

extension StartCache {
  /// The session as far as this goes: with its first card, and all counts.
  ///
  /// Nil where that doesn't say which card comes first. The decks must be chronicles.
  package func session(
    _ learner: Learner, _ supply: CardSupply, _ options: SessionOptions, at moment: LocalInstant
  ) -> Session? {
    guard !learner.settings.limitsReviews, times.count <= StartCache.mostLearning else {
      return nil
    }
    var first = next
    var coming: [Int] = []
    if due(by: moment.day).values.reduce(0, +) >= BacklogPlan.least {
      // A pile is asked in another order than that of its days.
      let ahead = moment.day - day
      guard let backlog, backlog.first.indices.contains(ahead) else { return nil }
      if !first.contains(where: { $0.card == backlog.first[ahead].card }) {
        first.append(backlog.first[ahead])
      }
      coming = Array(backlog.coming.dropFirst(ahead).prefix(Backlog.daysPlanned))
    }
    // What its answer was before the file was changed is said with a card, and known with the rest.
    guard first.allSatisfy({ $0.progress.formerAnswer == nil }) else { return nil }
    var outlines: [CardOutline] = []
    var known: [CardID: CardProgress] = [:]
    var due = due(by: moment.day)
    for next in first {
      let card = next.progress
      known[next.card] = card
      outlines.append(CardOutline(bare: next.card))
      if !card.isLearning, card.isDue(at: moment) {
        due[String(next.card.deck), default: 0] -= 1
      }
    }
    var new = byDeck.new
    for (deck, count) in buried { new[deck, default: 0] -= count }
    let asked = day == moment.day ? self.asked : []
    let late = Set(asked)
    let hasDue = known.contains { id, card in
      card.isDue(at: moment) && (card.isLearning || !late.contains(id.eventID.text))
    }
    // What of several late ones comes first is told by the order in which their events were asked.
    if !hasDue,
      due.values.contains(where: { $0 > 0 })
        || known.values.contains(where: { $0.isDue(at: moment) })
    {
      return nil
    }
    // On another day other cards may have siblings that wait.
    if !hasDue, let firstNew {
      guard day == moment.day else { return nil }
      outlines.append(CardOutline(bare: firstNew.card))
      new[String(firstNew.card.deck), default: 0] -= 1
    }
    var session = Session(
      outlines: outlines, supply: supply, known: known, aliases: learner.state.aliases,
      settings: learner.settings, options: options)
    session.expect(due: due, new: new, coming: coming, asked: asked)
    return hasDue || firstNew != nil && options.new.count(of: byDeck.new) > 0
      ? session : nil
  }
}

extension CardOutline {
  /// What an id says by itself; the rest of it comes when the card is made.
  fileprivate init(bare id: CardID) {
    self.init(id: id, kind: .when, firstDay: nil, tags: [], siblingGroups: [])
  }
}

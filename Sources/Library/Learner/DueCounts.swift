import FSRS
import Questions
package import Records
package import Session

/// How many cards wait, and how the rest stand.
package struct DueCounts {
  /// Reviews due today.
  package var due = 0
  /// Cards in learning or relearning.
  package var learning = 0
  /// Of those, the ones whose time has come.
  package var learningNow = 0
  package var new = 0
  /// Of those, the ones to be introduced today.
  package var newToday = 0
  /// Cards in review, due or not.
  package var review = 0
  package var suspended = 0

  package init() {}

  mutating func count(_ card: CardProgress, at moment: LocalInstant) {
    if card.isSuspended {
      suspended += 1
      return
    }
    if card.isNew {
      new += 1
    } else if card.isLearning {
      learning += 1
      if card.isDue(at: moment), !card.isHidden(on: moment.day) { learningNow += 1 }
    } else {
      review += 1
      if card.isDue(at: moment), !card.isHidden(on: moment.day) { due += 1 }
    }
  }

  /// Studied cards that wait now.
  package var dueNow: Int { due + learningNow }
}

/// How the cards of some decks stand.
package struct Standings {
  /// All of them, each once.
  package let all: DueCounts
  /// Those of each deck by itself, in the order of the decks.
  package let decks: [(id: String, counts: DueCounts)]

  private struct Count {
    var counts = DueCounts()
    /// New cards that are not suspended, by the part of their ids before the slash.
    var new: [String: Int] = [:]

    mutating func count(_ card: DeckScan.Passed, at moment: LocalInstant) {
      counts.count(card.progress, at: moment)
      if card.progress.isNew, !card.progress.isSuspended { new[card.deckID, default: 0] += 1 }
    }

    func whole(_ allowance: Allowance) -> DueCounts {
      var counts = counts
      counts.newToday = allowance.count(of: new)
      return counts
    }
  }

  /// - Parameters:
  ///   - allowance: how many new ones today; by default as set.
  ///   - look: is given each card, the first time it comes.
  package init(
    _ decks: [Deck], _ learner: Learner, new allowance: Allowance? = nil, at moment: LocalInstant,
    look: (DeckScan.Passed) -> Void = { _ in }
  ) {
    var all = Count()
    var byFile: [String: Count] = [:]
    var own: (file: String, count: Count)?
    DeckScan.each(decks, learner.state) { card in
      if own?.file != card.source.deck.file {
        if let own { byFile[own.file] = own.count }
        own = (card.source.deck.file, Count())
      }
      own?.count.count(card, at: moment)
      guard card.isFirst else { return }
      all.count(card, at: moment)
      look(card)
    }
    if let own { byFile[own.file] = own.count }
    let allowance = allowance ?? learner.newAllowance(at: moment)
    self.all = all.whole(allowance)
    self.decks = decks.map { ($0.id, (byFile[$0.file] ?? Count()).whole(allowance)) }
  }
}

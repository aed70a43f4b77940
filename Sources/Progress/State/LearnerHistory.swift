package import FSRS
package import Records

extension ReviewLog {
  /// A review that was not undone, as weights and figures want it.
  package struct Entry {
    /// The card's number in this log, from 0 to ``ReviewLog/cardCount``.
    package var card: Int
    /// What the card has behind it: 0 for its first life, one more after each reset.
    package var life: Int
    package var grade: Grade
    package var day: StudyDay
    package var due: Due?
    package var milliseconds: Int
  }

  package var cardCount: Int { cards.count }

  /// Calls back for each review that was not undone, in the order of folding.
  package func eachReview(_ body: (Entry) -> Void) {
    var lives = [Int32](repeating: 0, count: cardCount)
    eachPlace { place in
      let row = row(place)
      let record = record(place)
      guard row.card != ReviewRow.noCard, !isVoided(row, record) else { return }
      let card = Int(row.card)
      var entry = Entry(
        card: card, life: Int(lives[card]), grade: row.grade, day: row.day, due: row.due,
        milliseconds: row.milliseconds)
      switch record?.payload {
      case nil where row.isReview: body(entry)
      case .review(let review)?:
        (entry.grade, entry.day, entry.due) = (review.grade, review.day, review.due)
        entry.milliseconds = review.milliseconds
        body(entry)
      case .mark(_, let mark)? where mark.kind == .reset: lives[card] += 1
      default: break
      }
    }
  }

  /// Of each card answered more than once, the longer of the days that had passed at its last answer
  /// and those it had been scheduled for.
  package var daysBeforeLastReview: [CardID: Int] {
    var last = [Entry?](repeating: nil, count: cardCount)
    var days = [Int?](repeating: nil, count: cardCount)
    eachReview { review in
      days[review.card] = nil
      if let before = last[review.card], before.life == review.life {
        var scheduled = 0
        if case .day(let due) = before.due { scheduled = due - before.day }
        days[review.card] = max(0, review.day - before.day, scheduled)
      }
      last[review.card] = review
    }
    var byCard: [CardID: Int] = [:]
    for (card, days) in days.enumerated() where days != nil { byCard[cards[card]] = days }
    return byCard
  }
}

extension LearnerState {
  /// A card's newest review among the records that are here.
  package func lastReview(of card: CardID) -> Record? {
    history(of: card).last { if case .review = $0.payload { true } else { false } }
  }

  /// A card's newest mark of a kind among the records that are here.
  package func lastMark(_ kind: Mark.Kind, of card: CardID) -> Record? {
    history(of: card).last { $0.payload.mark?.kind == kind }
  }
}

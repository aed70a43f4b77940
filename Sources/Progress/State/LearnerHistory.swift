package import FSRS
package import Records

/// What only the records themselves tell; empty where the state was read from a `state.json` alone.
extension LearnerState {
  /// All reviews not undone, in order, with the time of each and what its card had behind it: 0 for a
  /// card's first life, one more after each reset.
  package var allReviews: [(review: Review, time: Instant, life: Int)] {
    var lives: [CardID: Int] = [:]
    var reviews: [(review: Review, time: Instant, life: Int)] = []
    for record in inOrder {
      switch record.payload {
      case .review(let review):
        reviews.append((review, record.time, lives[review.card, default: 0]))
      case .mark(let card, let mark) where mark.kind == .reset:
        lives[card, default: 0] += 1
      default: break
      }
    }
    return reviews
  }

  /// What the answers to some cards come to; to all where `cards` is nil.
  package func tally(of cards: Set<CardID>?, scheduler: Scheduler) -> ReviewTally {
    guard let cards else { return tally }
    return LearnerState.fold(
      inOrder.filter { $0.payload.card.map(cards.contains) ?? false }, scheduler: scheduler
    ).tally
  }

  /// The values a setting has had, in order.
  ///
  /// - Parameter evenUndone: whether those that were taken back are wanted too.
  package func values(ofSetting key: String, evenUndone: Bool = false) -> [String] {
    records.lazy.filter { evenUndone || !isVoided($0) }.compactMap { record in
      if case .setting(key, let value) = record.payload { value } else { nil }
    }
  }

  /// The marks that moved due dates together the last time: their record ids.
  package var lastMoves: [String] {
    var ids: [String] = []
    var batch: String?
    for record in inOrder.reversed() {
      guard case .mark(_, let mark) = record.payload, mark.kind == .moved else { continue }
      if batch == nil { batch = mark.reason ?? "" }
      guard mark.reason ?? "" == batch else { break }
      ids.append(record.id)
    }
    return ids
  }

  /// Of each card answered more than once, the longer of the days that had passed at its last answer
  /// and those it had been scheduled for.
  package var daysBeforeLastReview: [CardID: Int] {
    var last: [CardID: (review: Review, life: Int)] = [:]
    var days: [CardID: Int] = [:]
    for (review, _, life) in allReviews {
      days[review.card] = nil
      if let (before, itsLife) = last.updateValue((review, life), forKey: review.card),
        itsLife == life
      {
        var scheduled = 0
        if case .day(let due) = before.due { scheduled = due - before.day }
        days[review.card] = max(0, review.day - before.day, scheduled)
      }
    }
    return days
  }

  /// A card's newest review.
  package func lastReview(of card: CardID) -> Record? {
    history(of: card).last { if case .review = $0.payload { true } else { false } }
  }

  /// A card's newest mark of a kind.
  package func lastMark(_ kind: Mark.Kind, of card: CardID) -> Record? {
    history(of: card).last { $0.payload.mark?.kind == kind }
  }

  /// The card as it was before one of its records.
  package func progress(
    of card: CardID, before record: Record, scheduler: Scheduler
  ) -> CardProgress {
    CardFold(history(of: card).filter { $0.precedes(record) }, scheduler: scheduler).progress
  }

  /// What was set when a record was written.
  package func settings(before record: Record) -> [String: String] {
    LearnerState.settings(
      of: records.filter {
        $0.payload.isSetting && !isVoided($0) && $0.precedes(record)
      })
  }

  /// A card's records one by one, each with the card before and after it.
  package func steps(
    of card: CardID, scheduler: Scheduler
  ) -> [(record: Record, before: CardProgress, after: CardProgress)] {
    var fold = CardFold([], scheduler: scheduler)
    return history(of: card).map { record in
      let before = fold.progress
      CardFold.take(record, into: &fold.progress, tally: &fold.tally, scheduler: scheduler)
      return (record, before, fold.progress)
    }
  }

  /// Those not undone.
  private var inOrder: some BidirectionalCollection<Record> {
    records.lazy.filter { !isVoided($0) }
  }
}

/// What a quiz came to, as its record holds it.
package struct QuizResult: Hashable, Sendable {
  package var time: Instant
  package var minutesEast: Int
  package var seed: String
  /// What settled its questions; nil in records of before this was kept.
  package var arguments: [String]?
  package var asked: Int
  package var correct: Int
  /// Ids of cards and keys of exercises.
  package var missed: [String]
}

extension LearnerState {
  /// Every quiz, oldest first; empty where records were not read.
  package var quizzes: [QuizResult] {
    records.compactMap { record in
      guard case .quiz(let fields) = record.payload else { return nil }
      guard let asked = fields["asked"]?.integer, let correct = fields["correct"]?.integer else {
        return nil
      }
      var seed = ""
      if case .number(let digits) = fields["seed"] { seed = digits }
      return QuizResult(
        time: record.time, minutesEast: record.minutesEast, seed: seed,
        arguments: fields["arguments"]?.elements?.compactMap(\.text), asked: asked,
        correct: correct, missed: fields["missed"]?.elements?.compactMap(\.text) ?? [])
    }
  }

  /// Ids of the cards, and keys of the exercises, that the newest quiz found missing; nil where there was none, or records were not read.
  package var missedInLastQuiz: Set<String>? {
    let quizzes = records.filter { record in
      if case .quiz = record.payload { true } else { false }
    }
    guard case .quiz(let fields)? = quizzes.last?.payload else { return nil }
    let missed = fields["missed"]?.elements ?? []
    return Set(missed.compactMap(\.text))
  }
}

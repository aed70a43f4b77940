import FSRS
import Progress
import Records
import Study

/// What is known of the cards, and what is still allowed today.
extension Learner {
  /// What is known of one card.
  func known(_ card: CardID) -> CardProgress {
    state.cards[card] ?? .new
  }

  /// What is known of those of `cards` that have a past.
  func known(_ cards: [CardOutline]) -> [CardID: CardProgress] {
    var known: [CardID: CardProgress] = [:]
    for card in cards where state.cards[card.id] != nil { known[card.id] = self.known(card.id) }
    return known
  }

  /// New cards still to be introduced on this study day.
  ///
  /// - Parameter daily: so many for all decks together, whatever is set.
  func newAllowance(of daily: Int? = nil, at moment: LocalInstant) -> Allowance {
    settings.newAllowance(
      of: daily, on: moment.day, introduced: state.newByDay[moment.day] ?? [:])
  }

  /// Cards in review still to be asked on this study day.
  ///
  /// - Parameter daily: so many for all decks together, whatever is set.
  func reviewAllowance(of daily: Int? = nil, at moment: LocalInstant) -> Allowance {
    guard daily != nil || settings.limitsReviews else { return .unlimited }
    var reviewed: [String: Int] = [:]
    for (id, card) in state.cards where card.lastDay == moment.day {
      reviewed[String(id.deck), default: 0] += 1
    }
    // What is new today was no review.
    for (deck, count) in state.newByDay[moment.day] ?? [:] {
      reviewed[deck] = max(0, reviewed[deck, default: 0] - count)
    }
    if let daily { return Allowance(common: daily, used: reviewed) }
    return settings.reviewAllowance(reviewed: reviewed)
  }

  /// How many of `cards` wait now, and how the rest stand.
  ///
  /// - Parameter allowance: how many new ones today; by default as set.
  func standing(
    of cards: [CardOutline], new allowance: Allowance? = nil, at moment: LocalInstant
  ) -> Standing {
    var standing = Standing()
    var new: [String: Int] = [:]
    for card in cards {
      let known = known(card.id)
      standing.count(known, at: moment)
      if known.isNew, !known.isSuspended { new[card.deck, default: 0] += 1 }
    }
    standing.newToday = (allowance ?? newAllowance(at: moment)).count(of: new)
    return standing
  }

  /// What takes of the room of a day besides these cards: reviews of others, and those done today.
  func load(beside cards: Set<CardID>, at moment: LocalInstant) -> [StudyDay: Int] {
    var load: [StudyDay: Int] = [:]
    for (id, card) in state.cards where card.state.phase == .review && !card.isSuspended {
      // An answer of today has had its room of today, wherever its card went.
      if card.lastDay == moment.day { load[moment.day, default: 0] += 1 }
      guard !cards.contains(id), case .day(let due)? = card.due else { continue }
      load[max(due, moment.day), default: 0] += 1
    }
    return load
  }

  /// The id of a card's newest review that was not undone.
  func lastReview(of card: CardID) -> String? { state.lastReview(of: card)?.id }

  /// The session of this study day that was killed on this machine, if nobody is in it any more.
  func interrupted(at moment: LocalInstant) -> InterruptedSession? {
    let session = InterruptedSession.find(home, now: moment.instant)
    return session?.day == moment.day ? session : nil
  }

  /// The id of a card's newest mark of this kind that was not undone.
  func lastMark(_ kind: Mark.Kind, on card: CardID) -> String? {
    state.lastMark(kind, of: card)?.id
  }
}

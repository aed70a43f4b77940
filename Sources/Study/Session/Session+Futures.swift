package import FSRS

/// What each grade does to a card.
extension Session {
  func outcomes(of card: Card, at moment: Moment) -> ByGrade<Outcome> {
    reckonings(of: card, at: moment).map(\.outcome)
  }

  /// With how each date came about.
  package func reckonings(of card: Card, at moment: Moment) -> ByGrade<Reckoning> {
    let due = Futures.siblings(of: card.id).compactMap { id -> StudyDay? in
      guard case .day(let day) = queue.state(of: id).due else { return nil }
      return day
    }
    return Futures.reckonings(
      of: card, queue.state(of: card.id), settings, siblingsDue: Set(due), at: moment)
  }

  func due(after interval: Interval, at moment: Moment) -> Due {
    Futures.due(after: interval, at: moment)
  }
}

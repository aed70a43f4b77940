import FSRS
import Questions
import Records

/// What each grade does to a card.
extension Session {
  func outcomes(of card: Card, at moment: LocalInstant) -> ByGrade<Outcome> {
    reckonings(of: card, at: moment).map(\.outcome)
  }

  /// With how each date came about.
  private func reckonings(of card: Card, at moment: LocalInstant) -> ByGrade<Reckoning> {
    Futures.reckonings(of: card, queue.state(of: card.id), settings, at: moment) {
      queue.state(of: $0).dueDay
    }
  }

  /// All there is to say of its memory: what `:why` shows.
  func outlook(of card: Card, at moment: LocalInstant) -> Outlook {
    Outlook(card, queue.state(of: card.id), settings, at: moment) { queue.state(of: $0).dueDay }
  }

  func due(after interval: Interval, at moment: LocalInstant) -> Due {
    Futures.due(after: interval, at: moment)
  }
}

package import EDTF
import FSRS
import Grading
package import Questions
package import Records

/// The dates that a learner knows.
package struct Landmarks: Sendable {
  private struct Candidate: Sendable {
    let card: Card
    let landmark: Landmark
    let day: Int
  }

  /// By card id; nil for those that are no landmarks.
  private var made: [CardID: Candidate?] = [:]
  /// By deck; made when a date of the deck is first answered.
  var dated: [String: DatedCards] = [:]

  package init() {}

  /// Forgets a deck whose cards have changed.
  package mutating func forget(_ deck: String) {
    made = made.filter { $0.key.deck != deck }
    dated[deck] = nil
  }

  /// The two to show beside a card's date: the nearest known ones before and after.
  ///
  /// A turning point counts as three times as near. What is waiting to be asked is left out, so that
  /// nothing is given away; so is the card's own event, and what other people did. Of two as near the
  /// first by its id is taken.
  ///
  /// - Parameters:
  ///   - studied: ids of those cards of the card's deck that were answered, at least the nearest.
  ///   - make: the card with an id.
  ///   - known: what the past says of a card.
  /// - Complexity: O(n) in the number of studied cards; each is made once.
  package mutating func around(
    _ card: Card, studied: some Sequence<CardID>, make: (CardID) -> Card?,
    known: (CardID) -> CardProgress, at moment: LocalInstant
  ) -> (before: Landmark?, after: Landmark?) {
    guard let day = card.answer.date?.middleDay else { return (nil, nil) }
    typealias Found = (candidate: Candidate, distance: Int)
    var best: (before: Found?, after: Found?) = (nil, nil)
    for id in studied where Self.isKnown(known(id), at: moment) {
      guard let candidate = candidate(id, make), candidate.card.event != card.event,
        candidate.card.subject == card.subject, candidate.day != day
      else { continue }
      let distance = abs(candidate.day - day) * (candidate.card.isAnchor ? 1 : 3)
      let rival = candidate.day < day ? best.before : best.after
      if let rival, (rival.distance, rival.candidate.card.id) < (distance, id) { continue }
      if candidate.day < day {
        best.before = (candidate, distance)
      } else {
        best.after = (candidate, distance)
      }
    }
    return (best.before?.candidate.landmark, best.after?.candidate.landmark)
  }

  private mutating func candidate(_ id: CardID, _ make: (CardID) -> Card?) -> Candidate? {
    if let known = made[id] { return known }
    let candidate = make(id).flatMap { Self.candidates([$0]).first }
    made[id] = .some(candidate)
    return candidate
  }

  /// What happened just before and after a card's date, in words and without dates.
  ///
  /// Turning points go before lesser events that are as near.
  package static func neighbours(
    of card: Card, in deck: [Card]
  ) -> (before: String?, after: String?) {
    guard let day = card.answer.date?.middleDay else { return (nil, nil) }
    let others = candidates(deck).filter {
      $0.card.event != card.event && $0.card.subject == card.subject
    }.sorted { ($0.card.isAnchor ? 0 : 1, $0.card.id) < ($1.card.isAnchor ? 0 : 1, $1.card.id) }
    return (
      others.filter { $0.day < day }.max { $0.day < $1.day }?.landmark.label,
      others.filter { $0.day > day }.min { $0.day < $1.day }?.landmark.label
    )
  }

  private static func candidates(_ cards: [Card]) -> [Candidate] {
    cards.compactMap { card in
      guard let landmark = Landmark(card), let day = landmark.date.middleDay else { return nil }
      return Candidate(card: card, landmark: landmark, day: day)
    }
  }

  /// Whether it was answered, not forgotten since, and is not waiting.
  private static func isKnown(_ card: CardProgress, at moment: LocalInstant) -> Bool {
    guard !card.isNew, let grade = card.lastGrade, grade != .again else { return false }
    return !card.isDue(at: moment)
  }
}

/// A dated event that the learner knows, to measure others by.
package struct Landmark: Sendable, Hashable {
  package var date: HistoricalDate
  /// In the chronicle's words, without its subject: `joined the party`.
  package var label: String

  package init(date: HistoricalDate, label: String) {
    self.date = date
    self.label = label
  }

  /// What a card asks the date of; nil for cards of another kind.
  package init?(_ card: Card) {
    // A tenure's beginning can't be said so shortly.
    guard card.kind == .when, let date = card.answer.date, date.middleDay != nil,
      let what = card.query?.what
    else { return nil }
    self.init(date: date, label: what)
  }
}

extension HistoricalDate {
  /// The day in the middle of its possible days; nil where they have no end.
  package var middleDay: Int? {
    let days = possibleDays
    guard let first = days.first?.lower, let last = days.last?.upper else { return nil }
    return first + (last - first) / 2
  }
}

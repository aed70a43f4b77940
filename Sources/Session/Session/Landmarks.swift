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

  /// The two to show beside a card's date: the nearest known ones that certainly lie before and after it.
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
    guard let date = card.answer.date else { return (nil, nil) }
    typealias Found = (candidate: Candidate, distance: Int)
    var best: (before: Found?, after: Found?) = (nil, nil)
    for id in studied where Self.isKnown(known(id), at: moment) {
      guard let candidate = candidate(id, make), candidate.card.event != card.event,
        candidate.card.subject == card.subject,
        let (isBefore, days) = Self.order(candidate.landmark.date, beside: date)
      else { continue }
      let distance = days * (candidate.card.isAnchor ? 1 : 3)
      let rival = isBefore ? best.before : best.after
      if let rival, (rival.distance, rival.candidate.card.id) < (distance, id) { continue }
      if isBefore {
        best.before = (candidate, distance)
      } else {
        best.after = (candidate, distance)
      }
    }
    return (best.before?.candidate.landmark, best.after?.candidate.landmark)
  }

  /// Whether a date certainly lies before the other, or after it, and the least number of days between
  /// them; nil where neither is certain.
  private static func order(
    _ date: HistoricalDate, beside other: HistoricalDate
  ) -> (isBefore: Bool, days: Int)? {
    guard let first = date.possibleDays.first?.lower, let last = date.possibleDays.last?.upper,
      let start = other.possibleDays.first?.lower, let end = other.possibleDays.last?.upper
    else { return nil }
    return last < start ? (true, start - last) : first > end ? (false, first - end) : nil
  }

  private mutating func candidate(_ id: CardID, _ make: (CardID) -> Card?) -> Candidate? {
    if let known = made[id] { return known }
    let candidate = make(id).flatMap { Self.candidates([$0]).first }
    made[id] = .some(candidate)
    return candidate
  }

  /// What certainly happened before and after a card's date, and nearest to it, in words and without dates.
  ///
  /// Turning points go before lesser events that are as near.
  package static func neighbours(
    of card: Card, in deck: [Card]
  ) -> (before: String?, after: String?) {
    guard let date = card.answer.date else { return (nil, nil) }
    let others = candidates(deck).filter {
      $0.card.event != card.event && $0.card.subject == card.subject
    }.sorted { ($0.card.isAnchor ? 0 : 1, $0.card.id) < ($1.card.isAnchor ? 0 : 1, $1.card.id) }
    func nearest(isBefore: Bool) -> String? {
      others.compactMap { other in
        order(other.landmark.date, beside: date).flatMap { order in
          order.isBefore == isBefore ? (other.landmark.label, order.days) : nil
        }
      }.min { $0.1 < $1.1 }?.0
    }
    return (nearest(isBefore: true), nearest(isBefore: false))
  }

  private static func candidates(_ cards: [Card]) -> [Candidate] {
    cards.compactMap { card in
      Landmark(card).map { Candidate(card: card, landmark: $0) }
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
    guard card.kind == .when, let date = card.answer.date, date.hasBounds,
      let what = card.query?.what
    else { return nil }
    self.init(date: date, label: what)
  }
}

extension HistoricalDate {
  /// Whether its possible days have a first and a last.
  var hasBounds: Bool {
    let days = possibleDays
    return days.first?.lower != nil && days.last?.upper != nil
  }
}

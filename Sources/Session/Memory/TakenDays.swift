package import FSRS
import Questions
package import Records

/// The days on which a card had better not be due: holidays, and those on which siblings are.
package struct TakenDays: Hashable, Sendable {
  private let holidays: Holidays
  private let siblingsDue: Set<StudyDay>

  /// - Parameter due: the study day on which another card is due, if it is due on one.
  package init(for card: CardID, _ settings: Settings, due: (CardID) -> StudyDay? = { _ in nil }) {
    holidays = settings.holidays
    siblingsDue = Set(Self.siblings(of: card).compactMap(due))
  }

  package func contains(_ day: StudyDay) -> Bool {
    siblingsDue.contains(day) || holidays.contains(day)
  }

  /// The ids of the other cards of the same event.
  private static func siblings(of card: CardID) -> [CardID] {
    let event = card.eventID
    return Facet.plain.map { CardID(event, $0.name) }.filter { $0 != card }
  }
}

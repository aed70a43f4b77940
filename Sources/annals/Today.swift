import FSRS
import Progress
import Study

/// The part of state.json that a quick start reads: what is due when, and which cards come next.
@MainActor
enum Today {
  /// `{"day","reviews","introduced","due":{DAY:{DECK:count}},"learning":{DECK:count},"next":[{"card","due","file"}]}`.
  ///
  /// Only cards of loaded decks are counted: a chronicle that was not found hides its own.
  static func value(_ learner: Learner, _ decks: [Deck], at moment: Moment) -> JSONValue {
    var due: [String: [String: Int]] = [:]
    var learning: [String: Int] = [:]
    var next: [(due: Due, card: String, file: String)] = []
    // A card that a recipe shares with its chronicle is one card.
    var seen: Set<String> = []
    for deck in decks.filter(\.isChronicle) + decks.filter({ !$0.isChronicle }) {
      for card in deck.cards where seen.insert(card.id).inserted {
        let known = learner.known(card.id)
        guard !known.isNew, !known.isHidden(on: moment.day), let date = known.due else { continue }
        switch date {
        case .day(let day): due[max(day, moment.day).text, default: [:]][deck.id, default: 0] += 1
        case .instant: learning[deck.id, default: 0] += 1
        }
        next.append((date, card.id, deck.file))
      }
    }
    // Texts of days and times sort as time does.
    next.sort { $0.due.text != $1.due.text ? $0.due.text < $1.due.text : $0.card < $1.card }
    return .object([
      .init("day", .string(moment.day.text)),
      .init("reviews", .integer(learner.state.reviewsByDay[moment.day] ?? 0)),
      .init("introduced", .integer(learner.introduced(on: moment.day))),
      .init("due", sorted(due.mapValues { sorted($0.mapValues(JSONValue.integer)) })),
      .init("learning", sorted(learning.mapValues(JSONValue.integer))),
      .init(
        "next",
        .array(
          next.prefix(20).map { entry in
            .object([
              .init("card", .string(entry.card)), .init("due", .string(entry.due.text)),
              .init("file", .string(entry.file)),
            ])
          })),
    ])
  }

  private static func sorted(_ members: [String: JSONValue]) -> JSONValue {
    .object(members.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) })
  }
}

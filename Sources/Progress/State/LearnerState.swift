package import FSRS

/// What the learner knows: the pure fold of all records, each card by itself.
///
/// The same set of records gives the same state, in whatever order, files and copies they come.
package struct LearnerState: Sendable {
  /// By card id. A card with no records is not in it.
  package internal(set) var cards = CardTable()
  /// The last by time and id wins.
  package internal(set) var settings: [String: String] = [:]
  /// By entity, in the order they were added, each once.
  package internal(set) var aliases: [String: [String]] = [:]
  package internal(set) var tally = Tally()
  /// The newest record that was taken in; nil where there is none.
  package internal(set) var newest: Position?
  /// Whether every record is known here, or only what a `state.json` made of them.
  package internal(set) var isComplete = true
  /// Ids undone whose record has not come yet.
  package internal(set) var openVoids: Set<String> = []

  /// All records at the fold, in order; shared with `Journals`, so no copy.
  var known: [Record] = []
  /// Records taken in since, as they came.
  var added: [Record] = []
  /// All ids undone.
  var voided: Set<String> = []

  /// All records that are here, in order; no copy where none was taken in since the fold.
  var records: [Record] { added.isEmpty ? known : Record.inOrder(known + added) }

  package init() {}

  /// Distinct good reviews not undone, of whatever card.
  package var reviewCount: Int { tally.reviewCount }
  package var reviewsByDay: [StudyDay: Int] { tally.reviewsByDay }
  /// First reviews by day and deck, which is the part of a card's id before the first slash.
  package var newByDay: [StudyDay: [String: Int]] { tally.newByDay }

  /// The answers whose thinking time is known, since a study day.
  package func timing(from first: StudyDay) -> Tally.Timing {
    tally.timingByDay.filter { $0.key >= first }.values.reduce(into: Tally.Timing()) { $0.add($1) }
  }

  /// Reviews of cards in review, and how many were passed.
  ///
  /// - Parameter from: the first study day that counts; nil for all. The last 30 days are from the
  ///   29th day before today.
  package func retention(from first: StudyDay? = nil) -> Tally.Retention {
    var sum = Tally.Retention()
    for (day, count) in tally.retentionByDay where first.map({ day >= $0 }) ?? true {
      sum.reviewed += count.reviewed
      sum.passed += count.passed
    }
    return sum
  }

  /// A place in the order of folding.
  package struct Position: Hashable, Sendable {
    package var time: Instant
    package var id: String

    package init(time: Instant, id: String) {
      self.time = time
      self.id = id
    }
  }
}

/// Two states are equal when they say the same, however they came about.
extension LearnerState: Equatable {
  package static func == (first: LearnerState, second: LearnerState) -> Bool {
    first.cards == second.cards && first.settings == second.settings
      && first.aliases == second.aliases && first.tally == second.tally
  }
}

package import EDTF

/// Which cards are meant: what `cards`, `study --where`, `suspend` and the like take.
///
/// `due kind:role tag:exile -who:lenin (date:1917 or stability<7) "winter palace"`: terms side by
/// side must all hold, `or` takes either, `-` and `not` turn a term round, parentheses group.
/// ``init(parsing:)`` reads it; nothing here knows a clock, a terminal or a file.
package indirect enum CardQuery: Hashable, Sendable {
  /// Every one holds; of none, every card.
  case all([CardQuery])
  /// At least one holds.
  case any([CardQuery])
  case not(CardQuery)
  case state(CardQueryState)
  /// One of these values; `*` stands for any letters.
  case label(CardQueryLabel, [String])
  /// The possible days of the event and these share one.
  case date([DayRange])
  case amount(CardQueryAmount, CardQueryComparison, Double)
  /// These folded words stand one after another in a wording, the answer, the note or a name; the
  /// last one may be the beginning of a longer word.
  case text([String])

  /// Every card.
  package static let everything = CardQuery.all([])

  /// Whether the query asks after words: only then are a card's texts looked at.
  package var needsText: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.needsText)
    case .not(let part): part.needsText
    case .text: true
    case .state, .label, .date, .amount: false
    }
  }

  /// The labels asked for, each with its values: where nothing is found, one may be misspelt.
  package var labels: [(label: CardQueryLabel, values: [String])] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.labels)
    case .not(let part): part.labels
    case .label(let label, let values): [(label, values)]
    case .state, .date, .amount, .text: []
    }
  }
}

/// A word that says where a card stands.
package enum CardQueryState: String, Hashable, Sendable, CaseIterable {
  /// Answered before, wanted now, neither suspended nor buried.
  case due
  /// Never answered.
  case new
  /// In learning or relearning.
  case learning
  /// Learnt, and scheduled in days.
  case review
  case suspended, buried, flagged
  /// Forgotten as often as a leech is.
  case leech
}

/// What a card is named by.
package enum CardQueryLabel: String, Hashable, Sendable, CaseIterable {
  /// A kind of question, as `--kind` takes it.
  case kind
  case tag
  /// Somebody concerned, by id or by a word of a name.
  case who
  case deck
  /// A card, or an event with all its cards.
  case id
}

/// What can be measured of a card.
package enum CardQueryAmount: String, Hashable, Sendable, CaseIterable {
  /// Days until recall has fallen to 0.9.
  case stability
  /// 1 (easy) to 10.
  case difficulty
  /// The probability of recall now, 0 to 1.
  case retrievability
  /// Days from the last answer to the next.
  case interval
  case reps, lapses
  /// Days until it is due; negative where it is overdue.
  case due
}

package enum CardQueryComparison: String, Hashable, Sendable, CaseIterable {
  case less = "<"
  case atMost = "<="
  case more = ">"
  case atLeast = ">="
  case equal = "="
  case unequal = "!="

  func holds(_ left: Double, _ right: Double) -> Bool {
    switch self {
    case .less: left < right
    case .atMost: left <= right
    case .more: left > right
    case .atLeast: left >= right
    case .equal: left == right
    case .unequal: left != right
    }
  }
}

/// Why and where a text is no query.
package struct CardQueryError: Error, Hashable, Sendable {
  /// The query as it was typed.
  package var query: String
  /// The column of what is wrong, counted in characters from 1.
  package var column: Int
  /// What is wrong.
  package var message: String
  /// What to write instead.
  package var remedy: String

  /// For people: `column 5: there is no field 'knd': did you mean kind:role?`
  package var text: String { "column \(column): \(message); \(remedy)" }
}

/// What a learner can set. The raw value is the key of its `set` record.
package enum Setting: String, CaseIterable, Hashable, Sendable {
  case retention, new, reviews, time, form, rollover, learning, relearning, maximum, fuzz, holidays
  case leech, model, fitting, use
  case fsrs6Weights = "fsrs6-weights"
  case fsrs7Weights = "fsrs7-weights"

  /// For whom a setting can be set apart from the rest.
  package enum Scope: Hashable, Sendable { case deck, tag }

  /// What it has where nothing is set, as it is written.
  package var standard: String {
    switch self {
    case .retention: "0.9"
    case .new: "10"
    case .reviews: "unlimited"
    case .time: "none"
    case .form: "auto"
    case .rollover: "4"
    case .learning: "1m 10m"
    case .relearning: "10m"
    case .maximum: "36500"
    case .fuzz: "on"
    case .holidays: "none"
    case .leech: "8"
    case .fitting: "auto"
    case .use: "yes"
    case .model: "fsrs6"
    case .fsrs6Weights, .fsrs7Weights: "standard"
    }
  }

  /// What it can be.
  package var range: String {
    switch self {
    case .retention: "0.70 to 0.98"
    case .new: "0 to 9999"
    case .reviews: "0 to 9999, or unlimited"
    case .time: "1m to 24h, or none"
    case .form: "auto, flip, type or choice"
    case .rollover: "an hour, 0 to 23"
    case .learning, .relearning: "up to 10 waits of 1s to 1d, or none"
    case .maximum: "1 to 36500 days"
    case .fuzz: "on or off"
    case .holidays: "days, spans A/B, weekdays, or none"
    case .leech: "2 to 99, or 0 for never"
    case .fitting: "auto or off"
    case .use: "yes or no"
    case .model: "fsrs6 or fsrs7"
    case .fsrs6Weights: "21, 19 or 17 numbers, or standard"
    case .fsrs7Weights: "34 numbers, or standard"
    }
  }

  /// What it does, in sentences.
  package var explanation: String {
    switch self {
    case .retention:
      "How probable it is that you still know a card when it comes back. More means more reviews."
    case .new:
      "New cards a study day. A deck with a number of its own counts apart from the rest."
    case .reviews:
      "Cards in review to be asked a study day, at most; the rest waits. New cards don't count."
    case .time: "How long study goes on before it stops by itself, unless --time says otherwise."
    case .form:
      "How study asks: auto is multiple choice for what is new and typed later; flip shows the answer and you grade."
    case .rollover: "The hour, in local time, at which a study day begins."
    case .learning:
      "How long a new card waits between its first answers, before it waits for days. With fsrs7 the model says."
    case .relearning: "The same for a card that was forgotten."
    case .maximum: "The longest wait, in days."
    case .fuzz:
      "Whether due days are spread a little, so that what was learnt together doesn't always come together."
    case .holidays:
      "Days without new cards, and on which no review is set that can as well be a day earlier or later, such as 2026-12-24/2026-12-26 sunday."
    case .leech: "How often a card must have been forgotten to be named as a leech."
    case .use:
      "Whether study without a deck takes a deck; annals decks use and decks ignore set it. Shipped decks but the first are taken once you have begun them."
    case .fitting:
      "Whether the memory model is fitted to your answers by itself, after a session, when they have doubled or a month has passed."
    case .model:
      "The memory model: fsrs6 is Anki's; fsrs7 is newer, counts hours too, and has no learning steps."
    case .fsrs6Weights: "The weights of the memory model FSRS-6; annals optimize fits them."
    case .fsrs7Weights: "The weights of the memory model FSRS-7."
    }
  }

  /// For whom it can be set apart.
  package var scopes: Set<Scope> {
    switch self {
    case .retention: [.deck, .tag]
    case .new, .reviews, .form, .use: [.deck]
    default: []
    }
  }
}

/// Which forms a session uses.
package enum Mode: String, Sendable, Hashable, CaseIterable {
  /// Multiple choice at first, typed once that succeeded.
  case auto
  case flip, type, choice
}

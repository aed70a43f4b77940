package import Questions

/// What a learner can set. The raw value is the key of its `set` record.
package enum Setting: String, CaseIterable, Hashable, Sendable {
  case retention, new, reviews, time, form, rollover, learning, relearning, maximum, fuzz, holidays
  case leech, model, fitting, use
  case fsrs6Weights = "fsrs6-weights"
  case fsrs7Weights = "fsrs7-weights"

  /// For whom a setting can be set apart from the rest.
  package enum Scope: Hashable, Sendable { case deck, tag }

  /// What it has where nothing is set, as it is written.
  package var standard: String { definition.standard }
  /// What it can be.
  package var range: String { definition.range }
  /// What it does, in sentences.
  package var meaning: String { definition.meaning }
  /// For whom it can be set apart.
  package var scopes: Set<Scope> { definition.scopes }
}

extension Difficulty {
  /// How its questions are put.
  package var mode: Mode { self == .easy ? .choice : .type }
}

/// Which forms a session uses.
package enum Mode: String, Sendable, Hashable, CaseIterable {
  /// Multiple choice at first, typed once that succeeded.
  case auto
  case flip, type, choice
}

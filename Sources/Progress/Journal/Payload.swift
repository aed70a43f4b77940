package import FSRS
package import Records

/// What a journal line says, by its kind (`k`).
package enum Payload: Hashable, Sendable {
  case review(Review)
  /// The review, mark, setting or alias with this record id never happened; it may come later.
  case void(of: String)
  // Indirect, for it is large and rare: every review would take as much memory.
  indirect case seed(Seed)
  case mark(card: CardID, Mark)
  case setting(key: String, value: String)
  /// A further form of an answer: what the learner typed and counted right.
  case alias(entity: String, text: String)
  /// These hold an object each: all members of their line but the frame.
  case session(JSONValue)
  case hint(JSONValue)
  case exercise(JSONValue)
  case quiz(JSONValue)
  /// A kind this version doesn't know: kept and ignored.
  case other(kind: String)

  /// Memory taken over from elsewhere: it replaces what was known of the card until then.
  package struct Seed: Hashable, Sendable {
    package var card: CardID
    package var progress: CardProgress
    /// Where it is from: `state.json`, `anki`.
    package var from: String

    package init(card: CardID, progress: CardProgress, from: String) {
      self.card = card
      self.progress = progress
      self.from = from
    }
  }

  /// The card that the line is about.
  package var card: CardID? {
    switch self {
    case .review(let review): review.card
    case .seed(let seed): seed.card
    case .mark(let card, _): card
    default: nil
    }
  }

  /// What was set by hand; nil of other kinds.
  package var mark: Mark? {
    if case .mark(_, let mark) = self { mark } else { nil }
  }

  /// Whether a void can undo it.
  package var isVoidable: Bool {
    switch self {
    case .review, .mark, .setting, .alias: true
    default: false
    }
  }

  package var isSetting: Bool {
    if case .setting = self { true } else { false }
  }

  /// `k` in the journal.
  package var kind: String {
    switch self {
    case .review: "review"
    case .void: "void"
    case .seed: "seed"
    case .mark: "mark"
    case .setting: "set"
    case .alias: "alias"
    case .session: "session"
    case .hint: "hint"
    case .exercise: "exercise"
    case .quiz: "quiz"
    case .other(let kind): kind
    }
  }
}

extension Grade {
  /// The grade as people call it: again, hard, good, easy.
  package var word: String {
    switch self {
    case .again: "again"
    case .hard: "hard"
    case .good: "good"
    case .easy: "easy"
    }
  }
}

package import FSRS

/// What a journal line says, by its kind (`k`).
package enum Payload: Hashable, Sendable {
  case review(Review)
  /// The review, mark, setting or alias with this record id never happened; it may come later.
  case void(of: String)
  // Indirect, for it is large and rare: every review would take as much memory.
  indirect case seed(Seed)
  /// `until` is for buried cards.
  case mark(card: String, set: Mark, until: StudyDay?, reason: String?)
  case setting(key: String, value: String)
  /// A further form of an answer: what the learner typed and counted right.
  case alias(entity: String, text: String)
  case session([JSONValue.Member])
  case hint([JSONValue.Member])
  case exercise([JSONValue.Member])
  case quiz([JSONValue.Member])
  /// A kind this version doesn't know: kept and ignored.
  case other(kind: String)

  /// Memory taken over from elsewhere: it replaces what was known of the card until then.
  package struct Seed: Hashable, Sendable {
    package var card: String
    package var progress: CardProgress
    /// Where it is from: `state.json`, `anki`.
    package var from: String

    package init(card: String, progress: CardProgress, from: String) {
      self.card = card
      self.progress = progress
      self.from = from
    }
  }

  /// The card that the line is about.
  package var card: String? {
    switch self {
    case .review(let review): review.card
    case .seed(let seed): seed.card
    case .mark(let card, _, _, _): card
    default: nil
    }
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

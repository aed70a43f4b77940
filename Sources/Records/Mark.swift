package import FSRS

/// What a learner sets on a card by hand.
package struct Mark: Hashable, Sendable {
  /// The raw values are what a journal's `set` says.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Not asked until the mark is lifted.
    case suspended
    /// Not asked before the study day `until`.
    case buried
    /// To be looked at: the wording, the fact. The reason says why, if one was given.
    case flagged
    /// Due on another study day, `until`: rescheduled. Holds for a card in review until its next answer.
    case moved
    /// New again; its history is kept.
    case reset
    /// Lifts the mark that the reason names (`suspended`, `buried`, `flagged`), else all three.
    case none
  }

  package var kind: Kind
  /// For cards that are buried or moved.
  package var until: StudyDay?
  package var reason: String?

  package init(_ kind: Kind, until: StudyDay? = nil, reason: String? = nil) {
    self.kind = kind
    self.until = until
    self.reason = reason
  }
}

package import EDTF

/// What a card asks of its chronicle: all that is given, so that anyone can look for what is not.
package struct QuestionMeaning: Hashable, Sendable {
  /// The least that was added so that nothing else of the chronicle could be meant.
  package enum Qualifier: Hashable, Sendable {
    /// The event's own circumstance.
    case circumstance(String)
    /// It is the n-th: of its kind for a happening, of the role at the body for a tenure.
    case ordinal(Int)
    /// It happened, or was held, on a day of this date.
    case date(HistoricalDate)
    /// It was held at a time between these two; nil where nobody knows.
    case term(from: HistoricalDate?, until: HistoricalDate?)
  }

  /// What happened, in the chronicle's words; nil where that is asked, and of tenures.
  package var what: String?
  /// Ids of all those whom the stem names as its subject; where people are asked for, of those besides
  /// whom one is wanted.
  package var who: [String]
  /// The role's name; nil where it is asked, and of happenings.
  package var role: String?
  /// The body's id; nil where it is asked, and of happenings.
  package var body: String?
  package var qualifier: Qualifier?
  /// The id of the claim that is asked for its date.
  package var claim: String?
  /// Whether any one of several right answers will do.
  package var isOneOf: Bool

  package init(
    what: String? = nil, who: [String] = [], role: String? = nil, body: String? = nil,
    qualifier: Qualifier? = nil, claim: String? = nil, isOneOf: Bool = false
  ) {
    self.what = what
    self.who = who
    self.role = role
    self.body = body
    self.qualifier = qualifier
    self.claim = claim
    self.isOneOf = isOneOf
  }
}

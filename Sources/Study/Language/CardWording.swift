package import EDTF

/// What cards say in one language; each list holds at least three wordings, each of which stands alone.
///
/// A `when` says when something was held, `from 1921 to 1928`; it is nil where that isn't said.
package protocol CardWording: Sendable {
  /// When a statement was true.
  func when(_ told: Clause, _ precision: Precision) -> [String]

  /// When what lasted began.
  func began(_ told: Clause, _ precision: Precision) -> [String]

  /// When what lasted ended.
  func ended(_ told: Clause, _ precision: Precision) -> [String]

  /// When a post was taken up.
  func tookUp(_ office: OfficeClause, _ precision: Precision) -> [String]

  /// When a post was left.
  func left(_ office: OfficeClause, _ precision: Precision) -> [String]

  /// What of some options happened then.
  func what(on date: HistoricalDate) -> [String]

  func who(_ deed: Deed) -> [String]

  func whereabouts(of told: Clause) -> [String]

  /// Where somebody was sent, or something led.
  func goal(of told: Clause) -> [String]

  func length(of told: Clause) -> [String]

  func length(ofSentence told: Clause) -> [String]

  /// - Parameter things: what is counted, `armed sailors`, as ``Language/counted(_:)`` gives it.
  func number(of things: String, isApproximate: Bool, _ told: Clause) -> [String]

  /// - Parameters:
  ///   - role: what is asked, which settles what joins it to the body.
  ///   - joined: what the chronicle joins that role to a body with, if it says so.
  func role(
    _ role: String, of holder: String, at body: String, joined: String?, when: String?
  ) -> [String]

  /// - Parameters:
  ///   - preposition: what joins the role to its body.
  ///   - isSeveral: whether several held it jointly.
  func body(
    of holder: String, isSeveral: Bool, role: String, joinedWith preposition: String, when: String?
  ) -> [String]

  /// - Parameter isOneOf: whether one of several is wanted.
  func holder(of post: Post, isPerson: Bool, isOneOf: Bool, when: String?) -> [String]

  /// - Parameter isOneOf: whether one of several is wanted.
  func predecessor(of office: OfficeClause, isOneOf: Bool) -> [String]

  /// - Parameter isOneOf: whether one of several is wanted.
  func successor(of office: OfficeClause, isOneOf: Bool) -> [String]
}

/// A role and the body where it is held.
package struct Post: Sendable {
  package let role: String
  /// What joins the role to its body: `of`, `on`.
  package let preposition: String
  package let body: String

  package init(role: String, preposition: String, body: String) {
    self.role = role
    self.preposition = preposition
    self.body = body
  }
}

/// A post and whoever held it.
package struct OfficeClause: Sendable {
  /// The holders as a subject.
  package let holder: String
  package let isSeveral: Bool
  /// `vice-chairman of Gosplan`, with what tells this term apart.
  package let office: String
  /// The same without what tells the term apart.
  package let plainOffice: String
  /// Which of the holder's terms it is, counted from 1, where that tells it apart.
  package let ordinal: Int?

  package init(
    holder: String, isSeveral: Bool, office: String, plainOffice: String, ordinal: Int?
  ) {
    self.holder = holder
    self.isSeveral = isSeveral
    self.office = office
    self.plainOffice = plainOffice
    self.ordinal = ordinal
  }
}

/// What somebody did, as it is told when it is asked who.
package struct Deed: Sendable {
  /// When or in which circumstance it was.
  package enum Context: Sendable {
    case circumstance(String)
    /// `in 1919`.
    case time(String)
  }

  /// In the past tense, as one does it.
  package let what: String
  package let isPerson: Bool
  /// Whether one of several is wanted.
  package let isOneOf: Bool
  /// Those whom the question names though others are asked for.
  package let besides: String?
  package let context: Context?

  package init(
    what: String, isPerson: Bool, isOneOf: Bool, besides: String?, context: Context?
  ) {
    self.what = what
    self.isPerson = isPerson
    self.isOneOf = isOneOf
    self.besides = besides
    self.context = context
  }
}

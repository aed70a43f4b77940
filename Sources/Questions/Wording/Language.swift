package import EDTF
package import English

/// How the statements of a chronicle turn into questions in one language, and what is said of the answers.
///
/// What cards and exercises ask can be said in another language: it is a value that says all of this, with a
/// ``Lexicon`` of its own, and one line in ``Languages/all``. Everything else speaks English: the program's own
/// sentences, the reading of answers and of dates, and the rules about a chronicle's words. A chronicle's `ask:` goes before
/// all of this.
///
/// Each list of wordings holds at least three, each of which stands alone. A `sentence` has its full stop; a
/// `statement` may stand after a colon. A `when` says when something was held, `from 1921 to 1928`; it is nil where that
/// isn't said.
package protocol Language: Sendable {
  /// The language's tag: the first part of a chronicle's `language:`.
  var tag: String { get }

  /// What its words mean.
  var lexicon: Lexicon { get }

  /// `was Smilga arrested`, `did Smilga join the party`; nil where that cannot be formed with certainty.
  func question(of subject: String, _ predicate: String) -> String?

  /// Whether a word goes before the subject by itself: `was`.
  func isAuxiliary(_ word: String) -> Bool

  /// A predicate as several have it: `was arrested` becomes `were arrested`.
  func plural(_ predicate: String) -> String

  /// A noun as it is counted: `legion` becomes `legions`; a plural stays.
  func counted(_ noun: String) -> String

  /// A whole sentence as it stands inside another; nil where it may begin with a name or not.
  func inside(_ sentence: String) -> String?

  /// A whole sentence behind a colon: `this happened: Civil war broke out`.
  func announced(_ sentence: String) -> String

  /// `according to Pierre Broué`.
  func according(to witness: String) -> String

  /// Whether the place of what is told is where somebody was sent: `was deported`.
  func leadsToItsPlace(_ predicate: String) -> Bool

  // MARK: Phrases

  /// `in 1919`, `on 2 December 1892`.
  func adverbial(_ date: HistoricalDate) -> String

  /// `from 1921 to 1928`; nil where neither is known.
  func adverbial(from start: HistoricalDate?, to end: HistoricalDate?) -> String?

  /// `Lenin, Trotsky and Smilga`; nothing for nobody.
  func list(_ names: [String]) -> String

  /// A name that isn't the one of some others: `Sergei Kamenev (not the oppositionist)`.
  func name(_ name: String, not marks: [String]) -> String

  /// `“Ivar Smilga” (Wikipedia; lead)`.
  func title(_ title: String, details: [String]) -> String

  /// `chairman`, `a member`: as it stands after `became`.
  func withArticle(_ role: String) -> String

  /// `for the second time`; nil where there is no word for it.
  func time(_ ordinal: Int) -> String?

  /// `(second arrest)`.
  func ordinal(_ ordinal: Int, ofKind kind: String) -> String

  /// Holding a post as a predicate: `was chairman of the Guild`.
  func held(_ office: String, isSeveral: Bool) -> String

  /// Taking a post as a predicate: `became chairman of the Guild`.
  func tookUp(_ office: String) -> String

  /// Leaving a post as a predicate: `ceased to be chairman of the Guild`.
  func left(_ office: String) -> String

  /// A number as an answer: `about 1000 people`.
  func number(_ value: Int, of things: String, isApproximate: Bool) -> String

  /// How exactly a date is asked: `month and year`.
  func unit(_ precision: Precision) -> String

  /// To follow a question of which any one of several answers will do: `Name one of them.`
  var askingForOne: String { get }

  /// The words of a chronicle's source: `The source has: “in May”.`
  func sourceHas(_ words: String) -> String

  /// What other sources claim, each with its source: `Other claims: …`
  func otherClaims(_ claims: [String]) -> String

  // MARK: Cards

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

  /// - Parameter things: what is counted, `armed sailors`, as ``counted(_:)`` gives it.
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

  // MARK: Exercises

  /// - Parameter statements: in the order shown, with a letter before each.
  func order(of statements: [String]) -> [String]

  /// - Parameter term: `Smilga was chairman of the Guild`.
  func beforeOrAfter(_ told: Clause, _ term: String) -> [String]

  func sameTime(as term: String) -> [String]

  func slot(of told: Clause, first: String, second: String) -> [String]

  func age(of name: String, when told: Clause) -> [String]

  func interval(from first: Clause, to second: Clause) -> [String]

  func next(after told: Clause) -> [String]

  func previous(to told: Clause) -> [String]

  func meanwhile(of name: String, when told: Clause) -> [String]

  /// - Parameter office: `chairman of the Guild`, with its article where it has one.
  func incumbent(of office: String, when told: Clause) -> [String]

  /// What somebody was for a part of the time of something else.
  ///
  /// - Parameter statement: what lasted: `Smilga lived in exile`.
  func meanwhile(of name: String, while statement: String) -> [String]

  /// Who held a post for the whole time of something else.
  func incumbent(of office: String, while statement: String) -> [String]

  /// - Parameters:
  ///   - adverbial: `in 1907`.
  ///   - date: `1907`.
  ///   - isMixed: whether some of the options are not easily confused with the right one.
  func contrast(_ adverbial: String, _ date: String, isMixed: Bool) -> [String]

  /// - Parameter dates: `from 1921 to 1928`.
  func contrast(of name: String, _ dates: String) -> [String]

  /// Where a moment lies to a term: an option of ``beforeOrAfter(_:_:)``.
  func text(of relation: Relation) -> String

  /// An option of ``slot(of:first:second:)``: 0 is before the first, 1 between the two, 2 after the second.
  func text(ofSlot place: Int) -> String

  /// Whole years: `17`, or `17 or 18`.
  func text(of years: ClosedRange<Int>) -> String

  /// Whether a statement tells where it stands among others: `was freed after his trial`.
  func tellsOrder(_ statement: String) -> Bool

  // MARK: Why an option is wrong, to follow `wrong:`

  /// - Parameter right: who or what is right.
  func chronicleNames(_ right: String) -> String

  func chronicleSays(_ right: String) -> String

  func otherPlace(_ other: String, not right: String) -> String

  /// The role is held at the right body.
  func roleIsHeldAt(_ right: String) -> String

  /// - Parameter bearer: who had the wrong role at the same body; nil where nobody can be named.
  func hadRoleThere(_ bearer: String?, isSeveral: Bool) -> String

  func hadRole(_ bearer: String?, isSeveral: Bool, at body: String) -> String

  func isDate(_ date: String, of statement: String) -> String

  /// `that was in 1907`.
  func thatWas(_ when: String) -> String

  func termLasted(_ dates: String, butThisWas adverbial: String) -> String

  func datesGive(_ text: String) -> String

  func held(_ name: String, _ dates: String) -> String
}

/// Where a moment certainly lies to something that lasted.
package enum Relation: String, Sendable, CaseIterable {
  case before, during, after
}

/// The languages that questions can be formed in.
package enum Languages {
  package static let all: [any Language] = [EnglishWording()]

  private static let byTag = Dictionary(
    all.map { ($0.tag, $0) }, uniquingKeysWith: { first, _ in first })

  /// The language of a tag such as `en` or `en-GB`.
  ///
  /// In a language that isn't known here no statement is inflected: English wordings are used, those
  /// that leave it as it stands.
  package static func of(_ tag: String) -> any Language {
    byTag[String(tag.lowercased().prefix { $0 != "-" && $0 != "_" })]
      ?? EnglishWording(inflects: false)
  }
}

package import EDTF
package import English

/// How the statements of a chronicle turn into questions in one language, and what is said of the answers.
///
/// What the questions themselves say is declared in four parts, each beside its English, so that a new kind is
/// worded in one file; here stands what they are put together from.
///
/// What cards and exercises ask can be said in another language: it is a value that says all of this, with a
/// ``Lexicon`` of its own, and one line in ``Languages/all``. Everything else speaks English: the program's own
/// sentences, the reading of answers and of dates, and the rules about a chronicle's words. A chronicle's `ask:` goes before
/// all of this.
///
/// Each list of wordings holds at least three, each of which stands alone. A `sentence` has its full stop; a
/// `statement` may stand after a colon. A `when` says when something was held, `from 1921 to 1928`; it is nil where that
/// isn't said.
package protocol Language: Sendable, DateCardWording, HappeningCardWording, OfficeCardWording,
  ExerciseWording
{
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

  /// A predicate, or a whole sentence, that says that it was only planned: `was due to sail`; nil where that
  /// cannot be said with certainty.
  func planned(_ predicate: String, isSentence: Bool) -> String?

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
  ///
  /// - Parameter isSole: whether one holds it at a time.
  func withArticle(_ role: String, isSole: Bool) -> String

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

  // MARK: Why an option is wrong, to follow `wrong:`

  /// - Parameter right: who or what is right.
  func chronicleNames(_ right: String) -> String

  func chronicleSays(_ right: String) -> String

  /// - Parameters:
  ///   - distance: how far the wrong date is from the right one.
  ///   - right: the right date.
  func isOff(_ distance: DateDistance, from right: String) -> String

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

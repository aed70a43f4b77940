package import EDTF

/// What stems and notes are put together from in one language.
package protocol PhraseWording: Sendable {
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

  /// What joins a role to its body where the chronicle doesn't say: `of`.
  var joint: String { get }

  /// A place with this before it is where something led to: `to`.
  var goalPreposition: String { get }

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
}

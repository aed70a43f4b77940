/// How the statements of a chronicle turn into questions in one language.
///
/// Each language is a folder beside this file and one line in ``Languages/all``. A chronicle's `ask:`
/// goes before all of them.
package protocol Language: CardWording, ExerciseWording, PhraseWording, ReasonWording, RoleMeaning,
  ClueWording
{
  /// The language's tag: the first part of a chronicle's `language:`.
  var tag: String { get }

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
}

/// The languages that questions can be formed in.
package enum Languages {
  package static let all: [any Language] = [English()]

  private static let byTag = Dictionary(
    all.map { ($0.tag, $0) }, uniquingKeysWith: { first, _ in first })

  /// The language of a tag such as `en` or `en-GB`.
  ///
  /// In a language that isn't known here no statement is inflected: English wordings are used, those
  /// that leave it as it stands.
  package static func of(_ tag: String) -> any Language {
    byTag[String(tag.lowercased().prefix { $0 != "-" && $0 != "_" })] ?? English(inflects: false)
  }
}

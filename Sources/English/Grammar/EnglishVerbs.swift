/// Past forms and the bases they come from: `joined` → `join`, `led` → `lead`.
///
/// Only what is listed is turned into a question with `did`; for any other verb the wordings that
/// need no base form are used, so that no question guesses at grammar.
package enum EnglishVerbs {
  /// Past forms, each with the form that follows `did`: `joined` → `join`.
  static let bases: [String: String] = {
    var bases: [String: String] = [:]
    for (base, pasts) in WordList.irregularVerbs.entries() {
      for past in pasts { bases[past] = base }
    }
    for base in doubling.union(WordList.verbs.words) {
      for past in pasts(of: base) { bases[past] = base }
    }
    return bases
  }()

  /// The past of a regular verb; both spellings where British and American English differ.
  private static func pasts(of base: String) -> [String] {
    if base.hasSuffix("e") { return [base + "d"] }
    if base.hasSuffix("y"), let before = base.dropLast().last, !"aeiou".contains(before) {
      return [base.dropLast() + "ied"]
    }
    if doubling.contains(base), let last = base.last { return ["\(base)\(last)ed"] }
    if base.hasSuffix("el") || base.hasSuffix("al") { return [base + "ed", base + "led"] }
    return [base + "ed"]
  }

  private static let doubling = WordList.doublingVerbs.words
}

/// What the words around a verb do, as data.
extension EnglishVerbs {
  /// Verbs that go before the subject by themselves.
  package static let auxiliaries: Set<String> = modals.union(["was", "were", "had"])

  static let modals: Set<String> = ["could", "would", "might", "should", "must"]

  /// What joins a second verb.
  package static let joints: Set<String> = ["and", "but", "then", "or", "yet", "nor"]

  /// Adverbs without -ly that may stand before a verb.
  static let adverbs = WordList.verbAdverbs.words

  static let determiners: Set<String> = [
    "the", "a", "an", "his", "her", "their", "its", "this", "that", "these", "those", "all", "both",
    "no", "some", "many", "several", "two", "three", "him", "them", "it",
  ]

  /// Participles that are no past forms: of `had written` and the like.
  static let participles = WordList.participles.words

  /// Past forms that no `was` can carry: "was arrested and fled".
  package static let active = WordList.activeVerbs.words

  /// Done by somebody, they end at a place: `emigrated`.
  static let going = WordList.goingVerbs.words

  /// Done to somebody, they end at a place: `was deported`.
  static let sending = WordList.sendingVerbs.words
}

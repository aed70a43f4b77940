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

/// What the words around a verb do, as data.
extension EnglishVerbs {
  /// Verbs that go before the subject by themselves.
  static let auxiliaries: Set<String> = modals.union(["was", "were", "had"])

  static let modals: Set<String> = ["could", "would", "might", "should", "must"]

  /// What joins a second verb.
  static let joints: Set<String> = ["and", "but", "then", "or", "yet", "nor"]

  /// Adverbs without -ly that may stand before a verb.
  static let adverbs: Set<String> = [
    "never", "also", "again", "first", "soon", "later", "once", "twice", "still", "already", "just",
    "not", "there", "thereupon", "then", "thus", "almost", "long", "further", "jointly", "even",
    "finally", "always", "often", "only", "now", "eventually",
  ]

  static let determiners: Set<String> = [
    "the", "a", "an", "his", "her", "their", "its", "this", "that", "these", "those", "all", "both",
    "no", "some", "many", "several", "two", "three", "him", "them", "it",
  ]

  /// Participles that are no past forms: of `had written` and the like.
  static let participles: Set<String> = [
    "been", "become", "begun", "borne", "born", "beaten", "bitten", "blown", "broken", "chosen",
    "come", "done", "drawn", "driven", "drunk", "eaten", "fallen", "flown", "forbidden",
    "forgotten",
    "forgiven", "forsaken", "frozen", "given", "gone", "gotten", "grown", "hidden", "known", "lain",
    "mistaken", "overcome", "overthrown", "proven", "ridden", "risen", "run", "rung", "seen",
    "shaken", "shown", "shrunk", "slain", "spoken", "sprung", "stolen", "stricken", "striven",
    "sung",
    "sunk", "sworn", "swum", "taken", "thrown", "torn", "trodden", "undergone", "undertaken",
    "woken",
    "withdrawn", "worn", "woven", "written", "rewritten", "overtaken", "overseen", "foreseen",
  ]

  /// Past forms that no `was` can carry: "was arrested and fled".
  static let active: Set<String> = [
    "became", "began", "bore", "bit", "blew", "broke", "chose", "came", "did", "drew", "drove",
    "drank", "ate", "fell", "flew", "forbade", "forgot", "forgave", "forsook", "froze", "gave",
    "went",
    "grew", "hid", "knew", "lay", "mistook", "overcame", "overthrew", "rode", "rose", "ran", "rang",
    "saw", "shook", "showed", "shrank", "slew", "spoke", "sprang", "stole", "strove", "sang",
    "sank",
    "swore", "swam", "took", "threw", "tore", "trod", "underwent", "undertook", "woke", "withdrew",
    "wore", "wove", "wrote", "rewrote", "overtook", "oversaw", "foresaw", "arose", "fought", "fled",
    "stood", "sat", "slept", "kept", "joined", "returned", "resigned", "died", "escaped",
    "emigrated",
    "moved", "arrived", "settled", "travelled", "traveled", "sailed", "stayed", "remained", "lived",
    "served", "worked", "studied", "survived", "refused", "continued", "started", "retired",
    "marched", "retreated", "entered", "graduated", "abdicated", "succeeded", "had", "ceased",
    "attempted", "agreed", "surrendered", "defected", "deserted", "disappeared", "rebelled",
    "declined", "appeared",
  ]

  /// Done by somebody, they end at a place: `emigrated`.
  static let going: Set<String> = [
    "emigrated", "immigrated", "migrated", "returned", "moved", "relocated", "fled", "travelled",
    "traveled", "journeyed", "sailed", "retreated",
  ]

  /// Done to somebody, they end at a place: `was deported`.
  static let sending: Set<String> = [
    "deported", "exiled", "sent", "transferred", "banished", "evacuated", "posted", "taken",
    "brought", "transported", "moved", "relegated", "returned", "dispatched", "despatched",
    "assigned",
  ]
}

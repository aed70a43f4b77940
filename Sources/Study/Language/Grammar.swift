/// How the statements of a language turn into questions: its inflections, as data.
///
/// Each language is a folder beside this file and one line in ``all``. Its tables hold what the kinds
/// of questions need of it; a chronicle's `ask:` goes before all of them.
package struct Grammar: Sendable {
  /// The language's tag: the first part of a chronicle's `language:`.
  package let tag: String
  /// Verbs that go before the subject by themselves: `was`, `had`.
  let auxiliaries: Set<String>
  /// The auxiliary of all other verbs: `did`.
  let auxiliary: String
  /// Words whose place is where they lead to: `deported`, `moved`.
  let motion: Set<String>
  /// The word that undoes a motion: `from`.
  let motionFrom: String
  /// What joins a second verb: `and`, `but`.
  let joints: Set<String>
  /// The ending of adverbs that may stand before the verb: `ly`.
  let adverbEnding: String
  /// Past forms, each with the form that follows the auxiliary: `joined` → `join`.
  let bases: [String: String]

  /// The languages that questions can be formed in.
  package static let all: [Grammar] = [English.grammar]

  private static let byTag = Dictionary(
    all.map { ($0.tag, $0) }, uniquingKeysWith: { first, _ in first })

  /// The grammar of a language tag such as `en` or `en-GB`.
  ///
  /// Of a language that isn't known here no statement is inflected: those wordings are used that leave
  /// it as it stands.
  package static func of(_ language: String) -> Grammar {
    let tag = String(language.lowercased().prefix { $0 != "-" && $0 != "_" })
    return byTag[tag]
      ?? Grammar(
        tag: tag, auxiliaries: [], auxiliary: "", motion: [], motionFrom: "", joints: [],
        adverbEnding: "", bases: [:])
  }
}

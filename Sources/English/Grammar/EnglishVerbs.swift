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

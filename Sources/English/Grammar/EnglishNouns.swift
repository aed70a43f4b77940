/// What can be told of English nouns and the beginnings of sentences.
package enum EnglishNouns {
  /// `legion` → `legions`, `commander-in-chief` → `commanders-in-chief`; only the noun before an `of`
  /// changes, and no plural does.
  package static func counted(_ noun: String) -> String {
    var words = noun.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return noun }
    let joint = words.firstIndex {
      ["of", "in", "for", "to", "from", "at", "on", "with"].contains($0)
    }
    let head = max(0, (joint ?? words.count) - 1)
    for joint in ["-in-", "-at-"] {
      guard let place = words[head].firstRange(of: joint) else { continue }
      words[head] =
        counted(String(words[head][..<place.lowerBound])) + words[head][place.lowerBound...]
      return words.joined(separator: " ")
    }
    let word = words[head]
    let isSingular = !word.hasSuffix("s") || word.hasSuffix("ss")
    guard word.last?.isLowercase == true, isSingular, !unchanged.contains(word) else { return noun }
    if word.hasSuffix("man") {
      words[head] = word.dropLast(3) + "men"
    } else if let last = word.dropLast().last, word.hasSuffix("y"), !"aeiou".contains(last) {
      words[head] = word.dropLast() + "ies"
    } else if ["x", "z", "ch", "sh", "ss"].contains(where: word.hasSuffix), !word.hasSuffix("arch")
    {
      words[head] = word + "es"
    } else {
      words[head] = word + "s"
    }
    return words.joined(separator: " ")
  }

  /// `legions` → `legion`, for one of them; what is no plural in s stays.
  package static func one(of nouns: String) -> String {
    guard nouns.last == "s", !nouns.hasSuffix("ss"), !nouns.contains(" of ") else { return nouns }
    if nouns.hasSuffix("ies") { return nouns.dropLast(3) + "y" }
    let takesE = ["xes", "zes", "ches", "shes", "sses"].contains(where: nouns.hasSuffix)
    return String(nouns.dropLast(takesE && !nouns.hasSuffix("arches") ? 2 : 1))
  }

  /// Plurals without an s, and what has none.
  private static let unchanged = WordList.unchangedNouns.words

  /// `The army mutinied` → `the army mutinied`; nil where the first word may be a name.
  package static func inside(_ sentence: String) -> String? {
    let words = sentence.split(separator: " ", maxSplits: 2).map(String.init)
    guard let first = words.first, words.count > 1, let next = words[1].first else { return nil }
    // "The Hague", "Civil War": the names of something.
    guard first.first?.isUppercase == true else { return sentence }
    // Before a name "the" is written small as well, but for a few that keep it.
    if first == "The", !withArticle.contains(words[1]) { return "the" + sentence.dropFirst(3) }
    guard next.isLowercase || next.isNumber, openings.contains(first.lowercased()) else {
      return nil
    }
    return first.lowercased() + sentence.dropFirst(first.count)
  }

  /// Names that keep their article: The Hague, The Times.
  private static let withArticle = WordList.namesWithThe.words

  /// First words of sentences that are no names, whatever follows in lower case.
  private static let openings = WordList.sentenceOpenings.words
}

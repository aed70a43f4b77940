/// What the words of a deed say of whoever did it.
package enum Deeds {
  private static let common = WordList.commonDeeds.words
  private static let gendered = WordList.genderedWords.words

  /// Whether many do it, so that others may have done it at the same time: `was wounded`, `insisted on`.
  package static func isCommon(_ predicate: String) -> Bool {
    let words = predicate.smallWords.prefix(3)
    return words.first.map(common.contains) ?? false
      || common.contains(words.prefix(2).joined(separator: " "))
      || common.contains(words.joined(separator: " "))
  }

  /// Whether a word tells the sex of whoever did it: `proclaimed himself`.
  package static func tellsSex(_ predicate: String) -> Bool {
    predicate.smallWords.contains(where: gendered.contains)
  }
}

import Diagnostics
import English

/// Words that are never a slip of one another, misspelt so that two of them could be meant.
enum FixedWords {
  private static let words = [
    "northern", "southern", "eastern", "western", "northwestern", "northeastern", "southwestern",
    "southeastern", "north", "south", "east", "west", "upper", "lower", "first", "third",
  ]

  /// The right word and another that `typed` is as near to, where nothing else is wrong with it.
  ///
  /// `Estern Front` is as near to the Western as to the Eastern.
  static func alike(_ typed: BodyText, _ right: BodyText) -> (String, String)? {
    let (given, wanted) = (typed.words, right.words)
    guard given.count == wanted.count else { return nil }
    let other = zip(given, wanted).filter { $0.root != $1.root }
    guard other.count == 1, let (word, meant) = other.first, words.contains(meant.name.text),
      !words.contains(word.name.text),
      EditDistance.between(word.name.text, meant.name.text, limit: 1) != nil
    else { return nil }
    return words.first {
      $0 != meant.name.text && EditDistance.between(word.name.text, $0, limit: 1) != nil
    }.map { (meant.name.text.withUppercaseStart, $0.withUppercaseStart) }
  }
}

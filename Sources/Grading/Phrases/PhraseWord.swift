import Diagnostics
import EDTF
import English

/// One word of a plain answer, as far as a fair teacher tells it from others.
struct PhraseWord: Hashable, Sendable {
  /// As it is told back to the learner.
  let text: String
  /// What has to agree: a number's digits, `3rd`, or the folded word in one spelling.
  let key: String
  /// The number it says, also as a Roman numeral or in `third`.
  let number: Int?
  /// `VIII`, which is as good as `8` and as `8th`.
  let isRoman: Bool

  init(_ text: String, number: Int? = nil, isRoman: Bool = false) {
    // However it was said, it is told back as `1st`, `2nd`, `13th`.
    self.text = text.hasSuffix("th") ? number.map(EnglishWords.ordinal) ?? text : text
    self.number = number
    self.isRoman = isRoman
    key = number == nil ? Self.spelled(text) : text
  }

  var hasDigit: Bool { key.utf8.contains { (0x30...0x39).contains($0) } }

  /// Slips between what was typed and this; nil where they are different words.
  ///
  /// Numbers have none. A short word may have two letters swapped or one doubled; a long one a slip or
  /// two (``Slip``), never in its first letter and never one that makes another word
  /// (``ConfusableWords``). Endings of grammar count as a slip.
  func slips(in typed: PhraseWord) -> Int? {
    if typed.key == key { return 0 }
    if let number, number == typed.number, isRoman || typed.isRoman { return 0 }
    guard number == nil, typed.number == nil, !hasDigit, !typed.hasDigit,
      !PhraseWords.isExact(key), !PhraseWords.isExact(typed.key),
      key.utf8.first == typed.key.utf8.first, !ConfusableWords.areTwo(key, typed.key)
    else { return nil }
    if Self.stem(key) == Self.stem(typed.key) { return 1 }
    let lengths = (key.utf8.count, typed.key.utf8.count)
    guard max(lengths.0, lengths.1) >= 6 else {
      return Self.isSwapOrDouble(typed.key, key) ? 1 : nil
    }
    return Slip.count(typed.key, key)
  }

  /// Whether both are a word with two letters swapped, not its first, or one of them doubled.
  private static func isSwapOrDouble(_ typed: String, _ right: String) -> Bool {
    guard min(typed.utf8.count, right.utf8.count) >= 4,
      EditDistance.between(typed, right, limit: 1) != nil
    else { return false }
    if typed.utf8.count == right.utf8.count { return typed.utf8.sorted() == right.utf8.sorted() }
    func undoubled(_ word: String) -> [UInt8] {
      word.utf8.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
    return undoubled(typed) == undoubled(right)
  }

  /// Without an ending that only says how many or when.
  private static func stem(_ word: String) -> String {
    for ending in ["ing", "ed", "es", "s", "d", "e"] where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.utf8.count)
      if stem.utf8.count >= 4, ending != "s" && ending != "es" || !word.hasSuffix("ss") {
        return String(stem)
      }
    }
    return word
  }

  /// British and American spelling as one.
  private static func spelled(_ word: String) -> String {
    guard word.utf8.count >= 5 else { return word }
    for (british, american) in [
      ("isation", "ization"), ("ise", "ize"), ("ised", "ized"), ("ising", "izing"),
      ("our", "or"), ("tre", "ter"), ("ogue", "og"), ("ence", "ense"), ("amme", "am"),
    ] where word.hasSuffix(british) && word.utf8.count > british.utf8.count + 2 {
      return word.dropLast(british.utf8.count) + american
    }
    return word
  }
}

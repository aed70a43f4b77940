import Foundation

/// Text with everything taken out that a fair teacher overlooks.
package enum Folding {
  /// Lower-case Latin letters and digits only, in words: `И́вар Сми́лга` → `ivar`, `smilga`.
  ///
  /// Any script is turned into Latin by ICU; marks, case and punctuation go; articles too.
  package static func words(_ text: String) -> [String] {
    let latin =
      text.applyingTransform(StringTransform("Any-Latin; Latin-ASCII; Lower"), reverse: false)
      ?? text.lowercased()
    // An apostrophe stands for a soft sign or joins a word; it never parts one.
    let joined = latin.filter { $0 != "'" && $0 != "’" && $0 != "ʹ" }
    return joined.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { !articles.contains($0) }
  }

  private static let articles: Set<String> = ["the", "a", "an"]

  /// A key under which the usual transliterations of one Slavic or Baltic name fall together.
  ///
  /// `Trotsky`, `Trotzki`, `trockij` → one key. Applied to a folded word.
  package static func transliterationKey(_ word: String) -> String {
    var key = word
    for (spelling, sound) in spellings { key = key.replacingOccurrences(of: spelling, with: sound) }
    var single = ""
    for letter in key where letter != single.last { single.append(letter) }
    return single
  }

  /// Longer spellings first, so that `shch` is not read as `sh`.
  private static let spellings: [(String, String)] = [
    ("shch", "s"), ("stsch", "s"), ("tsch", "c"), ("sch", "s"), ("tch", "c"), ("cz", "c"),
    ("ch", "c"), ("sz", "s"), ("sh", "s"), ("zh", "z"), ("tz", "c"), ("ts", "c"), ("kh", "h"),
    ("ck", "k"), ("ph", "f"), ("ff", "f"), ("w", "v"), ("ou", "u"), ("iy", "i"), ("ij", "i"),
    ("yi", "i"), ("ye", "e"), ("ie", "e"), ("je", "e"), ("yo", "e"), ("jo", "e"), ("yu", "u"),
    ("ju", "u"), ("ya", "a"), ("ja", "a"), ("ia", "a"), ("y", "i"), ("j", "i"), ("x", "ks"),
  ]
}

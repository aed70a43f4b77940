import Foundation

/// Text with everything taken out that a fair teacher overlooks.
package enum Folding {
  /// Lower-case Latin letters and digits only, in words: `И́вар Сми́лга` → `ivar`, `smilga`.
  ///
  /// Any script becomes Latin; accents, case and punctuation go, articles too. An apostrophe joins:
  /// it stands for a soft sign or for letters left out. Stops between single letters part them:
  /// `J.V.` → `j`, `v`.
  package static func words(_ text: String) -> [String] {
    pieces(text).filter { !articles.contains($0) }
  }

  /// The words with their articles.
  package static func pieces(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in latin(text).utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: word.append(byte)
      case 0x41...0x5A: word.append(byte + 0x20)
      case 0x27: break
      case 0x80...: word.append(byte)
      default: end()
      }
    }
    end()
    return words
  }

  private static let articles: Set<String> = ["the", "a", "an"]

  /// The text in Latin letters without accents.
  static func latin(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    // Compatibility forms (full width, ligatures) become plain; accents stand apart and go.
    let plain = text.decomposedStringWithCompatibilityMapping
    var result = String.UnicodeScalarView()
    var rest: [Unicode.Scalar] = []
    for scalar in plain.lowercased().unicodeScalars {
      if scalar.isASCII {
        result.append(scalar)
      } else if let letters = Letters.latin[scalar] {
        result.append(contentsOf: letters.unicodeScalars)
      } else if scalar.properties.generalCategory == .nonspacingMark {
        // The breve of й and ў, which are letters of their own, is told by what stands before it.
        if scalar == "\u{306}", result.last == "i", Letters.isAfterCyrillicI(rest.last) {
          result.removeLast()
          result.append("y")
        }
      } else if !Letters.isInvisible(scalar) {
        result.append(scalar)
      }
      rest = [scalar]
    }
    let known = String(result)
    if known.utf8.allSatisfy({ $0 < 0x80 }) { return known }
    // Scripts without a table here: ICU.
    let transform = StringTransform("Any-Latin; Latin-ASCII; Lower")
    return known.applyingTransform(transform, reverse: false) ?? known
  }
}

/// Letters that are no plain Latin, each as English books write it.
package enum Letters {
  /// Lower-case letters by their Latin spelling; accents have been taken off before.
  static let latin: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (letter, spelling) in WordList.letters.entries("=") {
      guard let letter = letter.unicodeScalars.first else { continue }
      table[letter] = spelling.first ?? ""
    }
    for dash in "\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}".unicodeScalars {
      table[dash] = "-"
    }
    for quote in "\u{2018}\u{2019}\u{201B}\u{2BC}\u{2B9}\u{2032}\u{B4}".unicodeScalars {
      table[quote] = "'"
    }
    for quote in "\u{201C}\u{201D}\u{201E}\u{AB}\u{BB}\u{2033}".unicodeScalars {
      table[quote] = "\""
    }
    for blank in "\u{A0}\u{2009}\u{200A}\u{202F}\u{3000}\u{2028}\u{2029}".unicodeScalars {
      table[blank] = " "
    }
    return table
  }()

  /// Whether a breve after this letter makes й of it.
  static func isAfterCyrillicI(_ scalar: Unicode.Scalar?) -> Bool { scalar == "\u{438}" }

  /// Marks of direction, joiners, soft hyphens and the like.
  package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .format, .control: true
    default: scalar == "\u{30FB}"
    }
  }
}

extension String {
  /// Without blanks and line ends at both ends.
  package var trimmingWhitespace: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// With an upper-case first letter.
  package var withUppercaseStart: String {
    var bytes = utf8.makeIterator()
    // A letter of ASCII before another one is a character by itself.
    guard let first = bytes.next(), first < 0x80, let second = bytes.next(), second < 0x80 else {
      return prefix(1).uppercased() + dropFirst()
    }
    guard 0x61...0x7A ~= first else { return self }
    return String(UnicodeScalar(first - 0x20)) + Substring(utf8.dropFirst())
  }

  /// In small letters, split at all that is neither a letter nor a hyphen.
  var smallWords: [String] {
    guard utf8.allSatisfy({ $0 < 0x80 }) else {
      return lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    }
    return lowercased().utf8.split { !(0x61...0x7A ~= $0 || $0 == UInt8(ascii: "-")) }
      .map { String(Substring($0)) }
  }

  /// Without a leading article.
  package var withoutArticle: String {
    // "t", "T" and "a": most names are soon seen to have none.
    guard let first = utf8.first, first == 0x74 || first == 0x54 || first == 0x61 else {
      return self
    }
    for article in ["the ", "The ", "a ", "an "] where hasPrefix(article) {
      return String(dropFirst(article.count))
    }
    return self
  }
}

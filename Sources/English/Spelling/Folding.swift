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

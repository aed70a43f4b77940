import EDTF

/// Numbers that a wording says in Roman numerals.
package enum RomanNumerals {
  /// The first numerals in small letters: `i`, `ii` and so on to `xxiii`.
  static let written = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx", "xxi", "xxii", "xxiii",
  ]

  /// Numerals of two letters or more: `XVI`.
  package static func all(in stem: String) -> [Int] {
    var last = false
    let mayBe = stem.utf8.contains { letter in
      defer { last = value(letter) > 0 }
      return last && value(letter) > 0
    }
    guard mayBe else { return [] }
    return numerals(in: stem)
  }

  private static func numerals(in stem: String) -> [Int] {
    stem.utf8.split { !(0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 > 0x7F) }
      .compactMap { word in
        guard (2...9).contains(word.count) else { return nil }
        var sum = 0
        var last = 0
        // From the right: what is less than its neighbour is taken away.
        for letter in word.reversed() {
          let value = value(letter)
          guard value > 0 else { return nil }
          sum += value < last ? -value : value
          last = max(last, value)
        }
        return sum > 0 ? sum : nil
      }
  }

  private static func value(_ letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    case UInt8(ascii: "L"): 50
    case UInt8(ascii: "C"): 100
    case UInt8(ascii: "D"): 500
    case UInt8(ascii: "M"): 1000
    default: 0
    }
  }
}

/// The numbers of monarchs and popes.
package enum RegnalNumbers {
  private static let romans = RomanNumerals.written
  private static let words = Array(EnglishWords.ordinals.prefix(10))

  /// The Roman numeral that a folded word means: `ii`, `2`, `2nd`, `second`.
  package static func numeral(_ word: String) -> String? {
    if romans.contains(word) { return word }
    if let position = words.firstIndex(of: word) { return romans[position] }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), romans.indices.contains(number - 1),
      ["", "st", "nd", "rd", "th"].contains(String(word.dropFirst(digits.count)))
    else { return nil }
    return romans[number - 1]
  }
}

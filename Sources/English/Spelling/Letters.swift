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

/// A piece of a typed date.
enum DateToken: Hashable {
  /// Digits, with how many there were, whether an apostrophe stood before, and whether "th" or the
  /// like after.
  case number(Int, digits: Int, isShort: Bool = false, isOrdinal: Bool = false)
  /// A word: folded to lower case, without accents and stops.
  case word(String)
  /// A sign; every kind of dash but the hyphen is an en dash, brackets are round.
  case sign(Unicode.Scalar)

  /// Longer texts are no dates.
  static let longestText = 200

  /// Cuts a text into pieces; `nil` if it is too long or holds a number of more than four digits.
  static func tokens(of text: String) -> [DateToken]? {
    guard text.utf8.count <= 4 * longestText else { return nil }
    let scalars = TextFolding.folded(text)
    guard scalars.count <= longestText else { return nil }
    var tokens: [DateToken] = []
    var place = 0
    func isLetter(_ index: Int) -> Bool {
      scalars.indices.contains(index) && scalars[index].properties.isAlphabetic
    }
    while place < scalars.count {
      let scalar = scalars[place]
      if let first = TextFolding.digit(scalar) {
        let isShort = place > 0 && scalars[place - 1] == "'"
        var value = first
        var digits = 1
        place += 1
        while place < scalars.count, let digit = TextFolding.digit(scalars[place]) {
          value = value * 10 + digit
          digits += 1
          place += 1
          if digits > 4 { return nil }
        }
        if isShort, case .sign("'") = tokens.last { tokens.removeLast() }
        var suffix = String.UnicodeScalarView()
        var next = place
        // 14th, 1er, 5-го
        if next < scalars.count, scalars[next] == "-", isLetter(next + 1), scalars[next + 1] == "г"
        {
          next += 1
        }
        while isLetter(next) {
          suffix.append(scalars[next])
          next += 1
        }
        let isOrdinal = DateWords.ordinalSuffixes.contains(String(suffix))
        if isOrdinal { place = next }
        tokens.append(.number(value, digits: digits, isShort: isShort, isOrdinal: isOrdinal))
      } else if isLetter(place) {
        var word = String.UnicodeScalarView()
        while isLetter(place) {
          word.append(scalars[place])
          place += 1
          // O.S., b.c.: single letters with stops between are one word.
          if word.count <= 3, place < scalars.count, scalars[place] == ".", isLetter(place + 1),
            !isLetter(place + 2), !(word.count > 1 && place > 1 && isLetter(place - 2))
          {
            place += 1
          }
        }
        tokens.append(.word(String(word)))
        if place < scalars.count, scalars[place] == "." { place += 1 }
      } else {
        if !scalar.properties.isWhitespace { tokens.append(.sign(scalar)) }
        place += 1
      }
    }
    return tokens
  }

  /// Whether it is a dash between two dates.
  var isDash: Bool { self == .sign("-") || self == .sign("–") }

  /// The word, if it is one.
  var word: String? { if case .word(let word) = self { word } else { nil } }

  /// Whether it is a number.
  var isNumber: Bool { if case .number = self { true } else { false } }
}

/// A piece of a typed date.
enum DateToken: Hashable {
  /// Digits, with how many there were, whether an apostrophe stood before, and whether "th" or the
  /// like after.
  case number(Int, digits: Int, isShort: Bool = false, isOrdinal: Bool = false)
  /// A word: folded to lower case, without accents and stops.
  case word(String)
  /// A sign; every kind of dash but the hyphen is an en dash, brackets are round.
  case sign(Unicode.Scalar)

  /// Longer texts aren't dates.
  static let longestText = 200

  /// Cuts a text into pieces; `nil` if it is too long or holds a number of more than four digits.
  static func tokens(of text: String) -> [DateToken]? {
    guard text.utf8.count <= 4 * longestText else { return nil }
    let scan = DateTokenScan(TextFolding.folded(text))
    return scan.longNumber == nil ? scan.tokens : nil
  }

  /// Whether it is a dash between two dates.
  var isDash: Bool { self == .sign("-") || self == .sign("–") }

  /// The word, if it is one.
  var word: String? { if case .word(let word) = self { word } else { nil } }

  /// Whether it is a month's name.
  var isMonthName: Bool { word.map { !MonthNames.months($0).isEmpty } ?? false }

  /// Whether it is a number.
  var isNumber: Bool { if case .number = self { true } else { false } }
}

/// The pieces of a folded text and where each begins.
struct DateTokenScan {
  private(set) var tokens: [DateToken] = []
  /// The index of each piece's first character.
  private(set) var places: [Int] = []
  /// Where a number of more than four digits stands, or the text gets too long; there the scan ends.
  private(set) var longNumber: Int?

  private let scalars: [Unicode.Scalar]
  private var place = 0

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    if scalars.count > DateToken.longestText { longNumber = DateToken.longestText }
    while longNumber == nil, place < scalars.count {
      if let digit = TextFolding.digit(scalars[place]) {
        number(digit)
      } else if isLetter(place) {
        word()
      } else {
        if !scalars[place].properties.isWhitespace { append(.sign(scalars[place]), place) }
        place += 1
      }
    }
  }

  private mutating func append(_ token: DateToken, _ start: Int) {
    tokens.append(token)
    places.append(start)
  }

  private func isLetter(_ index: Int) -> Bool {
    scalars.indices.contains(index) && scalars[index].properties.isAlphabetic
  }

  private mutating func number(_ first: Int) {
    let start = place
    let isShort = place > 0 && scalars[place - 1] == "'"
    var value = first
    var digits = 1
    place += 1
    while place < scalars.count, let digit = TextFolding.digit(scalars[place]) {
      value = value * 10 + digit
      digits += 1
      place += 1
      if digits > 4 {
        longNumber = start
        return
      }
    }
    if isShort, tokens.last == .sign("'") {
      tokens.removeLast()
      places.removeLast()
    }
    var suffix = String.UnicodeScalarView()
    var next = place
    // 14th, 1er, 5-го
    if next < scalars.count, scalars[next] == "-", isLetter(next + 1),
      scalars[next + 1] == "г" || (scalars[next + 1] == "е" && digits <= 2 && !isLetter(next + 2))
    {
      next += 1
    }
    while isLetter(next) {
      suffix.append(scalars[next])
      next += 1
    }
    let isOrdinal = DateWords.ordinalSuffixes.contains(String(suffix))
    if isOrdinal { place = next }
    append(.number(value, digits: digits, isShort: isShort, isOrdinal: isOrdinal), start)
  }

  private mutating func word() {
    let start = place
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
    append(.word(String(word)), start)
    if place < scalars.count, scalars[place] == "." { place += 1 }
  }
}

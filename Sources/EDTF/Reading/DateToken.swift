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

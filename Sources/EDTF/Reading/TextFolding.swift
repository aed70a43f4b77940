/// Makes spellings alike that mean the same.
enum TextFolding {
  /// Lower case without accents, one kind of dash, quote and bracket.
  static func folded(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  /// The same, with the column in `text`, from 1, that each character comes from.
  static func placed(_ text: String) -> (scalars: [Unicode.Scalar], columns: [Int]) {
    var result: [Unicode.Scalar] = []
    var columns: [Int] = []
    for (index, scalar) in text.unicodeScalars.enumerated() {
      append(scalar, to: &result)
      while columns.count < result.count { columns.append(index + 1) }
    }
    return (result, columns)
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout [Unicode.Scalar]) {
    for scalar in scalar.properties.lowercaseMapping.unicodeScalars {
      switch scalar {
      case "à", "á", "â", "ä", "ã", "å", "ā": result.append("a")
      case "è", "é", "ê", "ë", "ē": result.append("e")
      case "ì", "í", "î", "ï", "ī": result.append("i")
      case "ò", "ó", "ô", "ö", "õ": result.append("o")
      case "ù", "ú", "û", "ü", "ū": result.append("u")
      case "ç": result.append("c")
      case "ё": result.append("е")
      case "й": result.append("и")
      case "ß": result += ["s", "s"]
      case "\u{2010}", "\u{2011}": result.append("-")
      case "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}": result.append("–")
      case "\u{2018}", "\u{2019}", "\u{02BC}", "\u{2032}", "`": result.append("'")
      case "[", "{": result.append("(")
      case "]", "}": result.append(")")
      case "≈": result.append("~")
      // Combining accents, and characters that can't be seen.
      case "\u{0300}"..."\u{036F}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}", "\u{AD}":
        break
      default: result.append(scalar)
      }
    }
  }

  /// The value of a decimal digit of any script.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII {
      let value = Int(scalar.value) - 48
      return (0...9).contains(value) ? value : nil
    }
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue,
      value >= 0, value <= 9
    else { return nil }
    return Int(value)
  }

  static func folded(word: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: folded(word))
    return String(view)
  }
}

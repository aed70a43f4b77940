/// What was typed or pasted, made one clean line.
nonisolated enum Typed {
  /// The text without hidden characters, its line breaks and tabs as single spaces.
  ///
  /// A terminal hands a paste of several lines over as one text, and web pages put zero-width
  /// characters into what is copied from them: neither may decide whether an answer is right,
  /// be stored, or be echoed. Joiners that belong to a word's spelling stay.
  static func line(_ text: String) -> String {
    // Plain ASCII has nothing to clean but its ends.
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
      return trimmed(text.unicodeScalars)
    }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var atBreak = false
    for (index, scalar) in scalars.enumerated() {
      if isBreak(scalar) {
        // A break and the blanks around it are one space.
        if !atBreak, result.last != " " { result.append(" ") }
        atBreak = true
        continue
      }
      if atBreak, scalar == " " { continue }
      atBreak = false
      guard Hidden.contains(scalar) else {
        result.append(scalar)
        continue
      }
      let previous = index > 0 ? scalars[index - 1] : nil
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if Hidden.isSpelling(scalar, between: previous, and: next) { result.append(scalar) }
    }
    return trimmed(result)
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t"..."\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private static func trimmed(_ scalars: String.UnicodeScalarView) -> String {
    var rest = scalars[...]
    while rest.first?.properties.isWhitespace == true { rest.removeFirst() }
    while rest.last?.properties.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

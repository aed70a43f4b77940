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

/// The characters that move, hide or reorder text instead of showing themselves.
///
/// One list serves both ways: what is written shows them as `<U+202E>`, what is typed loses them.
nonisolated enum Hidden {
  /// Whether `scalar` must never reach a terminal as it is.
  ///
  /// Controls (C0, DEL, C1), direction marks and overrides, zero-width and invisible characters,
  /// line and paragraph separators, annotations, tags and noncharacters. Line feed, tab and
  /// carriage return are among them: whoever wants one of those asks first.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0...0x1F, 0x7F...0x9F: true
    case 0x061C: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xFDD0...0xFDEF: true
    case 0xE0000...0xE007F: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// Whether the joiner or non-joiner `scalar` is spelling, standing between these two.
  ///
  /// Persian, for one, cannot be written without U+200C, nor Sinhala without U+200D.
  static func isSpelling(
    _ scalar: Unicode.Scalar, between previous: Unicode.Scalar?, and next: Unicode.Scalar?
  ) -> Bool {
    guard scalar == "\u{200C}" || scalar == "\u{200D}", let previous, let next else { return false }
    return needsJoiners(previous) && needsJoiners(next)
  }

  /// Whether `scalar` is a letter or mark of a script whose spelling uses the two joiners.
  private static func needsJoiners(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0620...0x065F, 0x066E...0x06D3, 0x06D5...0x06EF, 0x06FA...0x06FF: isWritten(scalar)
    case 0x0700...0x077F, 0x07C0...0x07FF, 0x0840...0x08FF: isWritten(scalar)
    case 0x0900...0x0DFF: isWritten(scalar)
    case 0x1000...0x109F, 0x1780...0x17FF, 0x1800...0x18AF: isWritten(scalar)
    case 0x1B00...0x1B7F, 0xA840...0xA87F, 0xA980...0xA9DF: isWritten(scalar)
    case 0xFB50...0xFDCF, 0xFDF0...0xFDFF, 0xFE70...0xFEFC: isWritten(scalar)
    default: false
    }
  }

  private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isMark(scalar)
  }

  /// Whether `scalar` combines with the character before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x0300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return false
    }
  }
}

/// The one way from data to the terminal: text that cannot do anything but be read.
///
/// Everything the authors of the program did not type goes through here: decks, ids, file names,
/// answers shown again, messages that quote any of them. Deck text could otherwise set a window's
/// title, fill the clipboard, make the terminal answer as if typed, or hide the right answer.
nonisolated package enum Safe {
  /// The most bytes of UTF-8 one piece of text may take on screen.
  package static let limit = 10_000
  /// The most combining marks shown on one character; the rest are dropped.
  package static let marks = 8

  /// The text with everything but line feeds made visible.
  ///
  /// Hidden characters show as `<U+001B>`, a tab becomes a space and carriage returns are dropped.
  /// Joiners stay between letters of the scripts that are spelt with them. No character keeps more
  /// than eight combining marks, and a text of over 10,000 bytes ends early in `…`.
  package static func text(_ text: String) -> String {
    cleaned(text, lineFeed: "\n")
  }

  /// The text as `text(_:)` gives it, on one line: each line feed becomes a space.
  package static func line(_ text: String) -> String {
    cleaned(text, lineFeed: " ")
  }

  private static func cleaned(_ text: String, lineFeed: Unicode.Scalar) -> String {
    if isPlain(text, lineFeed: lineFeed) { return text }
    let scalars = text.unicodeScalars
    var result = String.UnicodeScalarView()
    var size = 0
    var run = 0
    var previous: Unicode.Scalar?
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      let next = index < scalars.endIndex ? scalars[index] : nil
      run = Hidden.isMark(scalar) ? run + 1 : 0
      guard run <= marks, scalar != "\r" else { continue }
      let shown = shown(scalar, between: previous, and: next, lineFeed: lineFeed)
      // Room is kept for the three bytes of the ellipsis, unless nothing follows.
      let room = next == nil ? limit : limit - 3
      guard size + shown.utf8.count <= room else {
        while let last = result.last, last == "\u{200C}" || last == "\u{200D}" {
          result.removeLast()
        }
        result.append("…")
        break
      }
      result.append(contentsOf: shown.unicodeScalars)
      size += shown.utf8.count
      previous = scalar
    }
    return String(result)
  }

  private static func shown(
    _ scalar: Unicode.Scalar, between previous: Unicode.Scalar?, and next: Unicode.Scalar?,
    lineFeed: Unicode.Scalar
  ) -> String {
    if scalar == "\n" { return String(lineFeed) }
    if scalar == "\t" { return " " }
    guard Hidden.contains(scalar) else { return String(scalar) }
    if Hidden.isSpelling(scalar, between: previous, and: next) { return String(scalar) }
    return escaped(scalar)
  }

  /// The scalar by its number: `<U+001B>`, with at least four digits.
  static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
  }

  /// Whether `text` is short printable ASCII, as most is, and needs no work.
  private static func isPlain(_ text: String, lineFeed: Unicode.Scalar) -> Bool {
    text.utf8.count <= limit
      && text.utf8.allSatisfy { (0x20...0x7E).contains($0) || ($0 == 0x0A && lineFeed == "\n") }
  }
}

nonisolated extension Safe {
  /// The last net before a terminal: the text with every hidden character made visible, but for
  /// line feeds, tabs, joiners and the escape sequences of `Style`.
  ///
  /// It drops and cuts nothing, so whole pages can go through it.
  static func printed(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A }) { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if scalar == "\u{1B}", let end = rest.prefix(6).firstIndex(of: "m"),
        Style.sequences.contains(String(rest[...end]))
      {
        result.append(contentsOf: rest[...end])
        rest = rest[rest.index(after: end)...]
        continue
      }
      rest = rest.dropFirst()
      switch scalar {
      case "\n", "\t", "\u{200C}", "\u{200D}": result.append(scalar)
      case _ where Hidden.contains(scalar):
        result.append(contentsOf: escaped(scalar).unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

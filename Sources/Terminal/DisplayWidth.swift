import Diagnostics

/// How many columns a text takes at a terminal.
///
/// The program's own escape sequences and readline's two markers around them take none; of all else see
/// `CharacterWidth`.
nonisolated package enum DisplayWidth {
  /// The columns of one line of text.
  package static func columns(_ text: String) -> Int {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
    return pieces(text[...]).reduce(0) { $0 + $1.columns }
  }

  /// The text with spaces after it up to `width` columns; a longer one stays as it is.
  package static func padded(_ text: String, to width: Int) -> String {
    text + spaces(width - columns(text))
  }

  /// The text with spaces before it up to `width` columns; a longer one stays as it is.
  package static func padded(_ text: String, from width: Int) -> String {
    spaces(width - columns(text)) + text
  }

  /// The text cut to `width` columns, the last of them an ellipsis; what is painted stays painted.
  package static func clipped(_ text: String, to width: Int) -> String {
    guard columns(text) > width else { return text }
    guard width > 0 else { return "" }
    var result = ""
    var used = 0
    var isCut = false
    for piece in pieces(text[...]) {
      if piece.isEscape {
        // The end of a role must not be lost.
        result += piece.text
      } else if !isCut {
        if used + piece.columns <= width - 1 {
          result += piece.text
          used += piece.columns
        } else {
          result += "…"
          isCut = true
        }
      }
    }
    return result
  }

  static func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }

  /// A character or an escape sequence, with the columns it takes.
  struct Piece {
    var text: Substring
    var columns: Int
    var isEscape = false
  }

  /// The text in pieces that must not be broken.
  static func pieces(_ text: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text
    while let first = rest.first {
      if first == "\u{1B}", let end = rest.firstIndex(of: "m"),
        Style.sequences.contains(String(rest[...end]))
      {
        pieces.append(Piece(text: rest[...end], columns: 0, isEscape: true))
        rest = rest[rest.index(after: end)...]
      } else {
        let isMarker = first == "\u{1}" || first == "\u{2}"
        let columns =
          isMarker ? 0 : first.unicodeScalars.reduce(0) { $0 + CharacterWidth.columns($1) }
        pieces.append(Piece(text: rest.prefix(1), columns: columns, isEscape: isMarker))
        rest = rest.dropFirst()
      }
    }
    return pieces
  }
}

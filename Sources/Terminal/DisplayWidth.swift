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

nonisolated extension DisplayWidth {
  /// The text in lines of at most `width` columns, broken at spaces.
  ///
  /// The first line is indented by `indent` spaces, every other one by `hanging`. Line feeds in the
  /// text are kept, runs of spaces are not; a no-break space breaks only where what it holds together is
  /// longer than a line. A word longer than a line is broken between characters. There is always at
  /// least one line.
  package static func wrap(
    _ text: String, width: Int, indent: Int = 0, hanging: Int = 0
  ) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = Line(margin: lines.isEmpty ? indent : hanging, width: width)
      for word in words(paragraph, width: width - max(0, hanging)) {
        let columns = columns(String(word))
        if line.fits(columns) {
          line.add(word, columns)
          continue
        }
        if !line.isEmpty {
          lines.append(line.text)
          line = Line(margin: hanging, width: width)
        }
        if line.fits(columns) {
          line.add(word, columns)
          continue
        }
        for piece in pieces(word) {
          if !line.isEmpty, line.used + piece.columns > line.width {
            lines.append(line.text)
            line = Line(margin: hanging, width: width)
          }
          line.append(piece.text, piece.columns)
        }
      }
      lines.append(line.text)
    }
    return lines
  }

  /// Split at spaces; what is longer than a line at its no-break spaces too.
  private static func words(_ paragraph: Substring, width: Int) -> [Substring] {
    paragraph.split(separator: " ").flatMap { word in
      columns(String(word)) <= width ? [word] : word.split(separator: "\u{A0}")
    }
  }

  private struct Line {
    let width: Int
    private let margin: Int
    private var words = ""
    private(set) var used: Int

    init(margin: Int, width: Int) {
      self.margin = max(0, margin)
      self.width = width
      used = self.margin
    }

    var isEmpty: Bool { words.isEmpty }
    var text: String { isEmpty ? "" : spaces(margin) + words }

    func fits(_ columns: Int) -> Bool {
      used + (isEmpty ? 0 : 1) + columns <= width
    }

    mutating func add(_ word: Substring, _ columns: Int) {
      if !isEmpty { append(" ", 1) }
      append(word, columns)
    }

    mutating func append(_ text: Substring, _ columns: Int) {
      words += text
      used += columns
    }
  }
}

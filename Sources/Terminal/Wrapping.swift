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

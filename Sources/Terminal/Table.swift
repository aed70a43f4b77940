/// Rows of plain text under a header line, aligned by spaces alone; nothing in them is ever cut.
///
/// No box drawing: screen readers read it, and it can be cut and pasted. Where a table has no room,
/// each row is a short block of lines; where nothing is to be drawn, a sentence.
nonisolated package struct Table: Sendable, Hashable {
  package enum Alignment: Sendable, Hashable {
    case leading
    /// For numbers.
    case trailing
    /// For texts that may go on in the line below.
    case prose
  }

  package struct Column: Sendable, Hashable {
    /// What heads the column.
    package var title: String
    package var alignment: Alignment
    /// What names a cell in blocks and sentences; empty for cells that speak for themselves.
    package var name: String
    /// Whether the column is drawn rather than read: bars are left out of blocks and sentences.
    package var isDrawn: Bool

    /// - Parameter name: By default the title with a small letter.
    package init(
      _ title: String, _ alignment: Alignment = .leading, name: String? = nil,
      isDrawn: Bool = false
    ) {
      self.title = title
      self.alignment = alignment
      self.name = name ?? title.prefix(1).lowercased() + title.dropFirst()
      self.isDrawn = isDrawn
    }
  }

  package var columns: [Column]
  /// The cells, safe and on one line each; missing ones are empty, surplus ones are not shown.
  package var rows: [[String]]

  package init(_ columns: [Column], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  package mutating func add(_ row: String...) {
    rows.append(row)
  }

  /// The rows as lines of at most `width` columns, none with blanks at its end.
  ///
  /// - Parameters:
  ///   - width: The window's; nil for a pipe, which has no edge.
  ///   - drawing: `.sentences` says each row as one.
  package func lines(width: Int?, drawing: Drawing) -> [String] {
    if drawing == .sentences {
      return rows.flatMap { row in
        width.map { DisplayWidth.wrap(sentence(row), width: $0, hanging: 2) } ?? [sentence(row)]
      }
    }
    if let widths = widths(fitting: width) {
      return ([columns.map(\.title)] + rows).flatMap { aligned($0, widths) }
    }
    return rows.flatMap { block($0, width: width ?? .max) }
  }

  private func cell(_ row: [String], _ index: Int) -> String {
    index < row.count ? row[index] : ""
  }
}

// MARK: - Aligned

nonisolated extension Table {
  /// The least room in which a text still reads.
  private static let leastProse = 18

  /// The columns' widths, texts narrowed as far as need be; nil where the table has no room.
  private func widths(fitting width: Int?) -> [Int]? {
    var widths = columns.indices.map { index in
      rows.reduce(DisplayWidth.columns(columns[index].title)) {
        max($0, DisplayWidth.columns(cell($1, index)))
      }
    }
    guard let width else { return widths }
    while widths.reduce(2 * (widths.count - 1), +) > width {
      let narrowable = widths.indices.filter {
        columns[$0].alignment == .prose && widths[$0] > Self.leastProse
      }
      guard let widest = narrowable.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  /// Whether a text stands on one line as it is, as far as that is told in a moment: plain letters and single
  /// spaces.
  private static func fits(_ text: String, _ width: Int) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != 0x20 || last != 0x20 else { return false }
      last = byte
    }
    return text.utf8.count <= width && last != 0x20
  }

  /// One row, of as many lines as its longest text needs.
  private func aligned(_ row: [String], _ widths: [Int]) -> [String] {
    let cells = columns.indices.map { index in
      columns[index].alignment == .prose && !Self.fits(cell(row, index), widths[index])
        ? DisplayWidth.wrap(cell(row, index), width: widths[index]) : [cell(row, index)]
    }
    return (0..<(cells.map(\.count).max() ?? 1)).map { position in
      var line = ""
      for (index, column) in columns.enumerated() {
        let text = position < cells[index].count ? cells[index][position] : ""
        if index > 0 { line += "  " }
        if column.alignment == .trailing {
          line += DisplayWidth.padded(text, from: widths[index])
        } else {
          line += index == columns.count - 1 ? text : DisplayWidth.padded(text, to: widths[index])
        }
      }
      guard line.utf8.last == 0x20 else { return line }
      let end = line.utf8.lastIndex { $0 != 0x20 }
      return end.map { String(line[...$0]) } ?? ""
    }
  }
}

// MARK: - Said

nonisolated extension Table {
  /// `Deck ivar-smilga: due 3, learning 1, new 10.`
  private func sentence(_ row: [String]) -> String {
    let name = columns.first?.name ?? ""
    let head = [name.prefix(1).uppercased() + name.dropFirst(), cell(row, 0)].filter { !$0.isEmpty }
    let rest = named(row).map(\.text)
    let text =
      ([head.joined(separator: " ")] + (rest.isEmpty ? [] : [rest.joined(separator: ", ")]))
      .joined(separator: ": ")
    return text.last.map { ".?!".contains($0) } == true ? text : text + "."
  }

  /// The cells after the first that are read and not empty, each with its title.
  private func named(_ row: [String]) -> [(text: String, isProse: Bool)] {
    columns.indices.dropFirst().compactMap { index in
      let column = columns[index]
      let cell = cell(row, index)
      guard !column.isDrawn, !cell.isEmpty else { return nil }
      let text = column.name.isEmpty ? cell : "\(column.name) \(cell)"
      return (text, column.alignment == .prose)
    }
  }

  /// The first cell, and under it the others, as many to a line as fit; texts on their own.
  private func block(_ row: [String], width: Int) -> [String] {
    var lines = DisplayWidth.wrap(cell(row, 0), width: width, hanging: 4)
    var line = ""
    func finish() {
      if !line.isEmpty { lines += DisplayWidth.wrap(line, width: width, indent: 2, hanging: 4) }
      line = ""
    }
    for (text, isProse) in named(row) {
      let joined = line.isEmpty ? text : "\(line), \(text)"
      if isProse || DisplayWidth.columns(joined) + 3 > width { finish() }
      line = line.isEmpty ? text : joined
      if isProse { finish() }
    }
    finish()
    return lines
  }
}

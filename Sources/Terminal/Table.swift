/// Rows of plain text under a header line, aligned by spaces alone.
///
/// No box drawing: screen readers read it, and it can be cut and pasted.
nonisolated package struct Table: Sendable, Hashable {
  package enum Alignment: Sendable, Hashable {
    case leading
    /// For numbers.
    case trailing
  }

  package struct Column: Sendable, Hashable {
    package var title: String
    package var alignment: Alignment

    package init(_ title: String, _ alignment: Alignment = .leading) {
      self.title = title
      self.alignment = alignment
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

  /// The header line and a line a row, none with blanks at its end.
  ///
  /// Where they would be wider than `width` columns the widest leading columns are narrowed, their
  /// cells ending in `…`, but not below eight columns; what is too wide even so is cut at the edge.
  /// Without a `width`, as for a pipe, nothing is cut.
  package func lines(width: Int? = nil) -> [String] {
    let widths = widths(fitting: width)
    return ([columns.map(\.title)] + rows).map { row in
      var line = ""
      for (index, column) in columns.enumerated() {
        let cell = DisplayWidth.clipped(index < row.count ? row[index] : "", to: widths[index])
        if index > 0 { line += "  " }
        switch column.alignment {
        case .leading: line += DisplayWidth.padded(cell, to: widths[index])
        case .trailing: line += DisplayWidth.padded(cell, from: widths[index])
        }
      }
      while line.last == " " { line.removeLast() }
      return width.map { DisplayWidth.clipped(line, to: $0) } ?? line
    }
  }

  private func widths(fitting width: Int?) -> [Int] {
    var widths = columns.indices.map { index in
      rows.reduce(DisplayWidth.columns(columns[index].title)) {
        max($0, index < $1.count ? DisplayWidth.columns($1[index]) : 0)
      }
    }
    guard let width else { return widths }
    while widths.reduce(2 * (widths.count - 1), +) > width {
      let narrowable = widths.indices.filter {
        columns[$0].alignment == .leading && widths[$0] > 8
      }
      guard let widest = narrowable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }
}

/// Counts by name, as bars with their numbers.
package struct BarChart: Sendable {
  package var heading: String
  package var rows: [(name: String, count: Int)]

  package init(_ heading: String, _ rows: [(name: String, count: Int)]) {
    self.heading = heading
    self.rows = rows
  }

  func svg() -> String {
    let most = max(1, rows.map(\.count).max() ?? 1)
    var lines: [String] = []
    for (index, row) in rows.enumerated() {
      let y = index * 22
      let length = Double(row.count) / Double(most) * 250
      lines.append(
        "<text x=\"128\" y=\"\(y + 15)\" text-anchor=\"end\">\(Markup.escaped(row.name))</text>")
      if row.count > 0 {
        lines.append(
          "<rect class=\"bar\" x=\"136\" y=\"\(y + 3)\" width=\"\(Markup.number(max(2, length)))\" height=\"15\" rx=\"2\"/>"
        )
      }
      lines.append(
        "<text class=\"soft\" x=\"\(Markup.number(142 + length))\" y=\"\(y + 15)\">\(row.count)</text>"
      )
    }
    return Markup.figure(heading, width: 440, height: max(1, rows.count) * 22 + 4, lines)
  }
}

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

/// Answers a day over a year: a column a week, the darker the more.
struct YearChart {
  let counts: [Int]
  let firstWeekday: Int
  let firstDay: String

  func svg() -> String {
    let most = max(1, counts.max() ?? 1)
    var lines: [String] = []
    for (row, name) in ["Mon", "Wed", "Fri", "Sun"].enumerated() {
      lines.append("<text class=\"soft\" x=\"0\" y=\"\(row * 32 + 12)\">\(name)</text>")
    }
    for (index, count) in counts.enumerated() {
      let place = index + firstWeekday
      let level = count == 0 ? 0 : 1 + min(3, (count * 4 - 1) / most)
      lines.append(
        "<rect class=\"h\(level)\" x=\"\(40 + place / 7 * 16)\" y=\"\(place % 7 * 16)\" width=\"13\" height=\"13\" rx=\"2\"/>"
      )
    }
    let days = counts.filter { $0 > 0 }.count
    let sum = counts.reduce(0, +)
    return Markup.figure(
      "The year",
      note:
        "\(sum) \(sum == 1 ? "answer" : "answers") on \(days) \(days == 1 ? "day" : "days") since \(firstDay); at most \(most) a day.",
      isWide: true, width: 40 + (counts.count + firstWeekday + 6) / 7 * 16, height: 112, lines)
  }
}

/// What was expected against what was remembered; on the diagonal memory keeps its word.
struct CalibrationChart {
  let points: [(expected: Double, remembered: Double, count: Int)]

  func svg() -> String {
    func x(_ share: Double) -> Double { 50 + share * 300 }
    func y(_ share: Double) -> Double { 210 - share * 200 }
    var lines = [
      "<line class=\"grid\" x1=\"50\" y1=\"210\" x2=\"350\" y2=\"210\"/>",
      "<line class=\"grid\" x1=\"50\" y1=\"10\" x2=\"50\" y2=\"210\"/>",
      "<line class=\"grid\" x1=\"50\" y1=\"210\" x2=\"350\" y2=\"10\" stroke-dasharray=\"4 4\"/>",
    ]
    for share in [0, 0.5, 1.0] {
      let text = "\(Int(share * 100)) %"
      lines.append(
        "<text class=\"soft\" x=\"44\" y=\"\(Markup.number(y(share) + 5))\" text-anchor=\"end\">\(text)</text>"
      )
      lines.append(
        "<text class=\"soft\" x=\"\(Markup.number(x(share)))\" y=\"228\" text-anchor=\"middle\">\(text)</text>"
      )
    }
    let most = Double(points.map(\.count).max() ?? 1)
    for point in points {
      let size = 3 + 6 * (Double(point.count) / most).squareRoot()
      lines.append(
        "<circle class=\"bar\" cx=\"\(Markup.number(x(point.expected)))\" cy=\"\(Markup.number(y(point.remembered)))\" r=\"\(Markup.number(size))\"><title>\(point.count) answers</title></circle>"
      )
    }
    return Markup.figure(
      "Expected and remembered",
      note: "To the right what was expected, upwards what was remembered; on the line both agree.",
      width: 400, height: 236, lines)
  }
}

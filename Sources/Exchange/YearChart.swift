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

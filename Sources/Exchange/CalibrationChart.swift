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

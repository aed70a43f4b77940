/// Events as lanes in time, coloured by how well they are known.
package struct TimelineChart: Sendable {
  /// One event; days count from 1970-01-01.
  package struct Entry: Sendable {
    package var label: String
    package var when: String
    package var first: Int?
    package var last: Int?
    package var certain: ClosedRange<Int>?
    package var lasted: Bool
    /// The probability that its facts are recalled; nil where none is learnt yet.
    package var recall: Double?

    package init(
      label: String, when: String, first: Int?, last: Int?, certain: ClosedRange<Int>?,
      lasted: Bool, recall: Double?
    ) {
      self.label = label
      self.when = when
      self.first = first
      self.last = last
      self.certain = certain
      self.lasted = lasted
      self.recall = recall
    }
  }

  package var heading: String
  package var entries: [Entry]
  package var firstDay: Int
  package var lastDay: Int
  package var ticks: [(day: Int, text: String)]

  package init(
    _ heading: String, _ entries: [Entry], from firstDay: Int, to lastDay: Int,
    ticks: [(day: Int, text: String)]
  ) {
    self.heading = heading
    self.entries = entries
    self.firstDay = firstDay
    self.lastDay = max(firstDay + 1, lastDay)
    self.ticks = ticks
  }

  /// Where lanes lie: beside their labels, or under them where the window is narrow.
  private struct Layout {
    let left, lanes: Double
    let width, row: Int
    /// How far below its label a lane lies.
    let drop: Int
    let letters: Int
    var isNarrow: Bool { drop > 0 }

    static let wide = Layout(left: 400, lanes: 540, width: 1000, row: 19, drop: 0, letters: 46)
    static let narrow = Layout(left: 8, lanes: 330, width: 380, row: 36, drop: 16, letters: 44)
  }

  private var layout = Layout.wide

  func svg() -> String {
    var other = self
    other.layout = .narrow
    let (wide, narrow) = (drawing(), other.drawing())
    return Markup.figure(
      heading,
      note:
        "Full: recall of 90 % and more (green), 70 to 90 % (amber), below 70 % (red); outlined: not learnt yet. Pale: days that are only possible. An arrow at the edge: later than the scale.",
      isWide: true, width: Layout.wide.width, height: wide.height, wide.lines,
      narrow: (Layout.narrow.width, narrow.height, narrow.lines))
  }

  private func drawing() -> (height: Int, lines: [String]) {
    let height = entries.count * layout.row + 30
    var lines: [String] = []
    var free = 0.0
    for tick in ticks where tick.day >= firstDay && tick.day <= lastDay {
      let place = x(tick.day)
      lines.append(
        "<line class=\"grid\" x1=\"\(Markup.number(place))\" y1=\"20\" x2=\"\(Markup.number(place))\" y2=\"\(height)\"/>"
      )
      guard place >= free else { continue }
      lines.append(
        "<text class=\"soft\" x=\"\(Markup.number(place))\" y=\"14\" text-anchor=\"middle\">\(Markup.escaped(tick.text))</text>"
      )
      free = place + Double(tick.text.count) * 8 + 8
    }
    for (index, entry) in entries.enumerated() {
      lines += draw(entry, at: index * layout.row + 24)
    }
    return (height, lines)
  }

  private func draw(_ entry: Entry, at top: Int) -> [String] {
    let y = top + layout.drop
    let known = Self.share(entry)
    let level =
      switch entry.recall {
      case nil: "new"
      case .some(0.9...): "firm"
      case .some(0.7...): "fair"
      default: "weak"
      }
    let from = entry.first.map(x) ?? layout.left
    let to = entry.last.map(x) ?? layout.left + layout.lanes
    let place = layout.isNarrow ? "x=\"0\"" : "x=\"388\" text-anchor=\"end\""
    let label = Markup.escaped(Markup.clipped(entry.label, to: layout.letters))
    var lines = [
      "<g><title>\(Markup.escaped("\(entry.when): \(entry.label) (\(known))"))</title>",
      "<text \(place) y=\"\(top + 12)\">\(label)</text>",
    ]
    func rect(_ from: Double, _ to: Double, _ kind: String, height: Int) {
      lines.append(
        "<rect class=\"\(kind)\" x=\"\(Markup.number(from))\" y=\"\(y + 8 - height / 2)\" width=\"\(Markup.number(max(2, to - from)))\" height=\"\(height)\" rx=\"2\"/>"
      )
    }
    if entry.lasted {
      rect(from, to, level + " maybe", height: 6)
      if let certain = entry.certain {
        rect(x(certain.lowerBound), x(certain.upperBound), level, height: 8)
      }
    } else {
      if let first = entry.first, first > lastDay {
        // Beyond the scale: an arrow at its edge.
        lines.append(
          "<path class=\"\(level)\" d=\"M\(Markup.number(to - 6)) \(y + 3) l9 5 l-9 5 z\"/>")
        lines.append(figure(entry, y))
        return lines
      }
      if to - from > 8 { rect(from, to, level + " maybe", height: 4) }
      lines.append(
        "<circle class=\"\(level)\" cx=\"\(Markup.number((from + to) / 2))\" cy=\"\(y + 8)\" r=\"4.5\"/>"
      )
    }
    lines.append(figure(entry, y))
    return lines
  }

  /// The figure at the end of a lane.
  private func figure(_ entry: Entry, _ y: Int) -> String {
    "<text class=\"soft\" x=\"\(layout.width - 2)\" y=\"\(y + 12)\" text-anchor=\"end\">\(Self.share(entry))</text></g>"
  }

  private static func share(_ entry: Entry) -> String {
    entry.recall.map { "\(Int((min(1, max(0, $0)) * 100).rounded())) %" } ?? "new"
  }

  private func x(_ day: Int) -> Double {
    let held = min(max(day, firstDay), lastDay)
    return layout.left
      + (Double(held) - Double(firstDay)) / (Double(lastDay) - Double(firstDay)) * layout.lanes
  }
}

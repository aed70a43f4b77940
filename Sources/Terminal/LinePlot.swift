/// A curve drawn with characters, for values that are read roughly.
nonisolated package struct LinePlot: Sendable, Hashable {
  /// From left to right, evenly.
  package var values: [Double]
  package var low: Double
  package var high: Double
  /// A place from 0 to 1 that is marked by a line down to the axis, and what stands under it.
  package var marks: [(place: Double, text: String)] { pairs.map { ($0.place, $0.text) } }
  private var pairs: [Mark]

  private struct Mark: Sendable, Hashable {
    var place: Double
    var text: String
  }

  package init(
    _ values: [Double], low: Double, high: Double, marks: [(place: Double, text: String)] = []
  ) {
    self.values = values
    self.low = low
    self.high = high
    pairs = marks.map { Mark(place: $0.place, text: $0.text) }
  }

  /// The lines of the drawing: `height` rows, the axis, and a row of marks where there are any.
  ///
  /// - Parameter label: what stands left of the top and the bottom row.
  package func lines(
    width: Int, height: Int, drawing: Drawing, label: (Double) -> String
  ) -> [String] {
    guard drawing != .sentences, values.count > 1, high > low, height > 1 else { return [] }
    let labels = [label(high), label(low)]
    let margin = labels.map(DisplayWidth.columns).max() ?? 0
    let columns = max(8, width - margin - 2)
    let isUnicode = drawing == .unicode
    var rows = [[Character]](repeating: Array(repeating: " ", count: columns), count: height)
    for mark in pairs {
      let column = column(mark.place, columns)
      for row in 0..<height { rows[row][column] = isUnicode ? "┊" : ":" }
    }
    for column in 0..<columns {
      let place = Double(column) / Double(columns - 1) * Double(values.count - 1)
      let index = min(Int(place), values.count - 2)
      let share = place - Double(index)
      let value = values[index] * (1 - share) + values[index + 1] * share
      let height = Double(height - 1)
      let row = ((high - min(max(value, low), high)) / (high - low) * height).rounded()
      rows[Int(row)][column] = isUnicode ? "•" : "*"
    }
    var lines = rows.enumerated().map { index, row in
      let name = index == 0 ? labels[0] : index == height - 1 ? labels[1] : ""
      return DisplayWidth.padded(name, from: margin) + " " + (isUnicode ? "│" : "|") + String(row)
    }
    let axis = String(repeating: isUnicode ? "─" : "-", count: columns)
    lines.append(String(repeating: " ", count: margin + 1) + (isUnicode ? "└" : "+") + axis)
    guard !pairs.isEmpty else { return lines.map(Self.trimmed) }
    // Marks that would run into one another go on a further line.
    var texts: [[Character]] = []
    for mark in pairs.sorted(by: { $0.place < $1.place }) {
      let text = Array(mark.text)
      let start = min(column(mark.place, columns), max(0, columns - text.count))
      let isFree = { (line: [Character]) in
        let end = min(columns, start + text.count + 1)
        return line[max(0, start - 1)..<end].allSatisfy { $0 == " " }
      }
      let line: Int
      if let free = texts.firstIndex(where: isFree) {
        line = free
      } else {
        texts.append(Array(repeating: " ", count: columns))
        line = texts.count - 1
      }
      for (offset, character) in text.enumerated() where start + offset < columns {
        texts[line][start + offset] = character
      }
    }
    lines += texts.map { String(repeating: " ", count: margin + 2) + String($0) }
    return lines.map(Self.trimmed)
  }

  private func column(_ place: Double, _ columns: Int) -> Int {
    Int((min(max(place, 0), 1) * Double(columns - 1)).rounded())
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}

/// Counts as horizontal bars, each with its name and number, so that they read without the drawing.
nonisolated package enum Bars {
  /// A line a row, at most `width` columns; without bars where nothing is to be drawn.
  package static func lines(
    _ rows: [(name: String, count: Int)], width: Int, drawing: Drawing, style: Style
  ) -> [String] {
    let names = min(
      rows.map { DisplayWidth.columns($0.name) }.max() ?? 0, max(8, width / 2))
    let numbers = rows.map { "\($0.count)".count }.max() ?? 0
    let room = min(60, width - names - numbers - 4)
    let most = rows.map(\.count).max() ?? 0
    return rows.map { name, count in
      let shown = DisplayWidth.padded(DisplayWidth.clipped(name, to: names), to: names)
      let line = shown + "  " + DisplayWidth.padded("\(count)", from: numbers)
      guard drawing != .sentences, room > 2, most > 0, count > 0 else { return line }
      let length = max(1, Int((Double(count) / Double(most) * Double(room)).rounded()))
      let bar = String(repeating: drawing == .unicode ? "█" : "#", count: length)
      return line + "  " + style.paint(bar, .prompt)
    }
  }
}

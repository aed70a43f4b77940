/// Moments in order on one line, the gaps between them as long as the times between are.
///
/// `1892 was born ─── ● 1907 ─ ✗ 1908 ────── 1917 led the fleet`: plain values, no card. What is only
/// known to lie somewhere within longer is drawn so, `├─●─┤ 1907`, not as a point in its middle.
nonisolated package struct TimeStrip: Sendable, Hashable {
  /// One moment.
  package struct Mark: Sendable, Hashable {
    package enum Meaning: Sendable, Hashable {
      case landmark, right, typed
    }

    /// When it may have been, in any unit that grows with time, such as days.
    package var span: ClosedRange<Int>
    /// What must be shown: the date.
    package var date: String
    /// What is shown as far as there is room.
    package var label: String
    package var meaning: Meaning

    package init(
      _ span: ClosedRange<Int>, _ date: String, label: String = "", _ meaning: Meaning
    ) {
      self.span = span
      self.date = date
      self.label = label
      self.meaning = meaning
    }

    /// Exactly then.
    package init(_ position: Int, _ date: String, label: String = "", _ meaning: Meaning) {
      self.init(position...position, date, label: label, meaning)
    }

    fileprivate var middle: Int { span.lowerBound + (span.upperBound - span.lowerBound) / 2 }
  }

  /// What lies within a fiftieth of the line is a point on it.
  private static let pointsPerLine = 50

  private let marks: [Mark]

  package init(_ marks: [Mark]) {
    self.marks = marks.enumerated().sorted {
      ($0.element.middle, $0.offset) < ($1.element.middle, $1.offset)
    }.map(\.element)
  }

  /// Whether it is drawn as the time it may lie in; a landmark is its date alone.
  private func isWide(_ mark: Mark) -> Bool {
    guard mark.meaning != .landmark, let first = marks.map(\.span.lowerBound).min(),
      let last = marks.map(\.span.upperBound).max()
    else { return false }
    let length = mark.span.upperBound - mark.span.lowerBound
    return length > 0 && length >= (last - first) / Self.pointsPerLine
  }

  /// The line, of at most `width` columns; empty where not even the dates have room.
  package func line(width: Int, drawing: Drawing, style: Style) -> String {
    guard marks.count > 1, drawing != .sentences else { return "" }
    let bare = marks.map { sign($0, drawing) + $0.date }
    let gaps = marks.count - 1
    // A gap is a blank, at least one dash and a blank.
    let room = width - bare.reduce(0) { $0 + DisplayWidth.columns($1) } - 3 * gaps
    guard room >= 0 else { return "" }
    let labels = labels(in: room * 2 / 3)
    let left = room - labels.reduce(0) { $0 + DisplayWidth.columns($1) }
    let (spans, dashes) = dashes(sharing: left)
    let dash = drawing == .unicode ? "─" : "-"
    var line = ""
    for (index, mark) in marks.enumerated() {
      if index > 0 {
        line += style.paint(
          " " + String(repeating: dash, count: 1 + dashes[index - 1]) + " ", .dim)
      }
      line += style.paint(sign(mark, drawing, inside: spans[index]) + mark.date, role(mark))
      line += labels[index]
    }
    return line
  }

  /// `● `, or within so much more of a line `├─●─┤ `.
  private func sign(_ mark: Mark, _ drawing: Drawing, inside: Int = 0) -> String {
    let isDrawn = drawing == .unicode
    let point =
      switch mark.meaning {
      case .landmark: ""
      case .right: isDrawn ? "●" : "*"
      case .typed: isDrawn ? "✗" : "x"
      }
    guard !point.isEmpty else { return "" }
    guard isWide(mark) else { return point + " " }
    let line = isDrawn ? "─" : "-"
    return (isDrawn ? "├" : "[") + String(repeating: line, count: inside / 2) + point
      + String(repeating: line, count: inside - inside / 2) + (isDrawn ? "┤ " : "] ")
  }

  private func role(_ mark: Mark) -> Style.Role {
    switch mark.meaning {
    case .landmark: .dim
    case .right: .correct
    case .typed: .wrong
    }
  }

  /// What there is room for of each label, with a blank before it; the longest are cut first.
  private func labels(in room: Int) -> [String] {
    let widths = marks.map { $0.label.isEmpty ? 0 : DisplayWidth.columns($0.label) + 1 }
    var limit = widths.max() ?? 0
    while limit > 0, widths.reduce(0, { $0 + min($1, limit) }) > room { limit -= 1 }
    return zip(marks, widths).map { mark, width in
      if width <= limit { return width == 0 ? "" : " " + mark.label }
      // A word's beginning alone says nothing.
      return limit < 7 ? "" : " " + DisplayWidth.clipped(mark.label, to: limit - 1)
    }
  }

  /// So many dashes for each mark that is wide and for each gap, in proportion to their lengths.
  private func dashes(sharing total: Int) -> (spans: [Int], gaps: [Int]) {
    let spans = marks.map { isWide($0) ? Double($0.span.upperBound - $0.span.lowerBound) : 0 }
    let gaps = zip(marks, marks.dropFirst()).map { mark, next in
      let first = isWide(mark) ? mark.span.upperBound : mark.middle
      let last = isWide(next) ? next.span.lowerBound : next.middle
      return Double(max(0, last - first))
    }
    let sum = spans.reduce(0, +) + gaps.reduce(0, +)
    guard sum > 0, total > 0 else { return (spans.map { _ in 0 }, gaps.map { _ in 0 }) }
    let inside = spans.map { Int($0 / sum * Double(total)) }
    var between = gaps.map { Int($0 / sum * Double(total)) }
    // What rounding left goes to the longest gap.
    if let longest = gaps.indices.max(by: { gaps[$0] < gaps[$1] }) {
      between[longest] += total - inside.reduce(0, +) - between.reduce(0, +)
    }
    return (inside, between)
  }
}

/// A stretch of days laid out over columns, with the ticks that name them.
///
/// Day numbers count from 1970-01-01 in the proleptic Gregorian calendar.
nonisolated package struct TimeScale: Sendable, Hashable {
  /// A named day.
  package struct Tick: Sendable, Hashable {
    package var day: Int
    package var text: String

    package init(_ day: Int, _ text: String) {
      self.day = day
      self.text = text
    }
  }

  package let first: Int
  package let last: Int
  package let columns: Int

  /// - Parameters:
  ///   - first: the first day shown.
  ///   - last: the last one, not before the first.
  ///   - columns: how many columns there are, at least one.
  package init(from first: Int, to last: Int, columns: Int) {
    self.first = first
    self.last = max(first, last)
    self.columns = max(1, columns)
  }

  /// The column of a day; days outside count as the nearest inside.
  package func column(_ day: Int) -> Int {
    let held = min(max(day, first), last)
    let share = (Double(held) - Double(first)) / (Double(last) - Double(first) + 1)
    return min(columns - 1, Int(share * Double(columns)))
  }

  /// The ticks as two lines: texts and, under the first letter of each, its mark.
  package func axis(_ ticks: [Tick], drawing: Drawing) -> (texts: String, marks: String) {
    var texts = ""
    let line: Character = drawing == .unicode ? "─" : "-"
    var marks = Array(repeating: line, count: columns)
    var free = 0
    for tick in ticks where tick.day >= first && tick.day <= last {
      let column = column(tick.day)
      let width = DisplayWidth.columns(tick.text)
      guard column >= free, column + width <= columns else { continue }
      texts = DisplayWidth.padded(texts, to: column) + tick.text
      marks[column] = drawing == .unicode ? "┬" : "+"
      free = column + width + 1
    }
    return (texts, String(marks))
  }
}

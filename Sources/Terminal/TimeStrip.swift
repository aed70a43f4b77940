/// Moments in order on one line, the gaps between them as long as the times between are.
///
/// `1892 was born ───● 1907 ─✗ 1908 ────── 1917 led the fleet`: plain values, no card.
nonisolated package struct TimeStrip: Sendable, Hashable {
  /// One moment.
  package struct Mark: Sendable, Hashable {
    package enum Meaning: Sendable, Hashable {
      case landmark, right, typed
    }

    /// In any unit that grows with time, such as days.
    package var position: Int
    /// What must be shown: the date.
    package var date: String
    /// What is shown as far as there is room.
    package var label: String
    package var meaning: Meaning

    package init(_ position: Int, _ date: String, label: String = "", _ meaning: Meaning) {
      self.position = position
      self.date = date
      self.label = label
      self.meaning = meaning
    }
  }

  private let marks: [Mark]

  package init(_ marks: [Mark]) {
    self.marks = marks.enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }.map(\.element)
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
    let dashes = dashes(sharing: left)
    let dash = drawing == .unicode ? "─" : "-"
    var line = ""
    for (index, mark) in marks.enumerated() {
      if index > 0 {
        line += style.paint(
          " " + String(repeating: dash, count: 1 + dashes[index - 1]) + " ", .dim)
      }
      line += style.paint(bare[index], role(mark)) + labels[index]
    }
    return line
  }

  private func sign(_ mark: Mark, _ drawing: Drawing) -> String {
    switch mark.meaning {
    case .landmark: ""
    case .right: drawing == .unicode ? "● " : "* "
    case .typed: drawing == .unicode ? "✗ " : "x "
    }
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

  /// So many dashes for each gap, in proportion to its length.
  private func dashes(sharing total: Int) -> [Int] {
    let lengths = zip(marks, marks.dropFirst()).map { Double($1.position - $0.position) }
    let sum = lengths.reduce(0, +)
    guard sum > 0, total > 0 else { return lengths.map { _ in 0 } }
    var dashes = lengths.map { Int($0 / sum * Double(total)) }
    // What rounding left goes to the longest gap.
    if let longest = lengths.indices.max(by: { lengths[$0] < lengths[$1] }) {
      dashes[longest] += total - dashes.reduce(0, +)
    }
    return dashes
  }
}

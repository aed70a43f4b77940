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

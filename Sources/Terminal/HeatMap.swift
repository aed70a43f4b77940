/// A year of counts, a column a week and a row a weekday; the darker, the more.
nonisolated package struct HeatMap: Sendable, Hashable {
  /// Counts by day, oldest first.
  package var counts: [Int]
  /// The weekday of the first one, 0 for Monday.
  package var firstWeekday: Int

  package init(_ counts: [Int], firstWeekday: Int) {
    self.counts = counts
    self.firstWeekday = firstWeekday
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// Seven lines of at most `width` columns, the newest weeks; empty where nothing is to be drawn.
  package func lines(width: Int, drawing: Drawing, style: Style) -> [String] {
    guard drawing != .sentences, !counts.isEmpty else { return [] }
    let signs: [String] =
      drawing == .unicode ? ["·", "░", "▒", "▓", "█"] : [".", "-", "+", "x", "#"]
    let most = max(1, counts.max() ?? 1)
    let weeks = (counts.count + firstWeekday + 6) / 7
    let shown = min(weeks, width - 5)
    return (0..<7).map { weekday in
      var line = Self.weekdays[weekday] + " "
      for week in (weeks - shown)..<weeks {
        let index = week * 7 + weekday - firstWeekday
        guard counts.indices.contains(index) else {
          line += " "
          continue
        }
        let count = counts[index]
        let level = count == 0 ? 0 : 1 + min(3, (count * 4 - 1) / most)
        line += style.paint(signs[level], level == 0 ? .dim : .correct)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// `· none, ░ ▒ ▓ █ up to 24 a day`.
  package func legend(_ drawing: Drawing) -> String {
    let most = counts.max() ?? 0
    return drawing == .unicode
      ? "· none, ░ ▒ ▓ █ up to \(most) a day" : ". none, - + x # up to \(most) a day"
  }
}

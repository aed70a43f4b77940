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

import EDTF
import English
import Questions
import Terminal

/// Lays entries out over the window, or says them.
@MainActor
struct TimelineView {
  let program: Program
  /// What is shown of time; nil for all of it.
  let range: DayRange?

  func show(_ own: [TimelineEntry], title: String, undated: Int) {
    let printer = program.printer
    let entries = own.inOneReckoning
    wrapped(title, .heading)
    guard !entries.isEmpty else {
      return wrapped("No event with a date is to be shown.")
    }
    if program.drawing == .sentences {
      for entry in entries { wrapped("\(entry.when): \(entry.statement).".withUppercaseStart) }
    } else {
      draw(entries)
      for line in DisplayWidth.wrap(Lane.legend(program.drawing), width: Window.width) {
        printer.line(program.style.paint(line, .dim))
      }
    }
    if own.runsBackwards {
      wrapped("Days of the Old Style are told in the New Style, so that their order can be read.")
    }
    if undated > 0 {
      wrapped(
        "\(NumberText.count(undated, "event")) without a date \(undated == 1 ? "is" : "are") left out."
      )
    }
  }

  private func draw(_ entries: [TimelineEntry]) {
    let days = entries.flatMap { [$0.possible.lower, $0.possible.upper].compactMap(\.self) }
    guard let least = days.min(), let most = days.max() else { return }
    let isCloseUp = (range?.upper ?? most) - (range?.lower ?? least) <= Self.closeUp
    let labels = entries.map { Safe.line("\(isCloseUp ? $0.began : $0.year) \($0.title)") }
    let labelWidth = Self.width(of: labels)
    let margin = labelWidth == 0 ? 0 : labelWidth + 2
    let scale = scale(entries, from: least, to: most, columns: Window.width - margin)
    let axis = scale.axis(TimeTicks.ticks(scale), drawing: program.drawing)
    func drawAxis() {
      for line in [axis.texts, axis.marks] {
        let blank = String(repeating: " ", count: margin)
        program.printer.line(blank + program.style.paint(line, .dim))
      }
    }
    drawAxis()
    for (entry, label) in zip(entries, labels) {
      let lane = Lane(
        label: label, first: entry.possible.lower, last: entry.possible.upper,
        certain: entry.certain, lasted: entry.lasted, startIsUnknown: entry.startIsUnknown,
        endIsUnknown: entry.endIsUnknown)
      draw(lane.line(scale, drawing: program.drawing, style: program.style), label, labelWidth)
    }
    if entries.count > 20 { drawAxis() }
  }

  /// The columns that labels have beside their lanes; 0 where they stand over them.
  private static func width(of labels: [String]) -> Int {
    let width = Window.width
    // Below fifty columns a label stands over its lane instead of beside it.
    if width < 50 { return 0 }
    let longest = labels.map(DisplayWidth.columns).max() ?? 0
    // Lanes keep two fifths of the window, and forty columns where the window has them.
    return min(longest, max(width * 2 / 5, min(width - 42, width * 3 / 5)))
  }

  private func scale(
    _ entries: [TimelineEntry], from least: Int, to most: Int, columns: Int
  ) -> TimeScale {
    // A little room for what has no end.
    let room = max(1, (most - least) / 16)
    let goesBack = entries.contains { $0.possible.lower == nil }
    let goesOn = entries.contains { $0.possible.upper == nil }
    let first = range?.lower ?? (goesBack ? least - room : least)
    let last = range?.upper ?? (goesOn ? most + room : most)
    return TimeScale(from: first, to: max(first, last), columns: columns)
  }

  /// Prints a lane with its label beside it, or over it where there is no room.
  private func draw(_ lane: String, _ label: String, _ labelWidth: Int) {
    guard labelWidth > 0 else {
      let parts = DisplayWidth.wrap(label, width: Window.width, hanging: 2)
      for line in parts + [lane] { program.printer.line(line) }
      return
    }
    // A long label goes on below its lane.
    for (index, part) in DisplayWidth.wrap(label, width: labelWidth, hanging: 2).enumerated() {
      program.printer.line(
        index == 0 ? DisplayWidth.padded(part, to: labelWidth) + "  " + lane : part)
    }
  }

  /// Within this many days years alone tell nothing apart: labels then say the month or day.
  private static let closeUp = 3 * 366

  private func wrapped(_ text: String, _ role: Style.Role? = nil) {
    for line in program.printer.wrapped(Safe.line(text), width: min(Window.width, 100), hanging: 2)
    {
      program.printer.line(role.map { program.style.paint(line, $0) } ?? line)
    }
  }

  /// `1917-05-03`, in the proleptic Gregorian calendar; years beyond four digits and negative ones in full.
  nonisolated static func iso(_ day: Int) -> String {
    let date = CalendarSystem.gregorian.civilDate(dayNumber: day)
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = "\(number.magnitude)"
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return
      "\(date.year < 0 ? "-" : "")\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }
}

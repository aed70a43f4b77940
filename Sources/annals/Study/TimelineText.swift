import EDTF
import Records
import Session
import Terminal

/// A date among the dates that the learner knows: a line, or in words.
@MainActor
struct TimelineText {
  let page: Page

  func show(_ time: DateInTime) {
    let strip = TimeStrip(marks(time))
    // Two dates alone have no scale to be drawn to.
    let width = time.before == nil && time.after == nil ? min(page.width, 50) : page.width
    let line = strip.line(width: width - 2, drawing: page.drawing, style: page.style)
    if page.drawing != .sentences, !line.isEmpty {
      page.printer.line("  " + line)
    } else {
      for sentence in time.sentences { page.wrapped(sentence) }
    }
  }

  private func marks(_ time: DateInTime) -> [TimeStrip.Mark] {
    var all: [(HistoricalDate, String, TimeStrip.Mark.Meaning)] = []
    var typed = time.typed
    for landmark in [time.before, time.after].compactMap(\.self) {
      // What was answered may be the very date of a landmark.
      let isTyped = typed?.possibleDays == landmark.date.possibleDays
      all.append((landmark.date, landmark.label, isTyped ? .typed : .landmark))
      if isTyped { typed = nil }
    }
    all.append((time.right, "", .right))
    if let typed { all.append((typed, "", .typed)) }
    let dates = Self.told(all.map(\.0))
    return zip(all, dates).compactMap { mark, date in
      guard let first = mark.0.possibleDays.first?.lower, let last = mark.0.possibleDays.last?.upper
      else { return nil }
      // A day is a point, whichever calendar it may be of.
      let isDay = last - first < Self.month
      return TimeStrip.Mark(
        isDay ? first...first : first...last, Safe.line(date), label: Safe.line(mark.1), mark.2)
    }
  }

  private static let month = 27

  /// The dates as short as still tells them apart: years, else months, else in full.
  private static func told(_ dates: [HistoricalDate]) -> [String] {
    for precision in [Precision.year, .month] {
      let short = dates.map {
        // Years of two calendars are not told apart by days.
        ($0.truncated(to: precision) ?? $0).text(saying: .none)
      }
      if Set(short).count == dates.count { return short }
    }
    return dates.map { $0.text(saying: .both) }
  }
}

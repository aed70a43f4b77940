import EDTF

/// Timelines that mix calendars: events stand in the order of their days, and told by their own
/// calendars their digits would seem to run backwards (`October 1917` before `27 September` Old Style,
/// which is 10 October).
extension [TimelineEntry] {
  /// The same entries; where their own digits would run backwards, all are told in the new style, the
  /// old one behind it.
  package var inOneReckoning: [TimelineEntry] {
    runsBackwards ? map(\.toldInNewStyle) : self
  }

  /// Whether the digits of an earlier day are greater than those of a later one, calendars differing.
  package var runsBackwards: Bool {
    var latest: [Int] = []
    for written in compactMap(\.written) {
      if written.lexicographicallyPrecedes(latest) { return true }
      latest = written
    }
    return false
  }
}

/// When an event was, in words, and the year and the day it began.
struct TimelineWords: Sendable {
  var when: String
  var year: String
  var began: String
}

extension TimelineEntry {
  fileprivate var toldInNewStyle: TimelineEntry {
    var entry = self
    if let newStyle { entry.words = newStyle }
    return entry
  }

  /// Year, month and day as they are written, of what is known finer than a year; the day before the
  /// first possible one has no digits.
  fileprivate var written: [Int]? {
    guard let start = spans.first?.start, start.precision < .year,
      let day = start.possibleDays.first?.lower
    else { return nil }
    let date = (start.calendar == .julian ? CalendarSystem.julian : .gregorian)
      .civilDate(dayNumber: day)
    return [date.year, date.month, date.day]
  }
}

extension HistoricalDate {
  /// In the digits of the new style; nil where it isn't in the old one, or can't be told so finely.
  var newStyle: HistoricalDate? {
    let marks = isInterval ? [start?.calendar, end?.calendar] : [calendar]
    guard marks.contains(.julian) else { return nil }
    return converted(to: .gregorian)
  }

  /// Without a word on its calendar.
  var bare: HistoricalDate { (try? HistoricalDate(parsing: edtf, calendar: .unstated)) ?? self }

  /// `23 June 1917 (Old Style: 10 June 1917)`; as it is where it isn't in the old style.
  var newStyleText: String {
    newStyle.map { "\($0.bare.text) (Old Style: \(bare.text))" } ?? text
  }
}

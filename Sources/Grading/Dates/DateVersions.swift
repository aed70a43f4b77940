package import EDTF
import English

/// The expected date in every way it may rightly be given: both calendars, other claims.
struct DateVersions: Sendable {
  /// The date itself first.
  let all: [HistoricalDate]

  init?(_ answer: Answer) {
    guard let main = answer.statedDate else { return nil }
    let others = answer.aliases.compactMap { Self.read($0, like: main) }
    var versions = [Self.marked(main, by: others)]
    for date in versions + others {
      for version in [date] + Self.otherCalendar(date) where !versions.contains(version) {
        versions.append(version)
      }
    }
    all = versions
  }

  /// A version's words: EDTF, or a date as people write it.
  private static func read(_ alias: String, like main: HistoricalDate) -> HistoricalDate? {
    let text = alias.withoutRemark
    if let date = try? HistoricalDate(parsing: text) { return date }
    guard
      let date = DateReader.readings(
        of: text, order: .dayFirst, years: DateGrading.years(near: main)
      ).first,
      date.hasYear
    else { return nil }
    // Words for the date itself ("early 1919") say no more than its EDTF does.
    return main.possiblyOverlaps(date) ? nil : date
  }

  /// A date without a mark gets the calendar that its double in the other leaves.
  private static func marked(_ main: HistoricalDate, by others: [HistoricalDate]) -> HistoricalDate
  {
    guard main.calendar == .unstated, main.day != nil else { return main }
    for calendar in [CalendarMark.gregorian, .julian] {
      guard let candidate = try? HistoricalDate(parsing: main.edtf, calendar: calendar) else {
        continue
      }
      let double = otherCalendar(candidate)
      if others.contains(where: { double.contains($0) }) { return candidate }
    }
    return main
  }

  /// A marked day in the other calendar: both are right.
  private static func otherCalendar(_ date: HistoricalDate) -> [HistoricalDate] {
    guard date.precision == .day else { return [] }
    switch date.calendar {
    case .julian: return [date.converted(to: .gregorian)].compactMap(\.self)
    case .gregorian: return [date.converted(to: .julian)].compactMap(\.self)
    case .unstated: return []
    }
  }
}

extension Answer {
  /// The expected date, with or without marks in its value.
  var statedDate: HistoricalDate? {
    guard kind == .date else { return nil }
    return try? HistoricalDate(parsing: value, calendar: calendar ?? .unstated)
  }
}

extension Choice {
  /// What is said of this option where it was chosen: for a wrong date how far off it is, as of one
  /// that is typed.
  package func reason(for answer: Answer) -> String {
    let why = whyFalse ?? ""
    guard !isRight, answer.kind == .date, let right = answer.date,
      let chosen = TypedDate.read(text, for: answer),
      let distance = DateDistance(of: chosen.unhedged, from: right.unhedged)
    else { return why }
    let far = "\(distance.text.withUppercaseStart): \(text) for \(answer.text)."
    // What names the right date again says no more.
    return why.isEmpty || why.hasSuffix(answer.text) ? far : "\(far) \(why)"
  }
}

/// A typed text as the date it is judged as.
package enum TypedDate {
  package static func read(_ typed: String, for answer: Answer) -> HistoricalDate? {
    guard let right = answer.date else { return nil }
    let text = AnswerText(typed).text
    return DateReader.readings(of: text, years: DateGrading.years(near: right)).first?.unhedged
  }
}

import EDTF

/// Dates are compared as spans of time at the precision asked; digits are never "nearly" right.
package enum DateGrading {
  /// The verdict on a typed date.
  package static func judge(_ typed: String, against answer: Answer) -> Judgement {
    guard let expected = answer.date else { return Judgement(.wrong) }
    let life = expected.year.map { ($0 - 60)...($0 + 39) }
    let readings = DateReader.readings(of: typed, years: life)
    guard let first = readings.first else {
      return Judgement(.wrong, "That can't be read as a date.", isUnreadable: true)
    }
    let judgement = judge(first, against: expected, asked: answer.asked)
    guard judgement.verdict != .correct else { return judgement }
    // Day and month in the other order: the learner may mean it, but has not said it.
    let other = readings.dropFirst().first {
      judge($0, against: expected, asked: answer.asked).verdict == .correct
    }
    guard let other else { return judgement }
    return Judgement(.close, "Read day first that is \(first.text); did you mean \(other.text)?")
  }

  private static func judge(
    _ typed: HistoricalDate, against expected: HistoricalDate, asked: Precision?
  ) -> Judgement {
    let versions = [expected] + otherCalendar(expected)
    var best = Judgement(.wrong)
    for version in versions where labelsAgree(typed, version) {
      let judgement = compare(typed, with: version)
      if rank(judgement.verdict) < rank(best.verdict) { best = judgement }
    }
    if best.verdict != .correct, typed.calendar != .unstated,
      versions.contains(where: { compare(typed, with: $0).verdict == .correct })
    {
      return Judgement(.close, "The day is right, the calendar it is labelled with is not.")
    }
    if best.verdict == .wrong, let distance = DateDistance(of: typed, from: expected) {
      best.reason = "That is \(distance.text)."
    }
    return best
  }

  private static func rank(_ verdict: Verdict) -> Int {
    switch verdict {
    case .correct: 0
    case .close: 1
    case .wrong: 2
    }
  }

  /// A marked day in the other calendar: both are right.
  private static func otherCalendar(_ date: HistoricalDate) -> [HistoricalDate] {
    guard date.day != nil else { return [] }
    switch date.calendar {
    case .julian: return [date.converted(to: .gregorian)].compactMap(\.self)
    case .gregorian: return [date.converted(to: .julian)].compactMap(\.self)
    case .unstated: return []
    }
  }

  /// A label rules out only the other calendar, and only where the chronicle is marked too.
  private static func labelsAgree(_ typed: HistoricalDate, _ version: HistoricalDate) -> Bool {
    typed.calendar == .unstated || version.calendar == .unstated
      || typed.calendar == version.calendar
  }

  /// Compares the digits of both as if of one calendar.
  private static func compare(_ typed: HistoricalDate, with expected: HistoricalDate) -> Judgement {
    guard let right = DigitSpan(expected) else { return Judgement(.wrong) }
    guard let given = DigitSpan(typed) else {
      let partsAgree =
        typed.month != nil && typed.month == expected.month
        && (typed.day == expected.day || typed.day == nil || expected.day == nil)
      return partsAgree ? Judgement(.close, "The year is missing.") : Judgement(.wrong)
    }
    if right.contains(given) {
      let isFiner = given != right && !expected.isOneOf
      return Judgement(.correct, isFiner ? "The chronicle says only \(expected.text)." : "")
    }
    if given.contains(right), typed.isInterval || typed.precision <= .decade {
      let missing = typed.isInterval ? "Which part of it?" : "Say it more exactly."
      return Judgement(.close, "Right as far as it goes. \(missing)")
    }
    guard !typed.isInterval, let year = typed.year, year == expected.year else {
      return Judgement(.wrong)
    }
    let monthAgrees = typed.month == expected.month
    return Judgement(
      .close, monthAgrees ? "The year and month are right, the day is not." : "The year is right.")
  }
}

/// The first and last day of a date's digits, read as Gregorian whatever their calendar.
private struct DigitSpan: Equatable {
  let first: Int
  let last: Int

  /// Nil where an end is unknown or open, or the year is missing.
  init?(_ date: HistoricalDate) {
    guard !date.edtf.hasPrefix("XXXX"),
      let plain = try? HistoricalDate(parsing: date.edtf, calendar: .gregorian),
      case .day(let first) = plain.earliest, case .day(let last) = plain.latest
    else { return nil }
    self.first = first
    self.last = last
  }

  func contains(_ other: DigitSpan) -> Bool { first <= other.first && other.last <= last }
}

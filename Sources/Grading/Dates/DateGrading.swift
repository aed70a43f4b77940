import EDTF
import English

/// Dates are compared as spans of time at the precision asked; digits are never "nearly" right.
enum DateGrading {
  static func judge(_ typed: String, _ expected: Expectation, _ calendar: EventCalendar)
    -> Judgement
  {
    guard let versions = DateVersions(expected.answer), let main = versions.all.first else {
      return Judgement(.wrong)
    }
    // What is shown is always right.
    if Folding.pieces(typed) == Folding.pieces(expected.answer.text) { return Judgement(.correct) }
    let typed = YearEra.negated(typed)
    if let era = YearEra.judge(typed, main, expected, calendar) { return era }
    let readings = DateReader.readings(of: Self.fromOn(typed), years: years(near: main))
    guard let first = readings.first else { return refusal(typed, expected) }
    let asked = expected.answer.asked
    let judgement = judge(first, versions, asked)
    guard judgement.verdict != .correct else { return judgement }
    // Day and month in the other order, or a day for a year: meant perhaps, but not said.
    if let other = readings.dropFirst().first(where: {
      judge($0, versions, asked).verdict == .correct
    }) {
      return Judgement(
        .close, "That reads as \(first.text), or as \(other.text).", asking: "Which do you mean?")
    }
    guard judgement.verdict == .wrong || judgement.followUp == nil,
      let event = calendar.event(on: first)
    else { return judgement }
    var told = judgement
    told.belongsTo = event
    let belongs = "\(first.text) belongs to another event: \(event)."
    told.reason = told.reason.isEmpty ? belongs : "\(told.reason) \(belongs)"
    return told
  }

  /// "1925 onwards" is "from 1925".
  private static func fromOn(_ typed: String) -> String {
    for ending in [" onwards", " onward", " and after", " and later", " forward"]
    where typed.lowercased().hasSuffix(ending) {
      return "from " + typed.dropLast(ending.count)
    }
    return typed
  }

  /// Years of two digits take the century of what is expected.
  static func years(near date: HistoricalDate) -> ClosedRange<Int>? {
    guard let year = (date.start ?? date.end)?.year ?? DigitSpan(date)?.years.lowerBound else {
      return nil
    }
    if let end = date.end?.year, end / 100 != year / 100 { return (year - 20)...(year + 79) }
    let century = year - ((year % 100) + 100) % 100
    return century...(century + 99)
  }

  private static func judge(
    _ typed: HistoricalDate, _ versions: DateVersions, _ asked: Precision?
  ) -> Judgement {
    var best = Judgement(.wrong)
    var isUnderWrongLabel = false
    for (number, version) in versions.all.enumerated() {
      let judgement = DateComparison(typed, version, asked, isAlternative: number > 0).judgement
      if CalendarLabels.agree(typed, version) {
        if judgement.verdict.rank < best.verdict.rank
          || best.reason.isEmpty && judgement.verdict == best.verdict
        {
          best = judgement
        }
      } else if judgement.verdict == .correct {
        isUnderWrongLabel = true
      }
    }
    if best.verdict != .correct, isUnderWrongLabel {
      return Judgement(.close, "The day is right, the calendar it is labelled with is not.")
    }
    return best
  }

  /// No date at all: of another type, or with digits that make none.
  private static func refusal(_ typed: String, _ expected: Expectation) -> Judgement {
    if DurationReader.isLength(typed) {
      return Judgement(
        .wrong, "That is a length of time; the question asks when.", isUnreadable: true)
    }
    // A bare day is a date, though not enough of one.
    if let day = Int(typed), (1...31).contains(day) {
      return Judgement(.wrong, "A day alone is not enough.")
    }
    return Judgement(.wrong, "That can't be read as a date.", isUnreadable: true)
  }
}

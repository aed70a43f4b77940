import Library
import FSRS
import Records
import English

/// Days and lengths of time as people read them, and when a card comes back.
enum DayText {
  /// `in 10 minutes`, `tomorrow`, `in 5 days (28 November)`.
  static func relative(_ due: Due, to moment: LocalInstant) -> String {
    switch due {
    case .instant(let instant):
      let day = instant.studyDay(
        minutesEast: moment.minutesEast, rolloverHour: moment.rolloverHour)
      // A step that is over when a later day begins.
      if day > moment.day, instant == moment.start(of: day) {
        return relative(.day(day), to: moment)
      }
      let seconds = max(0, (instant.milliseconds - moment.instant.milliseconds + 500) / 1000)
      if seconds < 60 { return "in \(seconds) s" }
      let minutes = (seconds + 30) / 60
      return minutes < 120 ? "in \(minutes) min" : "in \((minutes + 30) / 60) h"
    case .day(let day):
      let days = day - moment.day
      switch days {
      case ...0: return "today"
      case 1: return "tomorrow"
      default: return "in \(Self.days(days))"
      }
    }
  }

  /// `5 days`, `3 months`, `2.1 years`.
  static func days(_ count: Int) -> String {
    switch count {
    case ..<60: NumberText.count(count, "day")
    case ..<730: "\((count + 15) / 30) months"
    default: "\(tenths(count * 10 / 365)) years"
    }
  }

  /// `3 hours`, `12 days`, `14 months`, `3.2 years`.
  static func span(_ days: Double) -> String {
    guard days.isFinite, days >= 0 else { return "unknown" }
    switch days {
    case ..<1:
      let hours = Int((days * 24).rounded())
      return hours < 1 ? "under an hour" : NumberText.count(hours, "hour")
    case ..<60: return NumberText.count(Int(days.rounded()), "day")
    case ..<730: return "\(Int((days / 30.44).rounded())) months"
    default: return "\(NumberText.fixed(days / 365.25, 1)) years"
    }
  }

  /// The day in full: `28 November 2026`.
  static func date(_ day: StudyDay) -> String {
    let parts = day.text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]) else { return day.text }
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
  }

  /// Without its year: `28 November`.
  static func short(_ day: StudyDay) -> String {
    date(day).split(separator: " ").prefix(2).joined(separator: " ")
  }

  private static func tenths(_ count: Int) -> String { "\(count / 10).\(count % 10)" }
}

extension DueCounts {
  /// `12 due, 3 in learning, 10 new for today.`
  var sentence: String {
    var parts: [String] = []
    if due > 0 { parts.append("\(due) due") }
    if learning > 0 { parts.append("\(learning) in learning") }
    if newToday > 0 { parts.append("\(newToday) new for today") }
    return parts.isEmpty ? "nothing is due now." : parts.joined(separator: ", ") + "."
  }
}

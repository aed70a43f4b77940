package import FSRS

/// Days on which the learner would rather not study: dates, spans of dates, weekdays.
package struct Holidays: Hashable, Sendable {
  private var spans: [ClosedRange<StudyDay>] = []
  /// From 0 for Monday.
  private var weekdays: Set<Int> = []

  package static let none = Holidays()

  private init() {}

  /// Reads `2026-12-24/2026-12-26, 2027-01-01, sunday`, or `none`.
  package init(_ text: String) throws(SettingError) {
    if text == "none" { return }
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
      let ends = word.split(separator: "/", omittingEmptySubsequences: false)
      if let weekday = Self.weekday(word) {
        weekdays.insert(weekday)
      } else if ends.count <= 2, let first = StudyDay(String(ends[0])),
        let last = StudyDay(String(ends[ends.count - 1])), first <= last
      {
        spans.append(first...last)
      } else {
        throw SettingError(
          "holidays can't have '\(word)'; write days (2026-12-24), spans (2026-12-24/2026-12-26), weekdays (sunday) or none"
        )
      }
    }
    guard !spans.isEmpty || !weekdays.isEmpty else { throw SettingText.wrong(.holidays, text) }
    guard weekdays.count < 7 else {
      throw SettingError("holidays can't be every day of the week; suspend the cards instead")
    }
    spans.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  package var isEmpty: Bool { spans.isEmpty && weekdays.isEmpty }

  package func contains(_ day: StudyDay) -> Bool {
    weekdays.contains(day.weekday) || spans.contains { $0.contains(day) }
  }

  package var text: String {
    if isEmpty { return "none" }
    let days = spans.map { span in
      span.lowerBound == span.upperBound
        ? span.lowerBound.text : "\(span.lowerBound.text)/\(span.upperBound.text)"
    }
    return (days + weekdays.sorted().map { Self.names[$0] }).joined(separator: " ")
  }

  private static let names = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// By name, or by its first three letters.
  private static func weekday(_ text: Substring) -> Int? {
    names.firstIndex { $0 == text.lowercased() || $0.prefix(3) == text.lowercased() }
  }
}

extension StudyDay {
  /// From 0 for Monday; 1970-01-01 was a Thursday.
  package var weekday: Int {
    let rest = (number % 7 + 3) % 7
    return rest < 0 ? rest + 7 : rest
  }
}

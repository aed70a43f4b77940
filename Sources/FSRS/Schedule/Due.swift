/// When a card comes back: a study day in review, a time in learning.
public enum Due: Hashable, Sendable {
  case day(StudyDay)
  case instant(Instant)

  /// Reads `2026-11-25` or `2026-11-23T08:25:30.000Z`.
  public init?(_ text: String) {
    if text.utf8.count == 10, let day = StudyDay(text) {
      self = .day(day)
    } else if let instant = Instant(text) {
      self = .instant(instant)
    } else {
      return nil
    }
  }

  public var text: String {
    switch self {
    case .day(let day): day.text
    case .instant(let instant): instant.text
    }
  }
}

import EDTF

/// What a hint reveals, step by step.
package enum Hints {
  /// The hint number `step` (from 0) for an answer; nil when there are no more.
  package static func hint(_ answer: Answer, step: Int) -> String? {
    switch answer.kind {
    case .date: dateHint(answer, step)
    case .person, .role, .organisation, .place: nameHint(answer.text, step)
    case .duration, .number: step == 0 ? "It is \(answer.text.count) characters long." : nil
    case .event: nil
    }
  }

  private static func dateHint(_ answer: Answer, _ step: Int) -> String? {
    guard let date = answer.date, let year = date.year, year >= 1000 else { return nil }
    switch step {
    case 0: return "It was in the \(year / 10)0s."
    case 1 where answer.asked == .day || answer.asked == .month: return "The year is \(year)."
    default: return nil
    }
  }

  private static func nameHint(_ name: String, _ step: Int) -> String? {
    let words = name.withoutArticle.split(separator: " ")
    switch step {
    case 0: return "It begins with " + words.map { "\($0.prefix(1))…" }.joined(separator: " ")
    case 1: return "It begins with " + words.map { "\($0.prefix(3))…" }.joined(separator: " ")
    default: return nil
    }
  }
}

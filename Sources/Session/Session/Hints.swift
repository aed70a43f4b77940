import EDTF
import English
import FSRS
package import Grading
import Questions
import Records

/// What a hint reveals, step by step.
package enum Hints {
  /// The hint number `step` (from 0) for an answer; nil when there are no more.
  ///
  /// - Parameter neighbours: events between which a date lies, in words.
  package static func hint(
    _ answer: Answer, step: Int, neighbours: (before: String?, after: String?) = (nil, nil)
  ) -> String? {
    let hints =
      switch answer.kind {
      case .date: dateHints(answer, neighbours)
      case .person, .role, .organisation, .place: nameHints(answer.text)
      case .duration, .number: ["It is \(answer.text.count) characters long."]
      case .event: [String]()
      }
    return hints.indices.contains(step) ? hints[step] : nil
  }

  /// Among options each hint strikes a wrong one, until two are left.
  package static func strike(_ options: [Choice], step: Int) -> Int? {
    let wrong = options.indices.filter { !options[$0].isRight }
    guard step < wrong.count - 1 else { return nil }
    // The same question strikes the same ones, though not always the first.
    let turn = Int(StableHash.of(options.map(\.text).joined(separator: "|")) % UInt64(wrong.count))
    return wrong[(turn + step) % wrong.count]
  }

  private static func dateHints(
    _ answer: Answer, _ neighbours: (before: String?, after: String?)
  ) -> [String] {
    guard let date = answer.date, let year = (date.start ?? date).year else { return [] }
    var hints: [String] = []
    if year >= 1000 { hints.append("It \(verb(date)) in the \(year / 10)0s.") }
    switch neighbours {
    case (let before?, let after?):
      hints.append("It came after “\(before)” and before “\(after)”.")
    case (let before?, nil): hints.append("It came after “\(before)”.")
    case (nil, let after?): hints.append("It came before “\(after)”.")
    case (nil, nil): break
    }
    if year >= 1000, answer.asked == .day || answer.asked == .month {
      hints.append("The year is \(year).")
    }
    return hints
  }

  private static func verb(_ date: HistoricalDate) -> String {
    date.isInterval ? "began" : "was"
  }

  private static func nameHints(_ name: String) -> [String] {
    let words = name.withoutArticle.split(separator: " ")
    func beginnings(_ count: Int) -> String {
      words.map { $0.count > count ? "\($0.prefix(count))…" : String($0) }.joined(separator: " ")
    }
    return ["It begins with \(beginnings(1))", "It begins with \(beginnings(3))"]
  }
}

extension Session {
  mutating func hint(_ card: Card, _ asked: Asked, step: Int) -> String? {
    if !asked.options.isEmpty {
      return Hints.strike(asked.options, step: step).map { "It is not \(asked.options[$0].text)." }
    }
    guard card.answer.kind == .date else { return Hints.hint(card.answer, step: step) }
    let near = landmarks.near(card, supply).compactMap(supply.card)
    let neighbours = Landmarks.neighbours(of: card, in: near)
    return Hints.hint(card.answer, step: step, neighbours: neighbours)
  }
}

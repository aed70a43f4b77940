import FSRS
import Grading
import Questions
import Records
import Session
import Terminal

/// How a question looks: a heading, the stem, the options.
@MainActor
struct QuestionText {
  let page: Page

  /// Prints the question and its options.
  func ask(_ asked: Asked, heading: [String]) {
    page.printer.line()
    page.listed(heading, role: .dim)
    page.wrapped(asked.stem, role: .strong)
    for (position, option) in asked.options.enumerated() {
      page.wrapped("\(Self.letter(position))) \(option.text)", indent: 2, hanging: 5)
    }
  }

  static func letter(_ position: Int) -> Character {
    let letters = Array("abcdefgh")
    return letters.indices.contains(position) ? letters[position] : "?"
  }
}

/// The heading of a question: how far the session is, what is asked, how old the card is.
enum HeadingText {
  /// `Question 3`, `10 left`, `2 min`, `date`, `last seen 5 days ago`.
  static func parts(_ asked: Asked, _ progress: SessionProgress) -> [String] {
    let minutes = progress.milliseconds / 60_000
    var parts = ["Question \(progress.done + 1)", "\(progress.left) left"]
    if let limit = progress.limit {
      parts.append("\(minutes) of \((limit + 59) / 60) min")
    } else if minutes > 0 {
      parts.append("\(minutes) min")
    }
    return parts + [kind(asked.question), age(progress)]
  }

  private static func age(_ progress: SessionProgress) -> String {
    if progress.isNew { return "new card" }
    if progress.isLearning { return "being learnt" }
    switch progress.daysSince {
    case nil: return "review"
    case 0?: return "review on the same day"
    case let days?: return "review after \(DayText.days(days))"
    }
  }

  /// What is asked for, in a word or two.
  static func kind(_ question: Question) -> String {
    guard case .card(let card) = question else { return "exercise" }
    return card.kind.heading
  }
}

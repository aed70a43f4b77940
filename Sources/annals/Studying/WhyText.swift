import FSRS
import Study

/// How a card stands in memory, in words: when it was last asked, how surely it is known.
@MainActor
struct WhyText {
  let page: Page

  func show(_ standing: CardStanding) {
    let known = standing.known
    page.wrapped("Card: \(standing.card)")
    guard !known.isNew else { return page.wrapped("It is new: you have not answered it yet.") }
    let times = known.reps == 1 ? "once" : "\(known.reps) times"
    let ago = standing.daysSince.map { days in
      days == 0 ? "today" : days == 1 ? "yesterday" : "\(DueText.days(days)) ago"
    }
    var history = "Answered \(times), last \(ago ?? "at an unknown time")"
    if let grade = known.lastGrade { history += " (\(grade))" }
    history += known.lapses == 0 ? "." : "; forgotten \(Self.times(known.lapses))."
    page.wrapped(history)
    guard let memory = known.state.memory, let recall = standing.retrievability else { return }
    page.wrapped(
      "Chance that you know it now: \(Self.percent(recall)). It is asked when that falls to \(Self.percent(standing.desiredRetention)), which takes \(Self.tenths(memory.stability)) days from one answer to the next at 90 %; difficulty \(Self.tenths(memory.difficulty)) of 10."
    )
  }

  private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

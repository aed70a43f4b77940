import FSRS
import Study
import Terminal

/// What a session came to.
@MainActor
struct SummaryText {
  let page: Page

  func show(_ summary: Summary, at moment: Moment) {
    page.printer.line()
    if summary.answered == 0 {
      page.wrapped(
        summary.ending == .nothingLeft ? "Nothing is due now." : "Nothing was answered.")
    } else {
      var line = "\(summary.answered) answered, \(summary.introduced) of them new"
      if summary.judged > 0 { line += "; \(summary.correct) of \(summary.judged) right" }
      let minutes = (summary.milliseconds + 30_000) / 60_000
      line += minutes > 0 ? "; \(minutes) min." : "."
      page.wrapped(line)
      if !summary.missed.isEmpty {
        page.wrapped("To look at again:")
        for card in summary.missed.prefix(10) {
          page.wrapped(
            "\(card.stems.first ?? card.id) — \(card.answer.text)", indent: 2, hanging: 4)
        }
      }
      page.wrapped("All answers are saved.")
    }
    if let next = summary.next {
      switch next {
      case .day(let day) where day > moment.day:
        page.wrapped("Next: \(DueText.relative(next, to: moment)), \(DueText.date(day)).")
      case .instant(let instant) where instant > moment.instant:
        page.wrapped("Next: \(DueText.relative(next, to: moment)).")
      default: page.wrapped("More is due now.")
      }
    }
  }
}

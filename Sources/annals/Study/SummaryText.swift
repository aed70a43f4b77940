import FSRS
import Records
import English
import Questions
import Session
import Terminal

/// What a session came to: what was learnt, what was mistaken for what, when to come back.
@MainActor
struct SummaryText {
  let page: Page
  let facts: Facts

  /// The most items that a list shows.
  private static let most = 5

  /// - Parameters:
  ///   - tomorrow: how many cards will be due tomorrow.
  ///   - plan: how to clear what is still due; nil where that is not a backlog.
  func show(_ summary: Summary, tomorrow: Int, plan: BacklogPlan?, at moment: LocalInstant) {
    page.printer.line()
    if summary.answered == 0 {
      page.wrapped(
        summary.ending == .nothingLeft
          ? "Nothing is due now. More all the same: annals study --new 5, or --ahead 3d."
          : "Nothing was answered.")
    } else {
      total(summary)
      learnt(summary.learnt)
      missed(summary)
      leeches(summary.leeches)
      hard(summary)
      page.wrapped("All answers are saved.")
    }
    left(summary, plan)
    next(summary.next, tomorrow: tomorrow, at: moment)
  }

  private func total(_ summary: Summary) {
    var line = "\(summary.answered) answered"
    let minutes = (summary.milliseconds + 30_000) / 60_000
    if minutes > 0 { line += " in \(minutes) min" }
    line += ", \(summary.introduced) of them new"
    if summary.judged > 0 {
      line +=
        "; \(summary.correct) of \(summary.judged) right (\(NumberText.percent(summary.correct, of: summary.judged)))"
    }
    if summary.ending == .timeIsUp { line = "Time is up. " + line }
    page.wrapped(line + ".", role: .strong)
  }

  private func learnt(_ cards: [Card]) {
    guard !cards.isEmpty else { return }
    page.wrapped("Learnt today (\(cards.count)):")
    list(cards, role: .correct) { fact($0) }
  }

  /// What was forgotten, and what was said for it.
  private func missed(_ summary: Summary) {
    guard !summary.missed.isEmpty else { return }
    page.wrapped("To look at again (\(summary.missed.count)):")
    list(summary.missed) { card in
      let said = summary.confusions.last { $0.card.id == card.id }.map { confusion in
        let belongs = confusion.belongsTo.map { " (\($0))" } ?? ""
        return ", not \(confusion.said)\(belongs)"
      }
      return fact(card) + (said ?? "")
    }
  }

  private func leeches(_ leeches: [Leech]) {
    for leech in leeches {
      page.wrapped(
        "Forgotten \(leech.lapses) times: \(fact(leech.card)). \(leech.remedy) Or leave it out: annals suspend \(leech.card.id)",
        role: .close)
    }
  }

  /// *Hard* for what was not remembered makes waits too long.
  private func hard(_ summary: Summary) {
    let count = summary.forgottenAfterHard
    guard count >= 2, count * 2 >= summary.forgotten else { return }
    page.wrapped(
      "\(count) of the \(summary.forgotten) cards you forgot were answered hard the time before. Hard means remembered with trouble; for what was not remembered take again."
    )
  }

  private func left(_ summary: Summary, _ plan: BacklogPlan?) {
    if let plan {
      page.wrapped("Still \(BacklogText.sentence(plan))")
      return
    }
    let new = summary.leftNew > 0 ? NumberText.count(summary.leftNew, "new card") : nil
    let left = [summary.left > 0 ? "\(summary.left) due" : nil, new].compactMap(\.self)
    guard summary.ending != .nothingLeft, !left.isEmpty else { return }
    page.wrapped("Still to do today: \(left.joined(separator: " and ")).")
  }

  private func next(_ next: Due?, tomorrow: Int, at moment: LocalInstant) {
    let count = tomorrow > 0 ? " Tomorrow: \(tomorrow) due." : ""
    switch next {
    case .day(let day)? where day > moment.day:
      let relative = DayText.relative(.day(day), to: moment)
      let cards = day - moment.day == 1 && tomorrow > 0 ? ": \(tomorrow) due" : ""
      page.wrapped("Next: \(relative), \(DayText.date(day))\(cards).")
    case .instant(let instant)? where instant > moment.instant:
      page.wrapped("Next: \(DayText.relative(.instant(instant), to: moment)).\(count)")
    case nil: break
    default: page.wrapped("More is due now.\(count)")
    }
  }

  private func fact(_ card: Card) -> String {
    var facts = facts
    return facts.text(card)
  }

  private func list<Item>(
    _ items: [Item], role: Style.Role? = nil, _ text: (Item) -> String
  ) {
    for item in items.prefix(Self.most) {
      page.wrapped(text(item), role: role, indent: 2, hanging: 4)
    }
    let more = items.count - Self.most
    if more > 0 { page.wrapped("and \(more) more", indent: 2) }
  }
}

import Library
import ArgumentParser
import FSRS
import Progress
import Records
import Questions
import Session
import Terminal

/// What is known of a card's memory, and why it is due when it is.
struct WhyCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Say how a card stands in memory, and why it is due when it is.",
    discussion: """
      Shows stability, difficulty and the chance that you know it now, with the curve; what each \
      grade would do; and of the due date what the model says, what the order of the grades and \
      fuzz added, and what moved it. A card is named by its id, with or without the deck.

      Example: annals why birth#date
      """)

  @Argument(
    parsing: .allUnrecognized, help: .init("A card, an event or a query.", valueName: "card"))
  var names: [String]

  @Flag(help: "Print JSON, one card per line.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    let search = try CardSearch(program, global)
    let (learner, moment) = (search.learner, search.moment)
    let cards = try search.choose(names).compactMap(\.card)
    let excerpt = JournalExcerpt.of(cards.lazy.map(\.id), learner.home, now: moment.instant)
    for (position, card) in cards.enumerated() {
      let report = learner.report(of: card, at: moment)
      let reason = DueReason(card, learner.state, excerpt)
      if json {
        program.printer.json(Self.value(report, reason))
        continue
      }
      if position > 0 { program.printer.line() }
      MemoryReportText(page: Page(program), moment: moment).show(report, reason: reason)
    }
  }

  private static func value(_ report: MemoryReport, _ reason: DueReason?) -> JSONValue {
    let memory = report.known.state.memory
    let grades = Grade.allCases.map { grade in
      let trace = report.traces[grade]
      let shifts = trace.shifts
      let memory = trace.outcome.state.memory
      return JSONValue.Member(
        "\(grade)",
        [
          "due": report.dues[grade].text, "stability": memory?.stability,
          "difficulty": memory?.difficulty, "model": trace.modelDays, "rails": shifts.rails,
          "order": shifts.order, "fuzz": shifts.fuzz, "free": shifts.free,
        ])
    }
    let horizon = report.horizon
    let curve = report.curve(to: horizon, count: 31).enumerated().map { index, recall in
      [horizon * Double(index) / 30, recall]
    }
    return [
      "card": report.card, "new": report.known.isNew, "stability": memory?.stability,
      "difficulty": memory?.difficulty, "retrievability": report.retrievability,
      "desiredRetention": report.scheduler.desiredRetention, "elapsedDays": report.elapsedDays,
      "due": report.known.due?.text, "why": reason?.value, "grades": JSONValue.object(grades),
      "curve": curve,
    ]
  }
}

extension Learner {
  /// What is known of a card's memory, and what each grade would make of it.
  func report(of card: Card, at moment: LocalInstant) -> MemoryReport {
    MemoryReport(card, known(card.id), settings, at: moment) { known($0).dueDay }
  }
}

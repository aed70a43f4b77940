import ArgumentParser
import English
import FSRS
import Library
import Progress
import Questions
import Records
import Terminal

/// All that was ever answered to a card.
struct HistoryCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List every answer to a card, and what it left in memory.",
    discussion: """
      A card is named by its id, with or without the deck; cards that no chronicle gives any more \
      by their whole id.

      Example: annals history birth#date
      """)

  @Argument(
    parsing: .allUnrecognized, help: .init("A card, an event or a query.", valueName: "card"))
  var names: [String]

  @Flag(help: "Print JSON, one answer per line.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    let learner = try Learner(program, global)
    var ids = names.map { CardID($0) }.filter { learner.state.cards[$0] != nil }
    if ids.count < names.count {
      let search = CardSearch(
        learner, DeckLibrary(program, learner).all(), at: program.moment)
      ids = try search.choose(names).map(\.id)
    }
    let excerpt = JournalExcerpt.of(ids, learner.home, now: program.moment.instant)
    for (position, id) in ids.enumerated() {
      let rows = CardHistory(id, excerpt, learner.scheduler).rows
      if json {
        for row in rows { program.printer.json(row.value(id)) }
      } else {
        if position > 0 { program.printer.line() }
        show(id, rows, program)
      }
    }
  }

  @MainActor private func show(_ id: CardID, _ rows: [CardHistory.Row], _ program: Program) {
    let page = Page(program)
    page.wrapped(id.text, role: .heading)
    guard !rows.isEmpty else { return page.wrapped("It has not been answered yet.") }
    var table = Table([
      .init("Day"), .init("What", .prose), .init("Typed", .prose), .init("Recall", .trailing),
      .init("Stability", .trailing), .init("Difficulty", .trailing), .init("Due"),
    ])
    for row in rows {
      table.add(
        row.day.text, Safe.line(row.what), Safe.line(row.typed ?? ""),
        row.recall.map(NumberText.percent) ?? "",
        row.memory.map { NumberText.days($0.stability) } ?? "",
        row.memory.map { NumberText.fixed($0.difficulty, 1) } ?? "", row.due?.short ?? "")
    }
    program.show(table)
  }
}

extension Due {
  /// The day, or the time to the minute.
  fileprivate var short: String {
    switch self {
    case .day(let day): day.text
    case .instant(let instant):
      instant.text.prefix(16).replacing("T", with: " ") + " UTC"
    }
  }
}

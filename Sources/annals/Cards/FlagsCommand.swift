import ArgumentParser
import Diagnostics
import Library
import Progress
import Questions
import Records
import Terminal

/// What was flagged while studying, as places to go and mend.
struct FlagsCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "flags", abstract: "List the cards you flagged: file, line and reason.",
    discussion: """
      :flag REASON at an answer prompt flags a card. Editors read the lines as they read a \
      compiler's. --clear takes the flags off again, of all or of those that a query means.

      Example: annals flags
      """)

  @Argument(
    parsing: .allUnrecognized,
    help: .init("Only these; as annals cards takes it.", valueName: "query"))
  var query: [String] = []

  @Flag(help: "Take the flags off.")
  var clear = false

  @Flag(help: "With --clear: don't ask.")
  var yes = false

  @Flag(help: "Print JSON, one card per line.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    let query = try QueryText.read(query) ?? .everything
    let search = try CardSearch(program, global)
    let learner = search.learner
    let cards = search.cards(.all([.state(.flagged), query]))
    if clear {
      guard !cards.isEmpty else { return program.printer.line("No card is flagged.") }
      let choice = CardChoice(query: query, cards: cards, isOneByName: false)
      return try MarkAct(kind: .unflag, program: program, search: search).run(
        choice, yes: yes, dryRun: false, json: json)
    }
    let known = search.ids
    let lost =
      self.query.isEmpty
      ? learner.state.cards.filter { $0.progress.flag != nil && !known.contains($0.id) }
        .sorted { $0.id < $1.id } : []
    let printer = program.printer
    for card in cards {
      let flag = card.known.flag ?? ""
      let place = card.card?.place
      if json {
        printer.json(value(card.id, flag, place?.file, place?.line))
      } else {
        let place = place.map { "\($0.file):\($0.line): " } ?? ""
        printer.line(Safe.line("\(place)\(flag.isEmpty ? "no reason given" : flag) [\(card.id)]"))
      }
    }
    for (id, progress) in lost {
      let flag = progress.flag ?? ""
      if json {
        printer.json(value(id, flag, nil, nil))
      } else {
        printer.line(
          Safe.line("\(flag.isEmpty ? "no reason given" : flag) [\(id), which no deck here has]"))
      }
    }
    if cards.isEmpty, lost.isEmpty, !json { printer.line("No card is flagged.") }
  }

  private func value(_ card: CardID, _ reason: String, _ file: String?, _ line: Int?) -> JSONValue {
    ["card": card, "reason": reason, "file": file, "line": line]
  }
}

import ArgumentParser
import FSRS
import Study

/// What the commands that mark cards have in common.
struct MarkOptions: ParsableArguments, Sendable {
  @Argument(
    parsing: .allUnrecognized,
    help: .init("A card's id, or a query as annals cards takes it.", valueName: "query"))
  var query: [String]

  @Flag(help: "Don't ask.")
  var yes = false

  @Flag(help: "Only say which cards it would be.")
  var dryRun = false

  @Flag(help: "Print one line of JSON; with --yes or --dry-run.")
  var json = false

  /// Does `kind` to the cards chosen.
  @MainActor func run(
    _ kind: MarkAct.Kind, _ program: Program, _ global: GlobalOptions, days: Int? = nil
  ) throws {
    let learner = try Learner(program, global)
    let decks = DeckLibrary(program, learner).all()
    let browser = Browser(learner, decks, at: program.moment)
    let choice = try CardChoice.read(query, browser)
    let until = days.map { program.moment.day.advanced(by: $0) }
    try MarkAct(kind: kind, program: program, browser: browser, until: until).run(
      choice, yes: yes, dryRun: dryRun, json: json)
  }
}

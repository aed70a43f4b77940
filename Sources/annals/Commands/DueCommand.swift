import ArgumentParser
import Progress
import Terminal

/// How many cards wait.
struct DueCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Say how many cards wait, by deck.",
    discussion: "Example, for a shell prompt: annals due -q")

  @Flag(name: .shortAndLong, help: "Print one number: studied cards due now.")
  var quiet = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  @MainActor func perform(_ program: Program) throws {
    let learner = try Learner(program, global)
    let decks = DeckLibrary(program, learner).all()
    let moment = program.moment
    let whole = learner.standing(of: decks.cards, at: moment)
    let printer = program.printer
    if quiet { return printer.line("\(whole.dueNow)") }
    let rows = decks.map { ($0.id, learner.standing(of: $0.cards, at: moment)) }
    if json {
      let value = JSONValue.object(
        Self.members(whole) + [
          .init(
            "decks",
            .array(rows.map { .object([.init("id", .string($0))] + Self.members($1)) }))
        ])
      return printer.line(value.line)
    }
    var table = Table([
      .init("Deck"), .init("Due", .trailing), .init("Learning", .trailing), .init("New", .trailing),
    ])
    for (id, standing) in rows {
      table.add(Safe.line(id), "\(standing.due)", "\(standing.learning)", "\(standing.newToday)")
    }
    for line in table.lines(width: Window.width) { printer.line(line) }
    if rows.isEmpty { printer.line("No decks were found; see: annals decks") }
  }

  private static func members(_ standing: Standing) -> [JSONValue.Member] {
    [
      .init("due", .integer(standing.due)), .init("learning", .integer(standing.learning)),
      .init("new", .integer(standing.newToday)),
    ]
  }
}

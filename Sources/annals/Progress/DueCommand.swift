import Library
import ArgumentParser
import Chronicle
import Progress
import Terminal

/// How many cards wait.
struct DueCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Say how many cards wait, by deck.",
    discussion: """
      Of the decks in use, or of those named. With -q it fits a shell prompt.

      Example: annals due -q
      """)

  @Argument(
    help: .init("Decks by id, file or folder; by default those in use.", valueName: "deck"),
    completion: .decks)
  var decks: [String] = []

  @Flag(name: .shortAndLong, help: "Print one number: studied cards due now.")
  var quiet = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    let home = try program.dataFolder(global)
    let (whole, rows) = try (decks.isEmpty ? quickly(program, home) : nil) ?? fully(program)
    let printer = program.printer
    if quiet { return printer.line("\(whole.dueNow)") }
    if json {
      var value = Self.value(whole)
      value.append(
        "decks",
        rows.map { id, standing in
          JSONValue.object([.init("id", .string(id))] + (Self.value(standing).members ?? []))
        })
      return printer.json(value)
    }
    var table = Table([
      .init("Deck"), .init("Due", .trailing), .init("Learning", .trailing), .init("New", .trailing),
    ])
    for (id, standing) in rows {
      table.add(Safe.line(id), "\(standing.due)", "\(standing.learning)", "\(standing.newToday)")
    }
    guard !rows.isEmpty else {
      return printer.sentence("No deck in use was found; see: annals decks")
    }
    program.show(table)
    // Each deck by itself could have what is for all of them together.
    if rows.map(\.1.newToday).reduce(0, +) > whole.newToday {
      printer.sentence("New cards today: \(whole.newToday), from all of these together.")
    }
  }

  /// From the head of state.json, where that is current.
  @MainActor private func quickly(_ program: Program, _ home: DataFolder) -> (
    DueCounts, [(String, DueCounts)]
  )? {
    guard let start = QuickStart(program, home) else { return nil }
    let learner = Learner(program, start)
    let moment = program.moment
    let allowance = learner.newAllowance(at: moment)
    let whole = start.dueCounts(at: moment, new: allowance)
    if quiet { return (whole, []) }
    return (
      whole,
      start.decks.map { ($0.id, start.dueCounts(of: $0.id, at: moment, new: allowance)) }
    )
  }

  @MainActor private func fully(_ program: Program) throws -> (DueCounts, [(String, DueCounts)]) {
    let learner = try Learner(program, global)
    let decks = try DeckLibrary(program, learner).named(decks)
    let moment = program.moment
    // As study of these decks would have it.
    let limits = decks.dailyLimits(learner.settings)
    let new = learner.newAllowance(of: limits?.new, at: moment)
    let standings = Standings(decks, learner, new: new, at: moment)
    return (standings.all, standings.decks.map { ($0.id, $0.counts) })
  }

  private static func value(_ counts: DueCounts) -> JSONValue {
    ["due": counts.due, "learning": counts.learning, "new": counts.newToday]
  }
}

import ArgumentParser
import FSRS
import Library
import Progress
import Session
import Terminal

/// The prompt: the same commands as outside, with history and completion.
@MainActor
struct Repl {
  let program: Program
  let options: GlobalOptions

  /// Words that are commands here; the program's own, and two of the prompt.
  private static let commands: [(name: String, does: String)] =
    Annals.configuration.subcommands.compactMap { command in
      command.configuration.commandName.map { ($0, command.configuration.abstract) }
    } + [("help", "Show this list."), ("quit", "Leave (Ctrl-D does the same).")]

  func run() throws {
    let home = try program.dataFolder(options)
    let history = CommandHistory(home: home)
    let reader = program.reader
    if reader.isInteractive { reader.history = history.read() }
    let library = DeckLibrary(program, home)
    let completion = CommandCompletion(words: Self.commands.map(\.name)) {
      library.found().map(\.deck.id)
    }
    reader.completions = { completion.candidates($0, $1) }
    // Whoever is here for the first time begins with Enter.
    var isFirstTime = greet()
    defer { if reader.isInteractive { save(history) } }
    while true {
      let prompt = reader.isInteractive ? program.style.prompt("annals>") + " " : ""
      switch reader.readLine(prompt: prompt, kind: .command) {
      case .endOfFile:
        if reader.isInteractive { program.printer.line() }
        return
      case .interrupted: continue
      case .line(let line):
        guard var words = ShellWords.split(line) else {
          program.printer.error("annals: a quotation mark is not closed")
          continue
        }
        guard let first = words.first else {
          if isFirstTime {
            isFirstTime = false
            execute(["study"])
          }
          continue
        }
        // As within a session, and as the advice is worded that is given outside.
        if first.hasPrefix(":"), first != ":" { words[0].removeFirst() }
        if first == "annals", words.count > 1 { words.removeFirst() }
        switch words[0] {
        case "quit", "exit", "q": return
        case "help" where words.count == 1, "?": help()
        default: if execute(words) { isFirstTime = false }
        }
        if reader.isInteractive { save(history) }
      }
    }
  }

  /// Runs a command; false where there is none of that name.
  @discardableResult
  private func execute(_ words: [String]) -> Bool {
    if let first = words.first,
      let message = UnknownCommand.message(first, others: ["help", "quit"])
    {
      program.printer.error("annals: " + Safe.line(message) + "; type help for the list")
      return false
    }
    var words = words
    words.insert(contentsOf: options.arguments, at: 1)
    _ = Main.run(words)
    return true
  }

  /// Says where the learner stands, or at the first time what this is; whether it is the first time.
  private func greet() -> Bool {
    do {
      let learner = try Learner(program, options)
      let decks = DeckLibrary(program, learner).all()
      var count = 0
      let standings = Standings(decks, learner, at: program.moment) { _ in count += 1 }
      let page = Page(program)
      guard !learner.state.cards.isEmpty else {
        Welcome(program: program).show(
          decks, cards: count, learner.home, waits: true,
          mode: decks.first.map { learner.settings.mode(deck: $0.id) } ?? .auto,
          new: learner.settings.newADay)
        return true
      }
      let title = decks.count == 1 ? decks[0].title : "\(decks.count) decks"
      page.wrapped("\(title): \(standings.all.sentence)")
      if let plan = learner.backlogPlan(for: decks.map(\.id), at: program.moment) {
        page.wrapped(
          "\(BacklogText.sentence(plan)) study --time \(plan.minutesADay)m stops by itself.")
      }
    } catch {
      program.printer.error("annals: " + Safe.text(error.message))
    }
    if program.reader.isInteractive {
      program.printer.line("Type study to begin, help for the commands, quit to leave.")
    }
    return false
  }

  private func help() {
    var table = Table([.init("Command", name: ""), .init("What it does", .prose, name: "")])
    for command in Self.commands { table.add(command.name, command.does) }
    program.show(table)
    program.printer.line("Details of one: help study. To begin: study")
  }

  private func save(_ history: CommandHistory) {
    do {
      try history.write(program.reader.history)
    } catch {
      program.printer.error(
        "annals: the prompt's history was not saved: \(Safe.text(error.message))")
    }
  }
}

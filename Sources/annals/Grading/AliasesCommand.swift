import Library
import ArgumentParser
import Chronicle
import Progress
import Terminal

/// What the learner has declared to be right, as lines for a chronicle.
struct AliasesCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "aliases", abstract: "Print the answers you accepted with a, as YAML to paste.",
    discussion: """
      Each entity is printed with all its aliases, the chronicle's own and yours, so that the lines \
      can take the place of those in the file.

      Example: annals aliases
      """)

  @Flag(help: "Print JSON, one entity per line.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    let learner = try Learner(program, global)
    let printer = program.printer
    let aliases = learner.state.aliases.filter { !$0.value.isEmpty }
    guard !aliases.isEmpty else {
      if !json {
        printer.sentence(
          "There are none yet: a at a grade prompt accepts what you typed from now on.")
      }
      return
    }
    let decks = DeckLibrary(program, learner).all()
    let found = AcceptedAliases.all(aliases, in: decks.compactMap(\.chronicle))
    if json {
      for entry in found { printer.json(entry.json) }
    } else {
      for line in AcceptedAliases.yaml(found) { printer.line(Safe.line(line)) }
    }
  }
}

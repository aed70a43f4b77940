import Library
import ArgumentParser
import Exchange
import FSRS
import Progress
import Terminal

/// Where the learner stands.
struct ProgressCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "Show where you stand, and how well the model predicts what you remember.",
    discussion: """
      Retention against what was expected, answers a day, the year, what falls due, how stable and \
      how difficult cards are, the weakest facts and which answers you confuse. --html writes \
      all of it, with a timeline coloured by how well it is known, as one page without scripts.

      Example: annals progress ivar-smilga --html smilga.html
      """)

  @Argument(help: .init("Decks by id, file or folder.", valueName: "deck"), completion: .decks)
  var decks: [String] = []

  @Option(help: .init("Write a page for a browser to this file.", valueName: "file"))
  var html: String?

  @OptionGroup var file: OutputFile

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    let learner = try Learner(program, global)
    let found = try DeckLibrary(program, learner).named(decks)
    if learner.isStateStale(
      found, areAll: decks.isEmpty, QuickStart(program, learner.home))
    {
      program.writeState(learner, isQuiet: true)
    }
    let report = ProgressReport(learner, found, isNarrowed: !decks.isEmpty, at: program.moment)
    if let html {
      try file.write(ProgressPage.write(ProgressPage.Content(report)), to: html)
      program.printer.error(Safe.line("\(html): written; open it in a browser"))
      return
    }
    if json { return program.printer.json(report.value) }
    ProgressView(program: program, report: report).show()
  }
}

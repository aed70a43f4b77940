import ArgumentParser

/// Leaves cards out for some days.
struct BuryCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "bury", abstract: "Leave cards out until tomorrow, or for more days.",
    discussion: """
      They come back by themselves; annals unsuspend brings them back earlier.

      Example: annals bury 'due tag:exile' --days 3
      """)

  @OptionGroup var marks: MarkOptions

  @Option(help: .init("Number of study days, including today.", valueName: "n"))
  var days = 1

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard (1...3650).contains(days) else {
      throw ValidationError("--days takes a number from 1 to 3650; annals suspend has no end.")
    }
  }

  func perform(_ program: Program) throws {
    try marks.run(.bury, program, global, days: days)
  }
}

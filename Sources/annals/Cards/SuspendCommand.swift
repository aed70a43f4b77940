import ArgumentParser

/// Stops asking cards.
struct SuspendCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "suspend", abstract: "Stop asking cards, until unsuspend.",
    discussion: """
      Their past is kept. Which cards it would be is shown first; annals undo takes all of it back.

      Example: annals suspend 'tag:exile kind:where'
      """)

  @OptionGroup var marks: MarkOptions

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    try marks.run(.suspend, program, global)
  }
}

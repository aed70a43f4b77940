import ArgumentParser

/// Makes cards new again.
struct ResetCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset", abstract: "Make cards new again, as if they had never been asked.",
    discussion: """
      The journal keeps their past, so annals undo brings it back. A card that is suspended, buried \
      or flagged stays so.

      Example: annals reset 'leech kind:when'
      """)

  @OptionGroup var marks: MarkOptions

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    try marks.run(.reset, program, global)
  }
}

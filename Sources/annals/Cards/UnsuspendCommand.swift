import ArgumentParser

/// Asks cards again that were suspended or buried.
struct UnsuspendCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "unsuspend", abstract: "Ask cards again that were suspended or buried.",
    discussion: """
      They come back when they are due, as if nothing had happened.

      Example: annals unsuspend suspended
      """)

  @OptionGroup var marks: MarkOptions

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    try marks.run(.unsuspend, program, global)
  }
}

import ArgumentParser

/// The program: without a command it opens the REPL.
struct Annals: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "annals",
    abstract: "Study the dates and roles of a life, and be asked again before you forget.",
    discussion: """
      Without a command, annals opens a prompt that takes the same commands.

      Example: annals study ivar-smilga
      """,
    version: Program.number,
    subcommands: [
      StudyCommand.self, QuizCommand.self, DueCommand.self, ProgressCommand.self,
      UndoCommand.self, SetCommand.self, DecksCommand.self, CheckCommand.self, NewCommand.self,
      SchemaCommand.self, GenerateCommand.self,
      DateCommand.self, ReplayCommand.self, OptimizeCommand.self, RescheduleCommand.self,
      WhyCommand.self, HistoryCommand.self, ForecastCommand.self, SimulateCommand.self,
      GradeCommand.self, AliasesCommand.self, MergeCommand.self, DoctorCommand.self,
      TimelineCommand.self, CardsCommand.self, ShowCommand.self, FlagsCommand.self,
      SuspendCommand.self,
      UnsuspendCommand.self, BuryCommand.self, ResetCommand.self, ManualCommand.self,
    ])

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    try Repl(program: program, options: global).run()
  }
}

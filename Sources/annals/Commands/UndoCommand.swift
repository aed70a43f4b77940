import Progress
import ArgumentParser
import Terminal

/// Takes back the last answer, of whatever session.
struct UndoCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last answer.",
    discussion: "It can be repeated; nothing is deleted, the journal keeps both.")

  @OptionGroup var global: GlobalOptions

  @MainActor func perform(_ program: Program) throws {
    let learner = try Learner(program, global, needsRecords: true)
    guard let last = learner.state.lastUndoable else {
      return program.printer.line("There is nothing to undo.")
    }
    try learner.prepareToWrite()
    try learner.save([.void(of: last.id)], at: program.moment)
    learner.writeState(DeckLibrary(program, learner.home).all())
    program.printer.line(Safe.line("Undone: \(last.description)."))
  }
}

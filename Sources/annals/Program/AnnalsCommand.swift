import ArgumentParser
import Library
import Terminal

/// A command of the program: its arguments are parsed anywhere, its work is done on the main actor.
protocol AnnalsCommand: ParsableCommand, Sendable {
  var global: GlobalOptions { get }
  @MainActor func perform(_ program: Program) throws
}

extension AnnalsCommand {
  func run() throws {
    try MainActor.assumeIsolated {
      let program = Program.current
      program.apply(global)
      do {
        try perform(program)
      } catch let error as DeckError {
        throw program.failure(of: error)
      }
    }
  }
}

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

/// Why a command ended early: a message for people and an exit code for scripts.
struct Failure: Error, Sendable {
  /// Exit codes, those of sysexits.h where they fit.
  enum Code: Int32, Sendable {
    case usage = 64
    case badInput = 65
    case noInput = 66
    case cannotCreate = 73
    case ioFailed = 74
    case busy = 75
    case interrupted = 130
  }

  var code: Code
  /// What went wrong and what to do; empty where all has been said already.
  var message: String

  init(_ code: Code, _ message: String = "") {
    self.code = code
    self.message = message
  }
}

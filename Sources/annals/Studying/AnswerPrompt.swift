import Study
import Terminal

/// Reads one line at a prompt that takes answers, so that it enters no history.
@MainActor
struct AnswerPrompt {
  let program: Program

  func read(_ prompt: String) -> Session.Input {
    let reader = program.reader
    let shown = reader.isInteractive ? program.style.prompt(prompt) + " " : prompt + " "
    switch reader.readLine(prompt: shown, kind: .answer) {
    case .line(let line):
      // Without a terminal nothing has ended the prompt's line.
      if !reader.isInteractive { program.printer.line() }
      return .line(line)
    case .interrupted: return .interrupted
    case .endOfFile:
      program.printer.line()
      return .endOfFile
    }
  }
}

import Study
import Terminal

/// Reads one line at a prompt that takes answers, so that it enters no history.
@MainActor
struct AnswerPrompt {
  let program: Program

  func read(_ prompt: String) -> Session.Input {
    let reader = program.reader
    // What doesn't fit on the prompt's line stands above it, where no key can disturb it.
    // A terminal that can't move its cursor scrolls a line sideways that comes near its edge.
    var lines = DisplayWidth.wrap(prompt, width: max(12, Window.width - 4))
      .map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) }
    let prompt = lines.removeLast()
    for line in lines { program.printer.line(program.style.paint(line, .prompt)) }
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

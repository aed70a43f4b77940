import FSRS
import Session
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

/// What stands before the cursor.
enum PromptText {
  /// For an answer.
  static func answer(_ form: Form) -> String {
    switch form {
    case .flip: "[Enter shows the answer]"
    case .typed: "Your answer:"
    case .choice: "Your choice (letter):"
    }
  }

  /// For the grade, with the one that Enter takes.
  static func grade(_ suggested: Grade, canAddAlias: Bool) -> String {
    let alias = canAddAlias ? ["a accept it always"] : []
    // A number stays beside its word where the line is broken.
    let items = (["1 again", "2 hard", "3 good", "4 easy"] + alias)
      .map { $0.replacing(" ", with: "\u{A0}") }
    let preset = "[Enter\u{A0}= \(suggested.rawValue)\u{A0}\(suggested)]:"
    return "Grade: \(items.joined(separator: ", ")) \(preset)"
  }
}

import English
import Progress
import Terminal

/// Where a session is written: line after line, wrapped to the window as it is now.
@MainActor
struct Page {
  let printer: Printer
  let style: Style
  let drawing: Drawing

  init(_ program: Program) {
    printer = program.printer
    style = program.style
    drawing = program.drawing
  }

  /// Longer lines are hard to read.
  var width: Int { min(Window.width, 100) }

  /// Prints a paragraph.
  func wrapped(_ text: String, role: Style.Role? = nil, indent: Int = 0, hanging: Int = 0) {
    for line in printer.wrapped(Safe.line(text), width: width, indent: indent, hanging: hanging) {
      printer.line(role.map { style.paint(line, $0) } ?? line)
    }
  }

  /// Prints parts that are not broken as long as they fit: `2 hard in 6 min, 3 good in 10 min`.
  func listed(_ parts: [String], separator: String = ",", role: Style.Role? = nil, indent: Int = 0)
  {
    let fixed = parts.map { $0.split(separator: " ").joined(separator: "\u{A0}") }
    marked(fixed.joined(separator: separator + " "), role: role, indent: indent, hanging: indent)
  }

  /// Prints a paragraph in which no-break spaces hold parts together, and are shown as spaces.
  func marked(_ text: String, role: Style.Role? = nil, indent: Int = 0, hanging: Int = 0) {
    for line in printer.wrapped(Safe.line(text), width: width, indent: indent, hanging: hanging) {
      let line = String(line.map { $0 == "\u{A0}" ? " " : $0 })
      printer.line(role.map { style.paint(line, $0) } ?? line)
    }
  }

  /// The text as a sentence: with a capital at its beginning and a stop at its end.
  static func sentence(_ text: String) -> String {
    let text = text.withUppercaseStart
    return text.hasSuffix(".") || text.hasSuffix("?") || text.hasSuffix("!") ? text : text + "."
  }
}

extension Printer {
  /// Prints a value as one line of JSON.
  @MainActor func json(_ value: JSONValue) { line(value.line) }
}

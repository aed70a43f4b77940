import Chronicle
import Diagnostics
import English

/// What begins with a colon at a prompt.
package enum SessionCommand: Sendable, Hashable {
  case hint, again, skip, why, undo, edit(copy: Bool), flag(reason: String), suspend, bury, quit,
    help

  /// Every name, the short ones last.
  private static let names: [(String, String)] = [
    ("hint", "h"), ("repeat", "r"), ("skip", "s"), ("why", "w"), ("undo", "u"), ("edit", "e"),
    ("flag", "f"),
    ("suspend", ""), ("bury", "b"), ("quit", "q"), ("help", "?"),
  ]

  /// Reads what follows the colon; nil where there is no such command.
  package init?(_ text: String) {
    let text = text.trimmingWhitespace
    let word = text.prefix { !$0.isWhitespace }.lowercased()
    let rest = String(text.dropFirst(word.count)).trimmingWhitespace
    guard !word.isEmpty, let name = Self.names.first(where: { $0.0 == word || $0.1 == word })?.0
    else { return nil }
    switch name {
    case "hint": self = .hint
    case "repeat": self = .again
    case "skip": self = .skip
    case "why": self = .why
    case "undo": self = .undo
    case "edit": self = .edit(copy: rest.lowercased() == "copy")
    case "flag": self = .flag(reason: rest)
    case "suspend": self = .suspend
    case "bury": self = .bury
    case "quit": self = .quit
    default: self = .help
    }
  }

  /// Whether a text is the name of a command, or one of the words people leave programs with.
  static func isName(_ text: String) -> Bool {
    let word = text.lowercased()
    return word == "exit" || names.contains { $0.0 == word }
  }

  /// The command that was perhaps meant.
  package static func suggestion(for text: String) -> String? {
    NearWord.nearest(
      to: String(text.trimmingWhitespace.prefix { !$0.isWhitespace }), among: names.map(\.0))
  }
}

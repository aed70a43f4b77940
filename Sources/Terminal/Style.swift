/// Colour and weight for what a text means, where the terminal and its reader want them.
///
/// A colour is never the only carrier: whatever is painted reads the same without.
nonisolated package struct Style: Sendable {
  /// What the learner asked for with `--color`.
  package enum Use: Sendable, Hashable, CaseIterable {
    /// Colours at a terminal, unless the environment speaks against them.
    case auto
    /// Colours in any case.
    case always
    /// No escape sequence at all.
    case never
  }

  /// What a text means.
  package enum Role: Sendable, Hashable, CaseIterable {
    case heading, correct, close, wrong, dim, strong, prompt

    /// The sequences that begin and end the role.
    ///
    /// Each end undoes its own attribute only, so that roles can be nested.
    fileprivate var codes: (on: String, off: String) {
      switch self {
      case .heading, .strong: ("\u{1B}[1m", "\u{1B}[22m")
      case .dim: ("\u{1B}[2m", "\u{1B}[22m")
      case .wrong: ("\u{1B}[31m", "\u{1B}[39m")
      case .correct: ("\u{1B}[32m", "\u{1B}[39m")
      case .close: ("\u{1B}[33m", "\u{1B}[39m")
      case .prompt: ("\u{1B}[36m", "\u{1B}[39m")
      }
    }
  }

  /// Every escape sequence this program writes of its own.
  package static let sequences = Set(Role.allCases.flatMap { [$0.codes.on, $0.codes.off] })

  /// Whether nothing is painted: text comes back as it is.
  package let isPlain: Bool

  /// Decides once whether to paint.
  ///
  /// `NO_COLOR` that is not empty (no-color.org), `TERM=dumb` or no `TERM`, `ACCESSIBLE=1` and an
  /// output that isn't a terminal all mean plain text, except where the learner said `always`.
  package init(use: Use, environment: [String: String], isTerminal: Bool) {
    isPlain =
      switch use {
      case .always: false
      case .never: true
      case .auto:
        !isTerminal || environment["NO_COLOR", default: ""] != ""
          || ["", "dumb"].contains(environment["TERM", default: ""])
          || environment["ACCESSIBLE"] == "1"
      }
  }

  /// The text painted for its role, line by line.
  package func paint(_ text: String, _ role: Role) -> String {
    guard !isPlain, !text.isEmpty else { return text }
    let (on, off) = role.codes
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "\(on)\($0)\(off)" }
      .joined(separator: "\n")
  }

  /// The text of a prompt, painted so that readline counts no columns for the escapes.
  package func prompt(_ text: String) -> String {
    guard !isPlain, !text.isEmpty else { return text }
    let (on, off) = Role.prompt.codes
    return "\u{1}\(on)\u{2}\(text)\u{1}\(off)\u{2}"
  }
}

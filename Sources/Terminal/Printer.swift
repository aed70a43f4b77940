private import Glibc

/// Writes text to standard output and standard error.
///
/// Text is expected to have passed `Safe`; at a terminal whatever has not is made visible here.
package final class Printer {
  /// Whether standard output is a terminal.
  package let isTerminal: Bool
  private let errorIsTerminal: Bool

  /// Whether a terminal is to get ASCII only, its locale having no UTF-8.
  package var isASCII = false

  package init() {
    isTerminal = isatty(STDOUT_FILENO) == 1
    errorIsTerminal = isatty(STDERR_FILENO) == 1
  }

  /// Whether whoever read standard output has gone: nothing more needs writing, and all is well.
  package var readerHasGone: Bool { StandardOutput.failure == .readerHasGone }

  /// Writes `text` and a line feed.
  package func line(_ text: String = "") {
    self.text(text + "\n")
  }

  /// Writes `text`; what is not for a terminal keeps every byte.
  package func text(_ text: String) {
    StandardOutput.write(isTerminal ? shown(text) : text)
  }

  /// Writes a sentence, at a terminal wrapped to the window; elsewhere as one line.
  package func sentence(_ text: String, hanging: Int = 2) {
    guard isTerminal else { return line(text) }
    for piece in wrapped(text, width: Window.width, hanging: hanging) { line(piece) }
  }

  /// The lines of a paragraph as a terminal is to show them: in ASCII letters may become several, and what
  /// has grown is wrapped rather than cut. No-break spaces stay what they are.
  package func wrapped(
    _ text: String, width: Int, indent: Int = 0, hanging: Int = 0
  ) -> [String] {
    let shown =
      isTerminal && isASCII
      ? text.split(separator: "\u{A0}", omittingEmptySubsequences: false)
        .map { ASCIIText.from(String($0)) }.joined(separator: "\u{A0}") : text
    return DisplayWidth.wrap(shown, width: width, indent: indent, hanging: hanging)
  }

  private func shown(_ text: String) -> String {
    let text = Safe.printed(text)
    guard isASCII, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    // Letters may have become several: what fitted the window still has to.
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let fitted = DisplayWidth.columns(String(line)) <= Window.width
      let ascii = ASCIIText.from(String(line))
      guard fitted, DisplayWidth.columns(ascii) > Window.width else { return ascii }
      let narrow = ASCIIText.from(String(line), keepsWidth: true)
      return ASCIIText.from(DisplayWidth.clipped(narrow, to: Window.width), keepsWidth: true)
    }.joined(separator: "\n")
  }

  /// Writes `text` and a line feed to standard error, after all that was written before.
  ///
  /// It never fails: if standard error is closed there is nobody left to tell.
  package func error(_ text: String) {
    guard errorIsTerminal else { return StandardOutput.writeError(text + "\n") }
    // What fits is left alone: a line of a file with its caret keeps its blanks.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      DisplayWidth.columns(String(line)) <= Window.width
        ? [String(line)] : DisplayWidth.wrap(String(line), width: Window.width, hanging: 2)
    }
    StandardOutput.writeError(shown(lines.joined(separator: "\n")) + "\n")
  }

  /// Hands everything written to the system.
  ///
  /// - Returns: False if any output could not be written since the start, as on a full disk: the
  ///   program should end with 74. A reader that closed the pipe early, like `head`, is a normal
  ///   end and no failure.
  @discardableResult
  package func flush() -> Bool {
    StandardOutput.flush()
    return StandardOutput.failure != .notWritten
  }
}

private import Glibc

/// Writes text to standard output and standard error.
///
/// Text is expected to have passed `Safe`; at a terminal whatever has not is made visible here.
package final class Printer {
  /// Whether standard output is a terminal.
  package let isTerminal: Bool
  private let errorIsTerminal: Bool

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
    StandardOutput.write(isTerminal ? Safe.printed(text) : text)
  }

  /// Writes `text` and a line feed to standard error, after all that was written before.
  ///
  /// It never fails: if standard error is closed there is nobody left to tell.
  package func error(_ text: String) {
    StandardOutput.writeError((errorIsTerminal ? Safe.printed(text) : text) + "\n")
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

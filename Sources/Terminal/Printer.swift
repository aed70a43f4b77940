private import CReadline
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

/// C's buffer for standard output, which readline writes through as well, and what became of it.
enum StandardOutput {
  /// What went wrong first; nothing is written after it.
  enum Failure {
    /// Whoever read the output has gone, like `head`.
    case readerHasGone
    /// It could not be written, as on a full disk.
    case notWritten
  }

  private(set) static var failure: Failure?

  static func write(_ text: String) {
    guard failure == nil else { return }
    if unsafe !write(text, to: standard_output()) { noteFailure(errno) }
  }

  static func flush() {
    guard failure == nil else { return }
    if unsafe fflush(standard_output()) != 0 { noteFailure(errno) }
  }

  /// Writes to standard error, after all that was written before.
  ///
  /// If that fails there is nobody left to tell.
  static func writeError(_ text: String) {
    flush()
    unsafe write(text, to: standard_error())
  }

  private static func noteFailure(_ code: Int32) {
    failure = code == EPIPE ? .readerHasGone : .notWritten
  }

  @discardableResult
  private static func write(_ text: String, to stream: UnsafeMutablePointer<FILE>?) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let start = bytes.baseAddress else { return true }
      return unsafe fwrite(start, 1, bytes.count, stream) == bytes.count
    }
  }
}

/// The size of the window that output goes to.
package enum Window {
  /// The variable COLUMNS as the program found it; set by whoever reads the environment.
  package static var columnsVariable: String?

  /// The width in columns, at least 20.
  ///
  /// As the terminal says; where it does not, as COLUMNS says; else 80.
  package static var width: Int {
    max(20, reported ?? columnsVariable.flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil } ?? 80)
  }

  private static var reported: Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}

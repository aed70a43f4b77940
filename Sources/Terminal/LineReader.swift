private import Glibc

/// Reads lines: with GNU readline at a terminal, plainly from anything else.
package final class LineReader {
  /// What is asked for.
  package enum Kind: Sendable {
    /// A command: completed by Tab, remembered in the history.
    case command
    /// An answer: no key recalls an earlier line or completes this one, and it is not remembered.
    case answer
  }

  /// The most lines of history kept.
  package static let historyLimit = 1000

  /// Whether both ends are a terminal, so that a line can be edited.
  package let isInteractive: Bool

  /// Gives the candidates for the word before the cursor of a command.
  ///
  /// The arguments are the whole line up to the cursor and the word itself. Candidates with
  /// anything hidden in them, or a blank, are not offered.
  package var completions: (_ line: String, _ word: String) -> [String] = { _, _ in [] }

  /// The command lines that Up and Ctrl-R recall, newest last.
  ///
  /// Only a reader at a terminal adds to it, and not a line equal to the last. What is set is
  /// cleaned as typed lines are, and the oldest beyond a thousand go.
  package var history: [String] {
    get { lines }
    set { lines = newValue.suffix(Self.historyLimit).map(Typed.line).filter { !$0.isEmpty } }
  }

  private var lines: [String] = []
  private let readline: Readline?
  private let plain = PlainInput()

  /// Makes the program's one reader.
  ///
  /// `TERM` of `environment` says what the terminal can do.
  package init(environment: [String: String]) {
    isInteractive = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    readline = isInteractive ? Readline(terminal: environment["TERM"] ?? "dumb") : nil
  }

  /// Asks for a line with `prompt`, starting from the editable text `prefill`.
  ///
  /// Only `Style.prompt` may bring escape sequences into the prompt. Before an answer, whatever was
  /// typed before the prompt appeared is thrown away, as it cannot have been meant for it; lines
  /// that come through a pipe never are. Several pasted lines are one line, joined by spaces.
  /// Not at a terminal `prefill` is not used.
  package func readLine(prompt: String, kind: Kind, prefill: String = "") -> Input {
    guard let readline else { return plain.readLine(prompt: prompt) }
    let input = readline.readLine(
      prompt: prompt, prefill: Typed.line(prefill),
      history: kind == .command ? lines : [],
      completions: kind == .command ? completions : nil,
      discardsTypeAhead: kind == .answer)
    if kind == .command, case .line(let line) = input { remember(line) }
    return input
  }

  /// The next line for a program rather than a person: byte for byte, at most `limit` of them.
  ///
  /// At a terminal it is a line as any other. Nil at the end of the input.
  package func readBytes(limit: Int) -> [UInt8]? {
    guard isInteractive else { return plain.readBytes(limit: limit) }
    switch readLine(prompt: "", kind: .answer) {
    case .line(let line): return Array(line.utf8)
    case .endOfFile, .interrupted: return nil
    }
  }

  private func remember(_ line: String) {
    guard !line.isEmpty, line != lines.last else { return }
    lines.append(line)
    if lines.count > Self.historyLimit { lines.removeFirst() }
  }
}

/// What came of asking for one line.
nonisolated package enum Input: Equatable, Sendable {
  /// The line, without its end, cleaned of controls and of blanks at either end.
  case line(String)
  /// Ctrl-C: the line was thrown away.
  case interrupted
  /// Ctrl-D on an empty line, the end of a pipe, or a terminal that has gone.
  case endOfFile
}

/// Lines from what is not a terminal: a pipe, a file, nothing.
final class PlainInput {
  /// The most bytes kept of one line; whoever sends more loses the rest of that line.
  static let limit = 1 << 20

  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var unread: Range<Int> = 0..<0

  /// Writes the prompt, without a line feed, and takes the next line.
  ///
  /// Bytes that are not UTF-8 become U+FFFD; a carriage return at the end goes with the line feed.
  func readLine(prompt: String) -> Input {
    StandardOutput.write(Prompt.unmarked(prompt))
    guard let line = readBytes(limit: Self.limit) else { return .endOfFile }
    return .line(Typed.line(String(decoding: line, as: UTF8.self)))
  }

  /// Takes the next line as it is, without its line feed, of at most `limit` bytes; nil at the end.
  ///
  /// Whoever sends more loses the rest of that line.
  func readBytes(limit: Int) -> [UInt8]? {
    StandardOutput.flush()
    var line: [UInt8] = []
    var hasBegun = false
    while fill() {
      hasBegun = true
      let end = buffer[unread].firstIndex(of: UInt8(ascii: "\n"))
      let part = unread.lowerBound..<(end ?? unread.upperBound)
      line += buffer[part.prefix(max(0, limit - line.count))]
      unread = (end.map { $0 + 1 } ?? unread.upperBound)..<unread.upperBound
      if end != nil { break }
    }
    return hasBegun ? line : nil
  }

  /// Whether there are bytes, after waiting for some.
  private func fill() -> Bool {
    while unread.isEmpty {
      let count = unsafe read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        unread = 0..<count
      } else if count == 0 || errno != EINTR {
        return false
      }
    }
    return true
  }
}

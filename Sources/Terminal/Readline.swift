private import CReadline
private import Glibc

/// GNU readline, driven through its callback interface by a loop of our own.
///
/// Its blocking call goes on waiting after Ctrl-C, and leaving it by a jump would skip Swift frames.
/// There can be one only: readline's state is global, and its callbacks carry no context.
final class Readline {
  // What the callbacks find, and leave, while a line is read.
  private static var result: Input?
  private static var prefill = ""
  private static var completions: ((_ line: String, _ word: String) -> [String])?

  private let signals = ReadlineSignals()

  init(terminal: String) {
    // readline sets the locale again from the environment, so the override has to be there.
    // Without UTF-8 the backspace key would eat single bytes.
    unsafe setlocale(LC_CTYPE, "")
    if unsafe nl_langinfo(nl_item(CODESET)).map({ unsafe String(cString: $0) }) != "UTF-8" {
      unsafe setenv("LC_ALL", "C.UTF-8", 1)
      unsafe setlocale(LC_CTYPE, "")
    }
    // readline keeps these three strings for good.
    unsafe rl_readline_name = unsafe UnsafePointer(strdup("annals"))
    unsafe rl_terminal_name = unsafe UnsafePointer(strdup(terminal))
    unsafe rl_completer_word_break_characters = unsafe UnsafePointer(strdup(" \t\n"))
    rl_catch_signals = 1
    rl_catch_sigwinch = 1
    rl_persistent_signal_handlers = 1
    using_history()
    setCallbacks()
  }

  private func setCallbacks() {
    unsafe rl_attempted_completion_function = { text, _, _ in
      nonisolated(unsafe) let text = unsafe text
      nonisolated(unsafe) var matches: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
      MainActor.assumeIsolated {
        // Never fall back to file names.
        rl_attempted_completion_over = 1
        guard let text = unsafe text else { return }
        unsafe matches = Readline.candidates(for: String(cString: text))
      }
      return unsafe matches
    }
    unsafe rl_getc_function = { _ in
      MainActor.assumeIsolated { ReadlineSignals.nextByte() }
    }
  }

  /// Asks for one line; `history` is what Up recalls, and without `completions` Tab does nothing.
  func readLine(
    prompt: String, prefill: String, history: [String],
    completions: ((_ line: String, _ word: String) -> [String])?, discardsTypeAhead: Bool
  ) -> Input {
    Self.result = nil
    Self.prefill = prefill
    Self.completions = completions
    setHistory(history)
    RawTerminal.save()
    if discardsTypeAhead { tcflush(STDIN_FILENO, TCIFLUSH) }
    signals.hold()
    defer { signals.release() }
    begin(Prompt.marked(prompt))
    while Self.result == nil {
      if signals.waitForKey() == .ready { rl_callback_read_char() }
      if RawTerminal.isInterrupted {
        Self.result = .interrupted
      } else if signals.inputHasEnded, Self.result == nil {
        Self.result = .endOfFile
      }
    }
    let result = Self.result ?? .endOfFile
    finish(result)
    return result
  }

  private func begin(_ prompt: String) {
    // Set every time, as readline's Ctrl-O puts a hook of its own there.
    rl_startup_hook = {
      MainActor.assumeIsolated {
        if !Readline.prefill.isEmpty { unsafe rl_insert_text(Readline.prefill) }
        return 0
      }
    }
    unsafe rl_callback_handler_install(prompt) { text in
      nonisolated(unsafe) let text = unsafe text
      MainActor.assumeIsolated {
        let line = unsafe text.map { unsafe Typed.line(String(cString: $0)) }
        Readline.result = line.map { .line($0) } ?? .endOfFile
        unsafe free(text)
        // Removed here, or readline would begin the next line at once.
        rl_callback_handler_remove()
      }
    }
    let bracketedPaste = unsafe rl_variable_value("enable-bracketed-paste")
    RawTerminal.begin(
      bracketedPaste: unsafe bracketedPaste.map { unsafe String(cString: $0) } == "on")
    Signals.catchEndingAgain()
  }

  private func finish(_ result: Input) {
    rl_callback_handler_remove()
    RawTerminal.end()
    // readline ends the line itself, unless there is none.
    if case .line = result { return }
    StandardOutput.write("\n")
    StandardOutput.flush()
  }

  private func setHistory(_ lines: [String]) {
    rl_clear_history()
    for line in lines { unsafe add_history(line) }
  }

  private static func candidates(
    for word: String
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    guard let completions, let buffer = unsafe rl_line_buffer else { return nil }
    let bytes = unsafe UnsafeBufferPointer(start: buffer, count: Int(rl_point))
    let line = unsafe String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return unsafe Candidates.array(completions(line, word))
  }
}

/// Completions in the form that readline wants.
enum Candidates {
  /// A malloc'd, null-ended array: the common prefix, then each match; readline frees all of it.
  static func array(_ matches: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    let matches = matches.filter { Safe.line($0) == $0 && !$0.contains(" ") }
    guard let first = matches.first else { return nil }
    let common = matches.dropFirst().reduce(first) { commonPrefix($0, $1) }
    let strings = matches.count == 1 ? [first] : [common] + matches
    // calloc puts the last null there.
    let size = unsafe MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
    guard let memory = unsafe calloc(strings.count + 1, size) else { return nil }
    let array = unsafe memory.assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
    for (index, string) in strings.enumerated() { unsafe array[index] = strdup(string) }
    return unsafe array
  }

  /// The longest common beginning, in whole characters.
  nonisolated static func commonPrefix(_ first: String, _ second: String) -> String {
    String(zip(first, second).prefix { $0 == $1 }.map(\.0))
  }
}

private import Glibc

/// What a signal handler has to know while readline has changed the terminal.
///
/// It lies behind a pointer made before any handler is set: a handler may run at any instant, when
/// neither Swift's lazy globals nor its checks of exclusive access can be relied on.
@safe nonisolated enum RawTerminal {
  private struct Memory {
    var isRaw: sig_atomic_t = 0
    var hasBracketedPaste: sig_atomic_t = 0
    var isInterrupted: sig_atomic_t = 0
    var settings = termios()
  }

  nonisolated(unsafe) private static let memory: UnsafeMutablePointer<Memory> = {
    let memory = UnsafeMutablePointer<Memory>.allocate(capacity: 1)
    unsafe memory.initialize(to: Memory())
    return unsafe memory
  }()

  /// Remembers the terminal's settings; before readline changes them.
  static func save() {
    unsafe memory.pointee.isRaw = 0
    unsafe memory.pointee.isInterrupted = 0
    unsafe tcgetattr(STDIN_FILENO, &memory.pointee.settings)
  }

  /// Notes that readline has changed the terminal.
  static func begin(bracketedPaste: Bool) {
    unsafe memory.pointee.hasBracketedPaste = bracketedPaste ? 1 : 0
    unsafe memory.pointee.isRaw = 1
  }

  /// Notes that readline has put the terminal back.
  static func end() {
    unsafe memory.pointee.isRaw = 0
  }

  /// Whether Ctrl-C came since `save()`.
  static var isInterrupted: Bool {
    get { unsafe memory.pointee.isInterrupted != 0 }
    set { unsafe memory.pointee.isInterrupted = newValue ? 1 : 0 }
  }

  /// Puts the terminal back from within a signal handler.
  ///
  /// Not from the background: there the terminal is somebody else's, and touching it would stop us.
  static func restore() {
    guard unsafe memory.pointee.isRaw != 0, tcgetpgrp(STDIN_FILENO) == getpgrp() else { return }
    unsafe tcsetattr(STDIN_FILENO, TCSANOW, &memory.pointee.settings)
    // Ends bracketed paste where readline began it, and leaves the line that was being typed.
    let farewell: StaticString =
      unsafe memory.pointee.hasBracketedPaste != 0 ? "\u{1B}[?2004l\r\n" : "\r\n"
    _ = unsafe write(STDOUT_FILENO, farewell.utf8Start, farewell.utf8CodeUnitCount)
  }
}

private import CReadline
private import Glibc

/// The signals that concern a line being typed: Ctrl-C, Ctrl-Z and a resized window.
///
/// They are held back except while we wait for a key, so that none can slip in between looking for
/// one and waiting, and none finds readline in the middle of something.
final class ReadlineSignals {
  /// What waiting came to.
  enum Outcome {
    case ready, interrupted, ended
  }

  private static let held = [SIGINT, SIGTSTP, SIGTTIN, SIGTTOU, SIGWINCH, SIGALRM]
  /// The mask outside, under which we wait.
  ///
  /// Behind pointers, as C writes to both: written through `inout`, the flag below was seen to change.
  private static let outside = UnsafeMutablePointer<sigset_t>.allocate(capacity: 1)
  private static let previous = UnsafeMutablePointer<sigaction>.allocate(capacity: 1)

  private static var hasEnded = false

  /// Whether nothing can be read any more.
  var inputHasEnded: Bool { Self.hasEnded }

  /// Begins to hold them back, and turns Ctrl-C into a note.
  func hold() {
    Self.hasEnded = false
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for number in Self.held { unsafe sigaddset(&set, number) }
    unsafe sigprocmask(SIG_BLOCK, &set, Self.outside)
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { _ in RawTerminal.isInterrupted = true }
    unsafe sigemptyset(&action.sa_mask)
    unsafe sigaction(SIGINT, &action, Self.previous)
  }

  /// Lets them do again what they did before.
  ///
  /// At other times Ctrl-C ends the program, even in the middle of a long computation.
  func release() {
    unsafe sigaction(SIGINT, Self.previous, nil)
    unsafe sigprocmask(SIG_SETMASK, Self.outside, nil)
  }

  /// Waits for something to read, acting on signals meanwhile.
  func waitForKey() -> Outcome {
    Self.wait()
  }

  /// One byte of what is typed; -1 at the end, or when Ctrl-C came meanwhile.
  ///
  /// readline calls it also in the middle of something, as inside a paste whose end is missing.
  static func nextByte() -> Int32 {
    while wait() == .ready {
      var byte: UInt8 = 0
      let count = unsafe read(STDIN_FILENO, &byte, 1)
      if count == 1 { return Int32(byte) }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      hasEnded = true
    }
    return -1
  }

  private static func wait() -> Outcome {
    while !hasEnded {
      if rl_pending_signal() != 0 { handlePending() }
      if RawTerminal.isInterrupted { return .interrupted }
      if unsafe wait_until_readable(STDIN_FILENO, outside) > 0 { return .ready }
      hasEnded = errno != EINTR
    }
    return .ended
  }

  /// Lets readline act on the signal it has noted.
  private static func handlePending() {
    let number = rl_pending_signal()
    if number == SIGINT { moveToEnd() }
    // Stopping, for one, is done by sending the signal once more: it has to get through.
    var inside = sigset_t()
    unsafe sigprocmask(SIG_SETMASK, outside, &inside)
    rl_check_signals()
    unsafe sigprocmask(SIG_SETMASK, &inside, nil)
    guard number == SIGTSTP else { return }
    // Back in the foreground: nothing else draws the line again.
    Signals.catchEndingAgain()
    rl_forced_update_display()
  }

  /// Puts the cursor last, so that what follows starts below the whole line.
  ///
  /// Not while searching the history: then the line on show is the search's.
  private static func moveToEnd() {
    let searching = UInt(RL_STATE_ISEARCH | RL_STATE_NSEARCH)
    guard rl_readline_state & searching == 0 else { return }
    rl_point = rl_end
    rl_redisplay()
  }
}

import Glibc

/// Something could not be kept: what was being done, to which file, and what the system said.
package struct StorageError: Error, Hashable {
  /// How a program that gives up should end (sysexits).
  package enum Exit: Int32, Sendable {
    /// A file or folder cannot be made.
    case cannotCreate = 73
    /// Reading or writing failed.
    case ioFailed = 74
    /// Another annals is rewriting the state.
    case busy = 75
  }

  /// What was being done, as in "cannot …": `save the answer`, `make the folder`.
  package var action: String
  package var path: String
  /// The value of `errno`; 0 where no call failed.
  package var errno: Int32
  package var exit: Exit

  package init(_ action: String, _ path: String, errno: Int32, exit: Exit) {
    self.action = action
    self.path = path
    self.errno = errno
    self.exit = exit
  }

  init(_ action: String, _ path: String, _ failure: FileSystem.Failure, exit: Exit) {
    self.init(action, path, errno: failure.code, exit: exit)
  }

  /// For people: `cannot save the answer in /home/x/reviews/2026-….jsonl: No space left on device`.
  ///
  /// The path is as given; whoever writes it to a terminal escapes it.
  package var message: String { "cannot \(action) \(path): \(reason)" }

  /// What the system says of the error's number.
  package var reason: String {
    if errno == 0 { return exit == .busy ? "another annals is at work on it" : "not usable" }
    return SystemMessage.text(errno)
  }
}

/// The system's own words for an `errno`.
package enum SystemMessage {
  package static func text(_ code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }
}

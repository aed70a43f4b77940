private import Glibc

/// What signals do to the program as a whole.
package enum Signals {
  /// Sets the program's signals and standard streams up; to be called first, and once.
  ///
  /// TERM, HUP and QUIT put the terminal back as it was and then end the program by that very
  /// signal. One that was ignored at the start, as under nohup, stays ignored. PIPE and XFSZ are
  /// ignored, so that writing fails with an error instead. Streams 0 to 2 that were closed are
  /// taken by /dev/null, opened the wrong way round: no file of ours gets their number, and using
  /// them fails as it should.
  package static func install() {
    for (descriptor, mode) in [(STDIN_FILENO, O_WRONLY), (1, O_RDONLY), (2, O_RDONLY)]
    where fcntl(descriptor, F_GETFD) == -1 {
      // open() takes the lowest number that is free, which is this one.
      _ = unsafe open("/dev/null", mode)
    }
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for number in ending {
      var action = sigaction()
      guard unsafe sigaction(number, nil, &action) == 0, !isIgnored(action) else { continue }
      catchEnding(number)
    }
  }

  static let ending = [SIGTERM, SIGHUP, SIGQUIT]

  /// Puts our own handlers back in place of readline's, which only note the signal for later.
  ///
  /// readline has room for one noted signal, so that a resize could make it forget the end.
  static func catchEndingAgain() {
    for number in ending {
      var action = sigaction()
      guard unsafe sigaction(number, nil, &action) == 0, !isIgnored(action) else { continue }
      catchEnding(number)
    }
  }

  private static func catchEnding(_ number: Int32) {
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { end(by: $0) }
    unsafe sigfillset(&action.sa_mask)
    unsafe sigaction(number, &action, nil)
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}

/// The handler: restores the terminal and dies by `number`.
///
/// It calls nothing but what POSIX lets a handler call.
nonisolated private func end(by number: Int32) {
  RawTerminal.restore()
  signal(number, SIG_DFL)
  // Blocked while its handler runs, it is delivered on return.
  raise(number)
}

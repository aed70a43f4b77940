import English
import Glibc

/// The learner's own editor, opened at a line.
enum Editor {
  /// The command to run; nil where the environment names no editor.
  ///
  /// `$VISUAL` goes before `$EDITOR`; either may carry arguments: `emacs -nw`.
  static func command(_ environment: [String: String]) -> String? {
    [environment["VISUAL"], environment["EDITOR"]].lazy.compactMap(\.self).first {
      !$0.trimmingWhitespace.isEmpty
    }
  }

  /// The arguments that open a file at a line; most editors take `+LINE FILE`.
  static func arguments(of command: String, file: String, line: Int) -> [String] {
    let program = command.split(separator: " ").first.map { $0.split(separator: "/").last ?? $0 }
    switch program {
    case "code", "code-insiders", "codium", "vscodium":
      return ["--wait", "--goto", "\(file):\(line)"]
    case "subl", "zed": return ["--wait", "\(file):\(line)"]
    case "hx", "helix": return ["\(file):\(line)"]
    default: return ["+\(line)", file]
    }
  }

  /// Runs the editor to its end, at the terminal.
  ///
  /// - Returns: its exit code; 127 where it could not be started.
  @MainActor static func run(_ command: String, file: String, line: Int) -> Int32 {
    // The shell parts the command's own words; the file's name is never its business.
    let words =
      ["/bin/sh", "-c", command + " \"$@\"", "annals"]
      + arguments(of: command, file: file, line: line)
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    // Ctrl-C belongs to the editor meanwhile.
    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      _ = signal(SIGINT, interrupt)
      _ = signal(SIGQUIT, quit)
    }
    var attributes = posix_spawnattr_t()
    guard unsafe posix_spawnattr_init(&attributes) == 0 else { return 127 }
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    unsafe sigemptyset(&defaults)
    unsafe sigaddset(&defaults, SIGINT)
    unsafe sigaddset(&defaults, SIGQUIT)
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var process = pid_t()
    guard unsafe posix_spawn(&process, "/bin/sh", nil, &attributes, arguments, environ) == 0 else {
      return 127
    }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return 127 }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
  }
}

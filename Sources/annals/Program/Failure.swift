/// Why a command ended early: a message for people and an exit code for scripts.
struct Failure: Error, Sendable {
  /// Exit codes, those of sysexits.h where they fit.
  enum Code: Int32, Sendable {
    case usage = 64
    case badInput = 65
    case noInput = 66
    case cannotCreate = 73
    case ioFailed = 74
    case busy = 75
    case interrupted = 130
  }

  var code: Code
  /// What went wrong and what to do; empty where all has been said already.
  var message: String

  init(_ code: Code, _ message: String = "") {
    self.code = code
    self.message = message
  }
}

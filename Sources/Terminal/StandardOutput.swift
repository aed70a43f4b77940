private import CReadline
private import Glibc

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

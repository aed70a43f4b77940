private import Glibc

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

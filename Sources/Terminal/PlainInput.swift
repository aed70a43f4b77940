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
    StandardOutput.flush()
    var line: [UInt8] = []
    var hasBegun = false
    while fill() {
      hasBegun = true
      // A whole run at a time: lines that scripts send may be long.
      let end = buffer[unread].firstIndex(of: UInt8(ascii: "\n"))
      let run = unread.lowerBound..<(end ?? unread.upperBound)
      line += buffer[run].prefix(Self.limit - line.count)
      unread = (end.map { $0 + 1 } ?? unread.upperBound)..<unread.upperBound
      if end != nil { break }
    }
    return hasBegun ? .line(Typed.line(String(decoding: line, as: UTF8.self))) : .endOfFile
  }

  /// Reads more where nothing is left; false at the end.
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

import Glibc

/// Cuts a stream of bytes into lines, holding no more than one long line at a time.
struct LineSplitter {
  /// Longer lines are passed over: a record has a few hundred bytes.
  static let longestLine = 1_000_000

  enum Piece {
    /// A whole line; its line break is not in the range.
    case line(bytes: [UInt8], range: Range<Int>)
    case tooLong
  }

  private var buffer: [UInt8] = []
  private var isSkipping = false

  /// Takes more bytes and gives out the lines that are whole now.
  mutating func take(_ more: [UInt8], _ body: (Piece) -> Void) {
    var index = buffer.count
    if buffer.isEmpty { buffer = more } else { buffer += more }
    var start = 0
    while let end = LineSplitter.lineBreak(in: buffer, from: index) {
      if isSkipping || end - start > LineSplitter.longestLine {
        body(.tooLong)
      } else {
        body(.line(bytes: buffer, range: start..<end))
      }
      isSkipping = false
      start = end + 1
      index = start
    }
    buffer.removeSubrange(..<start)
    if isSkipping || buffer.count > LineSplitter.longestLine {
      isSkipping = true
      buffer = []
    }
  }

  /// What stands after the last line break; nil where nothing does.
  var rest: Piece? {
    if isSkipping { return .tooLong }
    return buffer.isEmpty ? nil : .line(bytes: buffer, range: 0..<buffer.count)
  }

  /// The first line break from an offset on; by `memchr`, for a million lines have many bytes.
  static func lineBreak(in bytes: [UInt8], from offset: Int) -> Int? {
    unsafe bytes.withUnsafeBytes { buffer -> Int? in
      guard offset < buffer.count, let base = buffer.baseAddress,
        let found = unsafe memchr(base + offset, 0x0A, buffer.count - offset)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }
}

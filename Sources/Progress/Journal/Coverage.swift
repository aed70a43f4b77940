/// How much of one journal has been read: what a state covers.
package struct Coverage: Hashable, Sendable {
  /// Whole lines, in bytes from the file's beginning.
  package var bytes: Int
  /// CRC-32 of them.
  package var crc: UInt32
  /// How many lines that is.
  package var lines: Int
  /// When the file had last changed, in nanoseconds since 1970; 0 where that is unknown.
  package var modified: Int

  package init(bytes: Int, crc: UInt32, lines: Int = 0, modified: Int = 0) {
    self.bytes = bytes
    self.crc = crc
    self.lines = lines
    self.modified = modified
  }
}

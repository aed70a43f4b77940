/// Where in a file something stands.
package struct Place: Hashable, Sendable {
  /// The file as the user named it.
  package var file: String
  /// Counts from 1.
  package var line: Int
  /// Counts Unicode scalars from 1.
  package var column: Int
  /// Unicode scalars to underline; at least 1.
  package var length: Int

  package init(file: String, line: Int, column: Int = 1, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
  }
}

extension Place: CustomStringConvertible {
  package var description: String { "\(file):\(line):\(column)" }
}

/// Why bytes are no JSON, and where.
package struct JSONError: Error, Hashable {
  package enum Reason: String, Sendable {
    case unexpectedEnd = "it ends too early"
    case unexpectedByte = "something else was expected here"
    case notUTF8 = "it is not UTF-8"
    case controlCharacter = "a control character stands in a string"
    case badEscape = "an escape in a string is wrong"
    case badNumber = "a number is written wrongly"
    case tooDeep = "it is nested too deeply"
    case trailing = "something follows the end"
  }

  package var reason: Reason
  /// Counts bytes from 0, in what was given to the reader.
  package var offset: Int
}

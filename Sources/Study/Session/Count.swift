/// How far the session is.
package struct Count: Sendable, Hashable {
  package var done: Int
  package var left: Int
  package var isNew: Bool
}

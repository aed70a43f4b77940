/// A count that an event states: `number: {of: sailors, is: 1500}`.
package struct Number: Hashable, Sendable {
  /// What is counted, in the plural.
  package var of: String
  package var value: Int
  /// Whether the source says "about".
  package var isApproximate: Bool

  package init(of: String, value: Int, isApproximate: Bool = false) {
    self.of = of
    self.value = value
    self.isApproximate = isApproximate
  }
}

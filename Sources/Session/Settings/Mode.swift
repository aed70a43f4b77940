/// Which forms a session uses.
package enum Mode: String, Sendable, Hashable, CaseIterable {
  /// Multiple choice at first, typed once that succeeded.
  case auto
  case flip, type, choice
}

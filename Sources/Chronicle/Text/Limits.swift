/// How large a chronicle may be: far more than a person writes, far less than hurts the machine.
package struct Limits: Sendable {
  /// Of the whole file.
  package var bytes = 16 * 1024 * 1024
  /// Of one line.
  package var lineBytes = 200_000
  /// Of one text.
  package var textBytes = 100_000
  /// Of lists and mappings within one another.
  package var depth = 64
  /// Uses of anchors; each may double what the ones before it hold.
  package var aliases = 32
  /// Texts, lists and mappings in all.
  package var nodes = 1_000_000
  /// Diagnostics of one run.
  package var findings = 1000

  package init() {}
}

private import CReadline
private import Glibc

/// Completions in the form that readline wants.
enum Candidates {
  /// A malloc'd, null-ended array: the common prefix, then each match; readline frees all of it.
  static func array(_ matches: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    let matches = matches.filter { Safe.line($0) == $0 && !$0.contains(" ") }
    guard let first = matches.first else { return nil }
    let common = matches.dropFirst().reduce(first) { commonPrefix($0, $1) }
    let strings = matches.count == 1 ? [first] : [common] + matches
    // calloc puts the last null there.
    let size = unsafe MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
    guard let memory = unsafe calloc(strings.count + 1, size) else { return nil }
    let array = unsafe memory.assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
    for (index, string) in strings.enumerated() { unsafe array[index] = strdup(string) }
    return unsafe array
  }

  /// The longest common beginning, in whole characters.
  nonisolated static func commonPrefix(_ first: String, _ second: String) -> String {
    String(zip(first, second).prefix { $0 == $1 }.map(\.0))
  }
}

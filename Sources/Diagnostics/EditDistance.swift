/// Damerau–Levenshtein distance in its restricted form: insert, delete, change, swap neighbours.
package enum EditDistance {
  /// The distance of two texts in UTF-8 bytes, or nil where it is beyond `limit`.
  ///
  /// - Complexity: O(n·m); words are short, and those beyond 64 bytes are not compared.
  package static func between(_ first: String, _ second: String, limit: Int) -> Int? {
    if first == second { return 0 }
    let one = Array(first.utf8), two = Array(second.utf8)
    guard max(one.count, two.count) <= 64 else { return nil }
    return between(one, two, limit: limit)
  }

  /// The distance of two rows of letters, or nil where it is beyond `limit`.
  ///
  /// - Complexity: O(n·m).
  static func between<Letter: Equatable>(_ one: [Letter], _ two: [Letter], limit: Int) -> Int? {
    if one == two { return 0 }
    guard limit > 0, abs(one.count - two.count) <= limit else { return nil }
    var before = [Int](repeating: 0, count: two.count + 1)
    var previous = Array(0...two.count)
    for i in one.indices {
      var current = [i + 1] + [Int](repeating: 0, count: two.count)
      var least = i + 1
      for j in two.indices {
        let cost = one[i] == two[j] ? 0 : 1
        var here = min(previous[j + 1] + 1, current[j] + 1, previous[j] + cost)
        if i > 0, j > 0, one[i] == two[j - 1], one[i - 1] == two[j] {
          here = min(here, before[j - 1] + 1)
        }
        current[j + 1] = here
        least = min(least, here)
      }
      if least > limit { return nil }
      before = previous
      previous = current
    }
    return previous[two.count] <= limit ? previous[two.count] : nil
  }
}

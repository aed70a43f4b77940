/// Damerau–Levenshtein distance in its restricted form: insert, delete, change, swap neighbours.
package enum EditDistance {
  /// - Complexity: O(n·m); words are short.
  package static func between(_ first: String, _ second: String) -> Int {
    let one = Array(first.utf8), two = Array(second.utf8)
    guard !one.isEmpty else { return two.count }
    guard !two.isEmpty else { return one.count }
    var before = [Int](repeating: 0, count: two.count + 1)
    var previous = Array(0...two.count)
    for i in 1...one.count {
      var current = [i] + [Int](repeating: 0, count: two.count)
      for j in 1...two.count {
        let cost = one[i - 1] == two[j - 1] ? 0 : 1
        current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, one[i - 1] == two[j - 2], one[i - 2] == two[j - 1] {
          current[j] = min(current[j], before[j - 2] + 1)
        }
      }
      before = previous
      previous = current
    }
    return previous[two.count]
  }

  /// Edits allowed in a word of `count` letters: none up to 4, one up to 11, else two.
  ///
  /// Chosen on labelled answers (`questions-and-grading.md` §3.3).
  package static func tolerance(_ count: Int) -> Int {
    count <= 4 ? 0 : count <= 11 ? 1 : 2
  }
}

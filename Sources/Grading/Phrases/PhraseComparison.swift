/// What was typed beside one way to say the answer: what is there, what is missing, what is too much.
struct PhraseComparison {
  private(set) var slips = 0
  private(set) var matched: [PhraseWord] = []
  private(set) var missing: [PhraseWord] = []
  private(set) var extra: [PhraseWord] = []

  var isWhole: Bool { missing.isEmpty && extra.isEmpty }

  /// Compares word by word, in this order.
  ///
  /// - Complexity: O(n·m); both are cut at ``most`` words.
  init(_ typed: [PhraseWord], with right: [PhraseWord]) {
    // Written together or apart: `Brest-Litovsk`, `vice president`.
    if typed.map(\.key).joined() == right.map(\.key).joined(),
      typed.filter(\.hasDigit).map(\.key) == right.filter(\.hasDigit).map(\.key)
    {
      matched = right
      return
    }
    let slips = right.map { word in typed.map { word.slips(in: $0) } }
    // The longest common run of words, by the table of all beginnings.
    var best = Array(
      repeating: Array(repeating: 0, count: typed.count + 1), count: right.count + 1)
    for i in right.indices.reversed() {
      for j in typed.indices.reversed() {
        best[i][j] = max(
          best[i + 1][j], best[i][j + 1], slips[i][j] == nil ? 0 : 1 + best[i + 1][j + 1])
      }
    }
    var (i, j) = (0, 0)
    while i < right.count, j < typed.count {
      if let count = slips[i][j], best[i][j] == 1 + best[i + 1][j + 1] {
        matched.append(right[i])
        self.slips += count
        (i, j) = (i + 1, j + 1)
      } else if best[i + 1][j] >= best[i][j + 1] {
        missing.append(right[i])
        i += 1
      } else {
        extra.append(typed[j])
        j += 1
      }
    }
    missing += right[i...]
    extra += typed[j...]
  }

  /// Compares the things of a list, in whatever order.
  init(_ typed: [PhraseWord], withItems items: [[PhraseWord]]) {
    var rest = typed.filter { $0.key != "and" }
    // The longest first, so that "Left SRs" is not taken for "SRs".
    for item in items.sorted(by: { $0.count > $1.count }) {
      guard let (place, slips) = Self.find(item, in: rest) else {
        missing += item
        continue
      }
      rest.removeSubrange(place..<(place + item.count))
      matched += item
      self.slips += slips
    }
    extra = rest
  }

  private static func find(_ item: [PhraseWord], in words: [PhraseWord]) -> (Int, Int)? {
    guard words.count >= item.count else { return nil }
    return (0...(words.count - item.count)).compactMap { place -> (Int, Int)? in
      let slips = zip(item, words[place...]).map { $0.slips(in: $1) }
      return slips.contains(nil) ? nil : (place, slips.compactMap(\.self).reduce(0, +))
    }.min { $0.1 < $1.1 }
  }

  /// More words than this are no answer.
  static let most = 60

  /// From the best to the worst.
  var demerit: (Int, Int, Int) { (missing.count + extra.count, slips, -matched.count) }
}

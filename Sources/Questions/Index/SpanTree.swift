import EDTF

/// Spans of days by their places in a list, among which those that overlap a given one are found
/// without looking at all of them.
struct SpanTree: Sendable {
  /// In ascending order of the first days; the middle of each run of nodes is the root of its tree.
  private var nodes: [Node]

  private struct Node: Sendable {
    let place: Int
    let first: Int
    let last: Int
    /// The latest last day in its tree.
    var latest: Int
  }

  /// - Complexity: O(n log n) in the number of spans.
  init(_ spans: [DayRange]) {
    nodes = spans.enumerated().map { place, span in
      let last = span.upper ?? .max
      return Node(place: place, first: span.lower ?? .min, last: last, latest: last)
    }.sorted { ($0.first, $0.place) < ($1.first, $1.place) }
    _ = settle(nodes.indices)
  }

  /// Works out the latest last day of a run's tree.
  private mutating func settle(_ run: Range<Int>) -> Int {
    guard !run.isEmpty else { return .min }
    let root = (run.lowerBound + run.upperBound) / 2
    let left = settle(run.lowerBound..<root), right = settle(root + 1..<run.upperBound)
    nodes[root].latest = max(nodes[root].last, left, right)
    return nodes[root].latest
  }

  /// Whether some span that shares a day with `days` is meant.
  ///
  /// - Complexity: O(log n) for each of those that `isMeant` is asked about.
  func contains(overlapping days: DayRange, where isMeant: (_ place: Int) -> Bool) -> Bool {
    contains(nodes.indices, days.lower ?? .min, days.upper ?? .max, isMeant)
  }

  private func contains(
    _ run: Range<Int>, _ first: Int, _ last: Int, _ isMeant: (Int) -> Bool
  ) -> Bool {
    guard !run.isEmpty else { return false }
    let root = (run.lowerBound + run.upperBound) / 2
    let node = nodes[root]
    guard node.latest >= first else { return false }
    if contains(run.lowerBound..<root, first, last, isMeant) { return true }
    guard node.first <= last else { return false }
    if node.last >= first, isMeant(node.place) { return true }
    return contains(root + 1..<run.upperBound, first, last, isMeant)
  }
}

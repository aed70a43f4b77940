import Records

/// Cards in the order in which they are due; those due at one time by their ids.
///
/// Sorted runs of bounded length: taking in, taking out and counting cost about the logarithm of the
/// number of cards, however many there are.
struct DueOrder: Sendable {
  struct Entry: Comparable, Sendable {
    /// A study day's number or a time in milliseconds, whichever this order is by.
    let key: Int
    let id: CardID

    static func < (first: Entry, second: Entry) -> Bool {
      first.key != second.key ? first.key < second.key : first.id < second.id
    }
  }

  private static let longest = 512
  /// None is empty; each is sorted, and all of one comes before all of the next.
  private var runs: [[Entry]] = []

  init() {}

  init(_ entries: [Entry]) {
    let sorted = entries.sorted()
    runs = stride(from: 0, to: sorted.count, by: Self.longest).map {
      Array(sorted[$0..<min($0 + Self.longest, sorted.count)])
    }
  }

  var first: Entry? { runs.first?.first }

  /// The entries from the first on.
  var all: some Sequence<Entry> { runs.lazy.joined() }

  mutating func insert(_ entry: Entry) {
    guard !runs.isEmpty else {
      runs = [[entry]]
      return
    }
    let run = min(Self.position(in: runs) { $0[$0.count - 1] < entry }, runs.count - 1)
    runs[run].insert(entry, at: Self.position(in: runs[run]) { $0 < entry })
    guard runs[run].count > Self.longest else { return }
    let half = runs[run].count / 2
    runs.insert(Array(runs[run][half...]), at: run + 1)
    runs[run].removeSubrange(half...)
  }

  mutating func remove(_ entry: Entry) {
    let run = Self.position(in: runs) { $0[$0.count - 1] < entry }
    guard run < runs.count else { return }
    let place = Self.position(in: runs[run]) { $0 < entry }
    guard place < runs[run].count, runs[run][place] == entry else { return }
    runs[run].remove(at: place)
    if runs[run].isEmpty { runs.remove(at: run) }
  }

  /// How many have a key of at most this.
  func count(through key: Int) -> Int {
    let whole = Self.position(in: runs) { $0[$0.count - 1].key <= key }
    let before = runs[..<whole].reduce(0) { $0 + $1.count }
    guard whole < runs.count else { return before }
    return before + Self.position(in: runs[whole]) { $0.key <= key }
  }

  /// The first position whose element is not `before`, among elements of which those that are come first.
  private static func position<Element>(
    in elements: [Element], _ before: (Element) -> Bool
  ) -> Int {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if before(elements[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

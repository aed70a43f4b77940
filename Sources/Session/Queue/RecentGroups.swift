/// The groups of siblings of an evening's last cards.
struct RecentGroups {
  /// As many new cards as a day has by default.
  private static let evening = 10
  private var cards: [[String]] = []
  private var next = 0
  private var counts: [String: Int] = [:]

  func hold(_ groups: [String]) -> Bool { groups.contains { counts[$0] != nil } }

  mutating func note(_ groups: [String]) {
    for group in groups { counts[group, default: 0] += 1 }
    guard cards.count == Self.evening else { return cards.append(groups) }
    for group in cards[next] {
      let left = counts[group, default: 1] - 1
      counts[group] = left > 0 ? left : nil
    }
    cards[next] = groups
    next = (next + 1) % Self.evening
  }
}

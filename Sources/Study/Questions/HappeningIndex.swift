package import Chronicle
import EDTF

/// Which happenings a stem could mean besides the one it is about.
package struct HappeningIndex: Sendable {
  private let chronicle: Chronicle
  /// Positions of events by who and by the first word of what they did.
  private let groups: [String: [Int]]
  /// Positions of events by who and kind.
  private let kinds: [String: [Int]]

  package init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
    var groups: [String: [Int]] = [:]
    var kinds: [String: [Int]] = [:]
    for (position, event) in chronicle.events.enumerated() {
      if let key = Self.key(event) { groups[key, default: []].append(position) }
      if let key = Self.kindKey(event) { kinds[key, default: []].append(position) }
    }
    self.groups = groups
    self.kinds = kinds
  }

  private static func key(_ event: Event) -> String? {
    guard case .happening(let what) = event.content else { return nil }
    let first = what.split(separator: " ").first.map { $0.lowercased() } ?? ""
    return event.who.sorted().joined(separator: " ") + "\u{0}" + first
  }

  private static func kindKey(_ event: Event) -> String? {
    guard let kind = event.kind, case .happening = event.content else { return nil }
    return event.who.sorted().joined(separator: " ") + "\u{0}" + kind
  }

  /// Other happenings of the same people that the same words could mean.
  package func alike(_ event: Event) -> [Event] {
    guard case .happening(let what) = event.content, let key = Self.key(event) else { return [] }
    return (groups[key] ?? []).map { chronicle.events[$0] }.filter { other in
      guard other.id != event.id, case .happening(let rival) = other.content else { return false }
      return Self.mayMean(what, rival)
    }
  }

  /// Happenings of one kind by the same people, this one included.
  package func sameKind(_ event: Event) -> [Event] {
    guard let key = Self.kindKey(event) else { return [] }
    return (kinds[key] ?? []).map { chronicle.events[$0] }
  }

  /// Equal, or one goes on where the other ends, with a preposition.
  private static func mayMean(_ first: String, _ second: String) -> Bool {
    let one = first.lowercased(), two = second.lowercased()
    if one == two { return true }
    let (short, long) = one.count < two.count ? (one, two) : (two, one)
    guard long.hasPrefix(short + " ") else { return false }
    let next = long.dropFirst(short.count + 1).prefix { $0 != " " }
    return prepositions.contains(String(next))
  }

  private static let prepositions: Set<String> = [
    "about", "above", "across", "after", "against", "along", "amid", "among", "around", "as", "at",
    "before", "behind", "below", "beside", "between", "beyond", "by", "during", "for", "from", "in",
    "inside", "into", "near", "of", "off", "on", "onto", "over", "past", "since", "through",
    "throughout", "till", "to", "toward", "towards", "under", "until", "upon", "via", "while",
    "with", "within", "without",
  ]
}

package import Chronicle
import EDTF

/// Which happenings a stem could mean besides the one it is about.
package struct HappeningIndex: Sendable {
  private let chronicle: Chronicle
  /// Positions of events by each of who and by the first word of what they did.
  private let groups: [String: [Int]]
  /// Positions of plain events by each of who and kind.
  private let kinds: [String: [Int]]
  /// Positions of events by the first word of what was done, whoever did it.
  private let firstWords: [String: [Int]]

  package init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
    var groups: [String: [Int]] = [:]
    var kinds: [String: [Int]] = [:]
    var firstWords: [String: [Int]] = [:]
    for (position, event) in chronicle.events.enumerated() {
      for word in Set(Self.wordings(of: event).map(Self.firstWord)) {
        firstWords[word, default: []].append(position)
      }
      for person in Self.subjects(of: event) {
        for key in Set(Self.wordings(of: event).map { Self.key(person, $0) }) {
          groups[key, default: []].append(position)
        }
        if let kind = event.kind, case .happening = event.content, Self.isPlain(event) {
          kinds[person + "\u{0}" + kind, default: []].append(position)
        }
      }
    }
    self.groups = groups
    self.kinds = kinds
    self.firstWords = firstWords
  }

  /// Happenings whose words begin as these do, whoever did them.
  package func sharingFirstWord(with what: String) -> some Sequence<Event> {
    (firstWords[Self.firstWord(what)] ?? []).lazy.map { chronicle.events[$0] }
  }

  private static func firstWord(_ what: String) -> String {
    what.split(separator: " ").first.map { $0.lowercased() } ?? ""
  }

  /// Each of those who did it; nobody, once, of what is told without a subject.
  package static func subjects(of event: Event) -> [String] { event.who.isEmpty ? [""] : event.who }

  private static func key(_ person: String, _ what: String) -> String {
    person + "\u{0}" + firstWord(what)
  }

  private static func isPlain(_ event: Event) -> Bool {
    event.status == .plain && event.accordingTo == nil
  }

  /// What happened, in the event's words and those of its claims.
  package static func wordings(of event: Event) -> [String] {
    guard case .happening(let what) = event.content else { return [] }
    return [what] + event.claims.compactMap(\.what)
  }

  /// Other happenings that the same words about the same people could mean.
  ///
  /// One that others had a part in is still meant; and of those that only some of the people had a
  /// part in, several together may be.
  package func alike(_ event: Event) -> [Event] {
    guard case .happening(let what) = event.content else { return [] }
    let own = Set(Self.subjects(of: event))
    var seen: Set<Int> = []
    var whole: [Event] = []
    var partial: [Event] = []
    for position in own.sorted().flatMap({ groups[Self.key($0, what)] ?? [] }) {
      let other = chronicle.events[position]
      guard other.id != event.id, seen.insert(position).inserted,
        Self.wordings(of: other).contains(where: { Self.mayMean(what, $0) })
      else { continue }
      if own.isSubset(of: Self.subjects(of: other)) {
        whole.append(other)
      } else {
        partial.append(other)
      }
    }
    return own.isSubset(of: (whole + partial).flatMap(Self.subjects)) ? whole + partial : whole
  }

  /// Plain happenings of one kind that `person` had a part in.
  package func sameKind(_ kind: String, of person: String) -> [Event] {
    (kinds[person + "\u{0}" + kind] ?? []).map { chronicle.events[$0] }
  }

  /// Equal, or one goes on where the other ends, with a preposition.
  package static func mayMean(_ first: String, _ second: String) -> Bool {
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

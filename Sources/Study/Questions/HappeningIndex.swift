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
  /// Of each event what happened, in its words and those of its claims, in lower case.
  private let wordings: [[String]]
  private let subjects: [[String]]

  package init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
    var groups: [String: [Int]] = [:]
    var kinds: [String: [Int]] = [:]
    var firstWords: [String: [Int]] = [:]
    wordings = chronicle.events.map { Self.wordings(of: $0).map { $0.lowercased() } }
    subjects = chronicle.events.map(Self.subjects)
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

  /// Whether the chronicle tells the same, or the beginning or more of it, of another event.
  package func tellsAgain(_ what: String, besides event: Event) -> Bool {
    let told = what.lowercased()
    return (firstWords[Self.firstWord(what)] ?? []).contains { position in
      wordings[position].contains {
        $0 == told || told.hasPrefix($0 + " ") || $0.hasPrefix(told + " ")
      } && chronicle.events[position].id != event.id
    }
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
    let own = Self.subjects(of: event)
    let told = what.lowercased()
    var whole: [Int] = []
    var partial: [Int] = []
    for person in own.sorted() {
      for position in groups[Self.key(person, what)] ?? [] {
        guard wordings[position].contains(where: { Self.mayMean(told, lowercased: $0) }),
          chronicle.events[position].id != event.id, !whole.contains(position),
          !partial.contains(position)
        else { continue }
        if own.allSatisfy(subjects[position].contains) {
          whole.append(position)
        } else {
          partial.append(position)
        }
      }
    }
    let all = whole + partial
    let isCovered = own.allSatisfy { person in all.contains { subjects[$0].contains(person) } }
    return (isCovered ? all : whole).map { chronicle.events[$0] }
  }

  /// Plain happenings of one kind that `person` had a part in.
  package func sameKind(_ kind: String, of person: String) -> [Event] {
    (kinds[person + "\u{0}" + kind] ?? []).map { chronicle.events[$0] }
  }

  /// Equal, or one goes on where the other ends, with a preposition.
  private static func mayMean(_ one: String, lowercased two: String) -> Bool {
    if one == two { return true }
    let (short, long) = one.utf8.count < two.utf8.count ? (one, two) : (two, one)
    guard long.hasPrefix(short), long.utf8.count > short.utf8.count else { return false }
    let rest = long.utf8.dropFirst(short.utf8.count)
    guard rest.first == UInt8(ascii: " ") else { return false }
    let next = rest.dropFirst().prefix { $0 != UInt8(ascii: " ") }
    return prepositions.contains(String(Substring(next)))
  }

  private static let prepositions: Set<String> = [
    "about", "above", "across", "after", "against", "along", "amid", "among", "around", "as", "at",
    "before", "behind", "below", "beside", "between", "beyond", "by", "during", "for", "from", "in",
    "inside", "into", "near", "of", "off", "on", "onto", "over", "past", "since", "through",
    "throughout", "till", "to", "toward", "towards", "under", "until", "upon", "via", "while",
    "with", "within", "without",
  ]
}

package import Chronicle
import EDTF

/// Which happenings a stem could mean besides the one it is about.
///
/// Everything is looked up by whole statements or by their beginnings, never by a first word, which thousands
/// may share: the work for an event grows with what is alike to it and with its own words.
package struct HappeningIndex: Sendable {
  private let chronicle: Chronicle
  /// Positions of events, by each of who with the words of what they did, to the end.
  private let whole: [String: [Int]]
  /// The same in the order of the keys, so that what goes on where others end stands together.
  private let sorted: [(key: String, position: Int)]
  /// Positions of plain events by each of who and kind.
  private let kinds: [String: [Int]]
  /// What happened and where in the chronicle, whoever did it, sorted by the words.
  private let told: [(words: String, position: Int)]

  /// - Complexity: O(n log n) in the number of events.
  package init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
    var whole: [String: [Int]] = [:]
    var sorted: [(key: String, position: Int)] = []
    var kinds: [String: [Int]] = [:]
    var told: [(words: String, position: Int)] = []
    for (position, event) in chronicle.events.enumerated() {
      let wordings = Set(Self.wordings(of: event).map { $0.lowercased() })
      told += wordings.map { ($0, position) }
      for person in Self.subjects(of: event) {
        for words in wordings {
          let key = Self.key(person, words)
          whole[key, default: []].append(position)
          sorted.append((key, position))
        }
        if let kind = event.kind, case .happening = event.content, Self.isPlain(event) {
          kinds[Self.key(person, kind), default: []].append(position)
        }
      }
    }
    self.whole = whole
    self.sorted = sorted.sorted { $0 < $1 }
    self.kinds = kinds
    self.told = told.sorted { $0 < $1 }
  }

  /// Whether the chronicle tells the same, or the beginning or more of it, of another event.
  package func tellsAgain(_ what: String, besides event: Event) -> Bool {
    let words = what.lowercased()
    func isOther(_ entry: (words: String, position: Int)) -> Bool {
      chronicle.events[entry.position].id != event.id
    }
    /// Those entries, one after the other, that have or begin with these words.
    func entries(from words: String, while isMeant: (String) -> Bool) -> some Sequence<
      (words: String, position: Int)
    > {
      told[told.partitionPoint { $0.words >= words }...].prefix { isMeant($0.words) }
    }
    let more = words + " "
    return entries(from: words) { $0 == words }.contains(where: isOther)
      || entries(from: more) { $0.hasPrefix(more) }.contains(where: isOther)
      || Self.cuts(of: words).contains { cut in
        let less = String(words[..<cut])
        return entries(from: less) { $0 == less }.contains(where: isOther)
      }
  }

  private static func key(_ person: String, _ words: some StringProtocol) -> String {
    person + "\u{0}" + words
  }

  /// Where the words may be cut: before each blank.
  private static func cuts(of words: String) -> [String.Index] {
    words.utf8.indices.filter { words.utf8[$0] == UInt8(ascii: " ") && $0 != words.startIndex }
  }

  /// Each of those who did it; nobody, once, of what is told without a subject.
  package static func subjects(of event: Event) -> [String] { event.who.isEmpty ? [""] : event.who }

  private static func isPlain(_ event: Event) -> Bool {
    event.status == .plain && event.accordingTo == nil
  }

  /// What happened, in the event's words and those of its claims.
  package static func wordings(of event: Event) -> [String] {
    guard case .happening(let what) = event.content else { return [] }
    return [what] + event.claims.compactMap(\.what)
  }

  /// Other happenings that the same words about the same people could mean: what is told in the same
  /// words, or where one goes on where the other ends: "was arrested" and "was arrested and exiled".
  ///
  /// What is only claimed or planned is no other meaning of what is a fact. One that others had a part in
  /// is still meant; and of those that only some of the people had a
  /// part in, several together may be.
  package func alike(_ event: Event) -> [Event] {
    let isPlain = Self.isPlain(event)
    return told(like: event).filter { !isPlain || Self.isPlain($0) }
  }

  /// What is only claimed or planned in the words of a plain event.
  func claimedAlike(_ event: Event) -> [Event] {
    Self.isPlain(event) ? told(like: event).filter { !Self.isPlain($0) } : []
  }

  private func told(like event: Event) -> [Event] {
    guard case .happening(let what) = event.content else { return [] }
    let own = Self.subjects(of: event)
    let words = what.lowercased()
    let shorter = Self.cuts(of: words).map { words[..<$0] }
    /// Of one of the people, each once and in order.
    func positions(_ person: String) -> [Int] {
      let more = Self.key(person, words + " ")
      let longer = sorted[sorted.partitionPoint { $0.key >= more }...].prefix {
        $0.key.hasPrefix(more)
      }
      let found =
        ([words[...]] + shorter).flatMap { whole[Self.key(person, $0)] ?? [] }
        + longer.map(\.position)
      return Set(found).sorted().filter { chronicle.events[$0].id != event.id }
    }
    guard own.count > 1 else { return positions(own[0]).map { chronicle.events[$0] } }
    let all = Set(own.flatMap(positions)).sorted().map { chronicle.events[$0] }
    let shared = all.filter { other in own.allSatisfy(Self.subjects(of: other).contains) }
    let isCovered = own.allSatisfy { person in
      all.contains { Self.subjects(of: $0).contains(person) }
    }
    return isCovered ? all : shared
  }

  /// Plain happenings of one kind that `person` had a part in.
  package func sameKind(_ kind: String, of person: String) -> some RandomAccessCollection<Event> {
    (kinds[Self.key(person, kind)] ?? []).lazy.map { [chronicle] in chronicle.events[$0] }
  }
}

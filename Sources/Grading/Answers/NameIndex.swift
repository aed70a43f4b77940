import English

/// Entities by the words of their names, so that a typed name meets only those it may be mistaken for.
struct NameIndex: Sendable {
  struct Entry: Sendable {
    let entity: NamedEntity
    /// The name and the aliases in folded words.
    let names: [[NameWord]]
    let person: PersonProfile?
    /// The name and the aliases as names of bodies; empty where it is none.
    let bodies: [BodyText]
  }

  private(set) var entries: [Entry] = []
  /// Entries by the keys of their words.
  private var byKey: [String: [Int]] = [:]
  /// Entries by their words with one letter left out: words one slip apart share one of these.
  private var byGap: [String: [Int]] = [:]
  /// Entries by a whole name, its words in alphabetical order.
  private var byName: [[String]: [Int]] = [:]

  init(_ entities: [NamedEntity]) {
    entries.reserveCapacity(entities.count)
    for entity in entities { add(entity) }
  }

  private mutating func add(_ entity: NamedEntity) {
    let number = entries.count
    let names = entity.allNames.map(NameWord.words).filter { !$0.isEmpty }
    let mayBePerson = entity.kind == nil || entity.kind == .person
    let mayBeBody = entity.kind == nil || entity.kind == .organisation
    entries.append(
      Entry(
        entity: entity, names: names,
        person: mayBePerson
          ? PersonProfile(entity.allNames, distinction: entity.distinction) : nil,
        bodies: mayBeBody ? entity.allNames.map { BodyText($0) } : []))
    var words: Set<NameWord> = []
    for name in names {
      words.formUnion(name)
      Self.append(number, to: &byName[name.texts.sorted(), default: []])
    }
    for word in words {
      for key in word.keys { Self.append(number, to: &byKey[key, default: []]) }
      if word.text.utf8.count >= 4 {
        for gap in Self.gaps(word.text) { Self.append(number, to: &byGap[gap, default: []]) }
      }
    }
  }

  private static func append(_ number: Int, to list: inout [Int]) {
    if list.last != number { list.append(number) }
  }

  /// The word itself and with each letter left out.
  private static func gaps(_ word: String) -> [String] {
    let letters = Array(word.utf8)
    var gaps = [word]
    for position in letters.indices {
      var rest = letters
      rest.remove(at: position)
      gaps.append(String(decoding: rest, as: UTF8.self))
    }
    return gaps
  }

  /// Entries that may share a word with what was typed, by the rarest words.
  func candidates(_ typed: [NameWord]) -> [Entry] {
    guard !entries.isEmpty else { return [] }
    var lists: [[Int]] = []
    for word in typed where !word.isInitial {
      var found: [Int] = []
      for key in word.keys { found += byKey[key] ?? [] }
      if word.text.utf8.count >= 4 {
        for gap in Self.gaps(word.text) { found += byGap[gap] ?? [] }
      }
      if !found.isEmpty { lists.append(found) }
    }
    lists.sort { $0.count < $1.count }
    var numbers: Set<Int> = []
    for list in lists.prefix(3) where numbers.isEmpty || list.count < 100 {
      numbers.formUnion(list)
    }
    return numbers.sorted().map { entries[$0] }
  }

  /// Entries with exactly this name, in any order of its words.
  func named(_ typed: [NameWord]) -> [Entry] {
    (byName[typed.texts.sorted()] ?? []).map { entries[$0] }
  }
}

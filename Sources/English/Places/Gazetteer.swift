/// Towns and countries with the names they have had, and what holds what.
package enum Gazetteer {
  private struct Place {
    /// Places that hold it.
    var containers: Set<Int> = []
    var isContainer = false
    var isRiver = false
  }

  private static let index = Index()

  private struct Index: Sendable {
    var places: [Place] = []
    /// Places by a folded name.
    var byName: [String: [Int]] = [:]
    /// Places by the keys of a longer name, for other spellings of it.
    var byKey: [String: Set<Int>] = [:]

    init() {
      for block in GazetteerTable.blocks {
        let lines = block.split(separator: "\n").map(String.init)
        guard let head = lines.first else { continue }
        let parts = head.components("<")
        let area = place(parts[0])
        places[area].isContainer = true
        for parent in parts.dropFirst().flatMap({ $0.components(",") }) {
          let holder = place(parent)
          places[holder].isContainer = true
          places[area].containers.insert(holder)
        }
        for entry in lines.dropFirst().flatMap({ $0.components(";") }) {
          let number = place(entry)
          places[number].containers.insert(area)
        }
      }
      for river in GazetteerTable.rivers.components(",") {
        let number = place(river)
        places[number].isRiver = true
      }
      for pair in GazetteerTable.inside {
        let town = place(pair.town)
        let near = place(pair.by)
        places[town].containers.insert(near)
      }
    }

    /// The place of these names, known or new.
    private mutating func place(_ names: String) -> Int {
      let all = names.components(",").map { Gazetteer.words($0).texts.joined(separator: " ") }
      let known = all.prefix(1).compactMap { byName[$0]?.first }.first
      let number = known ?? places.count
      if known == nil { places.append(Place()) }
      for name in all where !(byName[name]?.contains(number) ?? false) {
        byName[name, default: []].append(number)
        if name.utf8.count > 4 {
          for key in TransliterationKey.keys(name) { byKey[key, default: []].insert(number) }
        }
      }
      return number
    }
  }

  /// The folded words without `city of` and the like.
  package static func words(_ text: String) -> [NameWord] {
    let all = Folding.words(text)
    let rest = all.filter { !fillers.contains($0) }
    return (rest.isEmpty ? all : rest).map { $0 == "st" ? NameWord("saint") : NameWord($0) }
  }

  private static let fillers: Set<String> = [
    "city", "town", "village", "of", "in", "at", "near", "to", "fortress", "gorod", "province",
    "region", "governorate", "district", "oblast", "then", "now", "today",
  ]

  /// The places that a name can mean.
  package static func places(_ words: [NameWord]) -> Set<Int> {
    let name = words.texts.joined(separator: " ")
    if let known = index.byName[name] ?? index.byName[words.texts.joined()] { return Set(known) }
    guard name.utf8.count > 4 else { return [] }
    return TransliterationKey.keys(name).reduce(into: Set<Int>()) {
      $0.formUnion(index.byKey[$1] ?? [])
    }
  }

  package static func isContainer(_ words: [NameWord]) -> Bool {
    places(words).contains { index.places[$0].isContainer }
  }

  /// Whether these words name something that holds one of the places, at any remove.
  package static func holds(_ words: [NameWord], _ towns: Set<Int>) -> Bool {
    let meant = places(words)
    guard !meant.isEmpty else { return false }
    return !containers(of: towns).isDisjoint(with: meant) && meant.isDisjoint(with: towns)
  }

  /// What holds one of the places, at any remove.
  package static func containers(of towns: Set<Int>) -> Set<Int> {
    var reached: Set<Int> = []
    var next = towns
    while !next.isEmpty {
      let around = next.reduce(into: Set<Int>()) { $0.formUnion(index.places[$1].containers) }
      next = around.subtracting(reached)
      reached.formUnion(next)
    }
    return reached
  }

  /// Whether one is a river on which the other lies.
  package static func areNear(_ meant: Set<Int>, _ towns: Set<Int>) -> Bool {
    let rivers = meant.filter { index.places[$0].isRiver }
    return rivers.contains { river in towns.contains { index.places[$0].containers.contains(river) }
    }
  }

  package static func isRiver(_ words: [NameWord], of towns: Set<Int>) -> Bool {
    areNear(places(words), towns)
  }
}

extension String {
  fileprivate func components(_ separator: Character) -> [String] {
    split(separator: separator).map { String($0).trimmingWhitespace }.filter { !$0.isEmpty }
  }
}

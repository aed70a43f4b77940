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

    /// - Complexity: linear in the number of names.
    init() {
      // Of several places of one name that hold nothing, the last stands here.
      var byFirstName: [String: Int] = [:]
      let listed = WordList.places.sides
      for (names, _) in listed { byFirstName[names[0]] = add(names) }
      for (place, (_, holders)) in listed.enumerated() {
        for holder in holders.compactMap({ byFirstName[$0] }) {
          places[holder].isContainer = true
          places[place].containers.insert(holder)
        }
      }
      for (names, towns) in WordList.rivers.sides {
        let river = add(names)
        places[river].isRiver = true
        for town in towns.compactMap({ byFirstName[$0] }) { places[town].containers.insert(river) }
      }
      for (names, larger) in WordList.nearPlaces.sides {
        guard let place = byFirstName[names[0]] else { continue }
        places[place].containers.formUnion(larger.compactMap { byFirstName[$0] })
      }
    }

    private mutating func add(_ names: [String]) -> Int {
      let number = places.count
      places.append(Place())
      for name in names {
        let folded = Gazetteer.folded(name).joined(separator: " ")
        if byName[folded]?.last != number { byName[folded, default: []].append(number) }
      }
      return number
    }
  }

  /// Places by the keys of a longer name, for other spellings of it.
  private static let byKey: [String: Set<Int>] = {
    var byKey: [String: Set<Int>] = [:]
    for (name, places) in index.byName where name.utf8.count > 4 {
      for key in TransliterationKey.keys(name) { byKey[key, default: []].formUnion(places) }
    }
    return byKey
  }()

  /// The folded words without `city of` and the like.
  package static func words(_ text: String) -> [NameWord] { folded(text).map(NameWord.init) }

  /// The same as plain text.
  package static func folded(_ text: String) -> [String] {
    let all = Folding.words(text)
    let rest = all.filter { !fillers.contains($0) }
    return (rest.isEmpty ? all : rest).map { $0 == "st" ? "saint" : $0 }
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
      $0.formUnion(byKey[$1] ?? [])
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

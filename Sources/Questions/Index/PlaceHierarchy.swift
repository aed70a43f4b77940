import Chronicle
import English

/// What is known of a chronicle's places besides what it says: which of them holds which.
struct PlaceHierarchy: Sendable {
  private struct Lore: Sendable {
    var meant: Set<Int> = []
    var around: Set<Int> = []
    var isRegion = false
  }

  private let lore: [String: Lore]

  /// - Complexity: linear in the number of names.
  init(_ places: EntityTable) {
    let holders = Set(places.compactMap(\.container))
    lore = Dictionary(
      places.map { place in
        let words = place.allNames.map(Gazetteer.words)
        let meant = words.reduce(into: Set<Int>()) { $0.formUnion(Gazetteer.places($1)) }
        let isRegion = holders.contains(place.id) || Gazetteer.isContainer(words[0])
        return (
          place.id,
          Lore(meant: meant, around: Gazetteer.containers(of: meant), isRegion: isRegion)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the one is known to hold the other, or to lie in it, or to be the same.
  func areNested(_ one: Entity, _ other: Entity) -> Bool {
    guard let one = lore[one.id], let other = lore[other.id] else { return false }
    return !one.meant.isDisjoint(with: other.meant) || !one.meant.isDisjoint(with: other.around)
      || !other.meant.isDisjoint(with: one.around)
  }

  /// Whether others lie in it: a region among towns would stand apart.
  func isRegion(_ place: Entity) -> Bool { lore[place.id]?.isRegion ?? false }
}

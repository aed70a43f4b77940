/// Endings by which names differ that otherwise look alike: a person, an adherent, a town.
enum NameEndings {
  /// Each group is one ending in its spellings; of two words with different ones neither is a slip.
  private static let groups: [[String]] = [
    ["sky", "ski", "skii", "skij", "skiy", "ckij", "zky", "zki", "tsky"],
    ["skaya", "skaia", "skaja"], ["skoye", "skoe"],
    ["ov", "off", "ow"], ["ova"], ["ev", "eff", "ew", "yev"], ["eva", "yeva"],
    ["in", "ine"], ["ina"], ["enko"], ["uk", "yuk"], ["ich", "itch", "icz", "itsch", "ic"],
    ["ist"], ["ite"], ["ism"], ["ka"], ["sk"], ["grad"], ["burg"], ["borg"], ["fors"],
    ["stadt", "stad"], ["shvili"], ["dze"], ["yan", "ian"],
  ]

  private static let endings: [(letters: [UInt8], group: Int)] =
    groups.enumerated().flatMap { group, spellings in
      spellings.map { (Array($0.utf8), group) }
    }.sorted { $0.letters.count > $1.letters.count }

  /// Whether both end in known ways, and not in the same.
  static func differ(_ first: String, _ second: String) -> Bool {
    guard let one = group(first), let two = group(second) else { return false }
    return one != two
  }

  private static func group(_ word: String) -> Int? {
    let letters = Array(word.utf8)
    return endings.first { ending in
      ending.letters.count + 2 <= letters.count
        && letters.suffix(ending.letters.count).elementsEqual(ending.letters)
    }?.group
  }
}

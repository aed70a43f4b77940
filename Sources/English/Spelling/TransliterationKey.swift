/// Keys under which the usual Latin spellings of one Slavic or Baltic name fall together.
///
/// A spelling means different sounds in different languages (`ch` is ч in English, х in German, ш in
/// French), so a word has a key for each language it may be spelled in; two words agree if they have
/// one in common.
enum TransliterationKey {
  /// The keys of a folded word, each once.
  static func keys(_ word: String) -> [String] {
    let letters = Array(word.utf8)
    guard letters.count > 1, letters.count <= 64 else { return [word] }
    var keys: [String] = []
    for system in SpellingSystems.all {
      let key = system.key(letters)
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  static func agree(_ first: [String], _ second: [String]) -> Bool {
    first.contains { second.contains($0) }
  }
}

/// How one language writes sounds: spellings, longest first, and what each stands for in a key.
struct SpellingSystem: Sendable {
  private struct Rule {
    let spelling: [UInt8]
    let sound: [UInt8]
  }

  /// By first letter.
  private let rules: [[Rule]]
  private let dropsFinalE: Bool

  /// - Parameter rules: the spellings of which the first counts where one stands there twice.
  init(_ rules: [(spelling: String, sound: String)], dropsFinalE: Bool) {
    self.dropsFinalE = dropsFinalE
    var byLetter = [[Rule]](repeating: [], count: 128)
    var seen: Set<String> = []
    for (spelling, sound) in rules {
      guard let first = spelling.utf8.first, first < 128, seen.insert(spelling).inserted else {
        continue
      }
      byLetter[Int(first)].append(Rule(spelling: Array(spelling.utf8), sound: Array(sound.utf8)))
    }
    self.rules = byLetter.map { $0.sorted { $0.spelling.count > $1.spelling.count } }
  }

  func key(_ word: [UInt8]) -> String {
    var letters = word[...]
    if dropsFinalE, letters.count > 4, letters.last == 0x65 { letters.removeLast() }
    var key: [UInt8] = []
    key.reserveCapacity(letters.count)
    while let first = letters.first {
      let rule = first < 128 ? rules[Int(first)].first { letters.starts(with: $0.spelling) } : nil
      for sound in rule?.sound ?? [first] where sound != key.last { key.append(sound) }
      letters = letters.dropFirst(rule?.spelling.count ?? 1)
    }
    // After a hushing sound ё is written o or e: Gorbachev, Gorbatschow.
    let last = key.count - 1
    if last >= 2, key[last] == 0x76, key[last - 1] == 0x6F,
      key[last - 2] == 0x63 || key[last - 2] == 0x73
    {
      key[last - 1] = 0x65
    }
    return String(decoding: key, as: UTF8.self)
  }
}

/// How English, German, French, Polish and scholarly books spell East European names.
enum SpellingSystems {
  static let all = ["english", "german", "french", "polish", "scholarly"].map { language in
    SpellingSystem(
      (rules[language] ?? []) + (rules["common"] ?? []), dropsFinalE: language == "french")
  }

  /// How a language spells sounds, by its name: `sh` for `s`.
  private static let rules = Dictionary(grouping: WordList.spellings.entries()) { $0.head }
    .mapValues { entries in
      entries.map { entry in
        let sides = entry.words[0].split(separator: "=").map { String($0).trimmingWhitespace }
        return (spelling: sides[0], sound: sides[1])
      }
    }
}

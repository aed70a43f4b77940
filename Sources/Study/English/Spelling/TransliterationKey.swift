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

  init(_ tables: [String], dropsFinalE: Bool = false) {
    self.dropsFinalE = dropsFinalE
    var byLetter = [[Rule]](repeating: [], count: 128)
    // What stands first wins: a language's own rules come before those of all.
    var seen: Set<Substring> = []
    for pair in tables.flatMap({ $0.split(whereSeparator: \.isWhitespace) }) {
      let parts = pair.split(separator: "=", omittingEmptySubsequences: false)
      guard let first = parts[0].utf8.first, first < 128, seen.insert(parts[0]).inserted else {
        continue
      }
      byLetter[Int(first)].append(Rule(spelling: Array(parts[0].utf8), sound: Array(parts[1].utf8)))
    }
    rules = byLetter.map { $0.sorted { $0.spelling.count > $1.spelling.count } }
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

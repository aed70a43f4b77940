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

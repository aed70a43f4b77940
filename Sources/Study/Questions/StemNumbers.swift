/// Numbers that a wording says: in digits, in words, in Roman numerals.
enum StemNumbers {
  /// - Parameter words: those of the stem, folded, with hyphens taken for blanks.
  static func all(in stem: String, _ words: [String]) -> Set<Int> {
    Set(runs(words).compactMap(\.value) + roman(in: stem))
  }

  /// The words with their numbers in digits and their units in the singular: `3 year`.
  static func inDigits(_ words: [String]) -> [String] {
    var list: [String] = []
    var next = 0
    for (range, value) in runs(words) {
      list += words[next..<range.lowerBound].map(unit)
      list += value.map { ["\($0)"] } ?? words[range].map(unit)
      next = range.upperBound
    }
    list += words[next...].map(unit)
    return zip(list, list.dropFirst() + [""]).map { word, after in
      (word == "a" || word == "an") && units.values.contains(after) ? "1" : word
    }
  }

  /// Numerals of two letters or more: `XVI`.
  static func roman(in stem: String) -> [Int] {
    stem.split { !$0.isLetter && !$0.isNumber }.compactMap { word in
      guard (2...9).contains(word.utf8.count) else { return nil }
      var values: [Int] = []
      for letter in word {
        guard let value = letters[letter] else { return nil }
        values.append(value)
      }
      let sum = zip(values, values.dropFirst() + [0]).reduce(0) {
        $1.0 < $1.1 ? $0 - $1.0 : $0 + $1.0
      }
      return sum > 0 ? sum : nil
    }
  }

  private static let letters: [Character: Int] = [
    "I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000,
  ]

  private static func unit(_ word: String) -> String { units[word] ?? word }

  private static let units = [
    "years": "year", "months": "month", "weeks": "week", "days": "day", "hours": "hour",
    "year": "year", "month": "month", "week": "week", "day": "day", "hour": "hour",
  ]

  /// Words side by side that say one number, with its value; nil where they say none.
  private static func runs(_ words: [String]) -> [(range: Range<Int>, value: Int?)] {
    var runs: [(Range<Int>, Int?)] = []
    var place = 0
    while place < words.count {
      var end = place
      while end < words.count,
        isNumeral(words[end])
          || words[end] == "and" && end > place
            && ["hundred", "thousand"].contains(words[end - 1]) && end + 1 < words.count
            && isNumeral(words[end + 1])
      {
        end += 1
      }
      if end > place {
        let number = NumberWords.quantity(of: words[place..<end].filter { $0 != "and" })
        runs.append((place..<end, number.flatMap { Int(exactly: $0) }))
      }
      place = max(end, place + 1)
    }
    return runs
  }

  private static func isNumeral(_ word: String) -> Bool {
    NumberWords.isPart(word)
      && !["a", "an", "half", "couple", "score", "k", "none", "un"].contains(word)
  }
}

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
    stem.utf8.split { !(0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 > 0x7F) }
      .compactMap { word in
        guard (2...9).contains(word.count) else { return nil }
        var sum = 0
        var last = 0
        // From the right: what is less than its neighbour is taken away.
        for letter in word.reversed() {
          let value = value(letter)
          guard value > 0 else { return nil }
          sum += value < last ? -value : value
          last = max(last, value)
        }
        return sum > 0 ? sum : nil
      }
  }

  private static func value(_ letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    case UInt8(ascii: "L"): 50
    case UInt8(ascii: "C"): 100
    case UInt8(ascii: "D"): 500
    case UInt8(ascii: "M"): 1000
    default: 0
    }
  }

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

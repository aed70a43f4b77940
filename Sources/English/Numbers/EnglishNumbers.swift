/// Numbers that an English wording says, in digits or in words.
package enum EnglishNumbers {
  /// - Parameter words: those of the stem, folded, with hyphens taken for blanks.
  package static func all(in words: [String]) -> Set<Int> { Set(runs(words).compactMap(\.value)) }

  /// The words with their numbers in digits and their units in the singular: `3 year`.
  package static func inDigits(_ words: [String]) -> [String] {
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

  /// "Aged 45", "at the age of 45", "45 years old", "45th birthday": with the birth it tells the year.
  static func sayAge(_ words: [String]) -> Bool {
    words.indices.contains { place in
      func word(_ offset: Int) -> String {
        words.indices.contains(place + offset) ? words[place + offset] : ""
      }
      func isNumber(_ word: String) -> Bool {
        NumberWords.value(word) != nil
          || word.first?.isNumber == true && word.drop(while: \.isNumber).count == 2
      }
      switch words[place] {
      case "aged", "turned": return isNumber(word(1))
      case "age": return word(1) == "of" && isNumber(word(2))
      case "old": return ["year", "years"].contains(word(-1)) && isNumber(word(-2))
      case "birthday": return isNumber(word(-1)) || word(-1).hasSuffix("eth")
      default: return false
      }
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

/// Numbers in digits or words.
package enum NumberWords {
  /// The whole number that one folded word says; at most nine digits.
  package static func value(_ word: String) -> Int? {
    if let number = words[word] { return number }
    guard (1...9).contains(word.utf8.count), word.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(word)
  }

  /// Whether a word can be part of a number.
  package static func isPart(_ word: String) -> Bool {
    value(word) != nil || scales[word] != nil || articles.contains(word) || decimal(word) != nil
      || word == "half" || word == "couple"
  }

  /// A number over several words: `fifteen hundred`, `two and a half`, `1.5 million`, `a dozen`.
  package static func quantity(of list: [String]) -> Double? {
    var total = 0.0
    var part = 0.0
    var seen = false
    var isArticle = false
    for word in list {
      if articles.contains(word) {
        isArticle = true
        continue
      }
      if let scale = scales[word] {
        // Half a dozen is six; a dozen, or "dozen" alone, is twelve.
        part = (part == 0 ? 1 : part) * scale
        if scale > 100 {
          total += part
          part = 0
        }
      } else if word == "half" {
        part += 0.5
      } else if word == "couple" {
        part += 2
      } else if let number = value(word).map(Double.init) ?? decimal(word) {
        // Two figures side by side are no one number, nor are "twenty fifteen".
        if seen, part != 0, number >= 10 || part.truncatingRemainder(dividingBy: 10) != 0 {
          guard part >= 100, part.truncatingRemainder(dividingBy: 100) == 0, number < 100 else {
            return nil
          }
        }
        part += number
      } else {
        return nil
      }
      seen = true
    }
    return seen ? total + part : isArticle ? 1 : nil
  }

  private static func decimal(_ word: String) -> Double? {
    guard word.utf8.count <= 20, let first = word.utf8.first, (48...57).contains(first),
      word.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 })
    else { return nil }
    return Double(word)
  }

  private static let articles: Set<String> = ["a", "an"]

  private static let scales: [String: Double] = [
    "hundred": 100, "hundreds": 100, "thousand": 1000, "thousands": 1000, "million": 1_000_000,
    "millions": 1_000_000, "billion": 1_000_000_000, "dozen": 12, "dozens": 12, "score": 20,
    "k": 1000, "tysyach": 1000, "tysyacha": 1000, "tys": 1000, "tausend": 1000, "mille": 1000,
  ]

  private static let words: [String: Int] = {
    let small = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    var words = Dictionary(uniqueKeysWithValues: small.enumerated().map { ($1, $0) })
    for (position, ten) in tens.enumerated() { words[ten] = (position + 2) * 10 }
    words["fourty"] = 40
    words["nought"] = 0
    words["none"] = 0
    // One slip away from a word above, or another language's.
    for (position, word) in [
      "ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn",
    ].enumerated() {
      words[word] = position + 1
    }
    for (position, word) in [
      "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
    ].enumerated() {
      words[word] = position + 1
    }
    for (position, word) in [
      "odin", "dva", "tri", "chetyre", "pyat", "shest", "sem", "vosem", "devyat", "desyat",
    ].enumerated() {
      words[word] = position + 1
    }
    words["dve"] = 2
    words["eine"] = 1
    words["une"] = 1
    return words
  }()
}

/// Units in which a length of time is said, the finest first.
package enum TimeUnit: Int, Sendable, CaseIterable {
  case day, week, month, year
}

/// Words around lengths and numbers, in English, German, French and Russian.
package enum AmountWords {
  package static let rough = WordList.roughWords.words
  package static let fillers: Set<String> = ["for", "of", "the", "lasted", "during"]
  /// What follows a length and is no part of it.
  package static let circumstances = WordList.amountCircumstances.words
  /// More or less than.
  package static let bounds: Set<String> = [
    "over", "under", "more", "less", "than", "least", "most", "above", "below", "fewer", "up",
    "upto", "exceeding", "beyond",
  ]

  private static let units: [String: (TimeUnit, Double)] = {
    var table: [String: (TimeUnit, Double)] = [:]
    for (head, words) in WordList.timeUnits.entries() {
      let parts = head.split(separator: " ")
      guard let times = parts.first.flatMap({ Double($0) }),
        let unit = parts.last.flatMap({ unitsByName[String($0)] })
      else { continue }
      for word in words { table[word] = (unit, times) }
    }
    return table
  }()

  private static let unitsByName: [String: TimeUnit] = [
    "year": .year, "month": .month, "week": .week, "day": .day,
  ]

  /// The unit that a word is, or is a slip of: `monht`.
  package static func unit(_ word: String) -> (TimeUnit, Double)? {
    if let unit = units[word] { return unit }
    guard word.utf8.count >= 4, !NumberWords.isPart(word), !rough.contains(word),
      !bounds.contains(word), !circumstances.contains(word)
    else { return nil }
    return spelled.first { Slip.count(word, $0) == 1 }.flatMap { units[$0] }
  }

  /// Those of which a slip is known.
  private static let spelled = WordList.slippedUnits.groups.compactMap(\.first)
}

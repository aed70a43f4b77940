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

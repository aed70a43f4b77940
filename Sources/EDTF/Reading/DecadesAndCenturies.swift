extension FragmentReader {
  /// Reads a decade or century: 1920s, the twenties, 19th century, XIX век.
  func decadeOrCentury(
    _ tokens: [DateToken], isBeforeChrist: Bool?
  ) -> [DateFragment] {
    guard let first = tokens.first, tokens.count <= 3 else { return [] }
    // "19th-century"
    if tokens.count == 3, tokens[1].isDash, let word = tokens[2].word,
      DateWords.century.contains(word)
    {
      return decadeOrCentury([first, tokens[2]], isBeforeChrist: isBeforeChrist)
    }
    // "nineteenth century", "XIX век", "19th century", "19c"
    if tokens.count == 2, let word = tokens[1].word, DateWords.century.contains(word) {
      if let century = centuryNumber(first) {
        return [
          DateFragment(
            year: (century - 1) * 100 * (isBeforeChrist == true ? -1 : 1), yearMask: 3,
            hasEra: isBeforeChrist != nil, isBeforeChrist: isBeforeChrist == true)
        ]
      }
    }
    if tokens.count == 1, let word = first.word, let tens = DateWords.decades[word] {
      return decade(tens * 10)
    }
    if case .number(let number, let digits, _, _) = first, tokens.count > 1 {
      let tail = tokens.dropFirst().filter { $0 != .sign("-") && $0 != .sign("'") }
      guard tail.count == 1, let word = tail[0].word,
        ["s", "er", "ies", "е", "х"].contains(word), number % 10 == 0
      else { return [] }
      return digits == 4 ? decades(number) : digits == 2 ? decade(number) : []
    }
    // "1920er": the ending was taken for an ordinal's.
    if tokens.count == 1, case .number(let number, 4, _, true) = first, number % 10 == 0 {
      return decades(number)
    }
    return []
  }

  /// 1920s; but 1900s may be the century too.
  private func decades(_ year: Int) -> [DateFragment] {
    let decade = DateFragment(year: year, yearMask: 1)
    return year % 100 == 0 ? [DateFragment(year: year, yearMask: 3), decade] : [decade]
  }

  /// The twenties, if the plausible years touch those of one century only.
  private func decade(_ tens: Int) -> [DateFragment] {
    guard let years else { return [] }
    let fitting = (0...99).map { $0 * 100 + tens }
      .filter { years.overlaps($0...($0 + 9)) }
    return fitting.count == 1 ? [DateFragment(year: fitting[0], yearMask: 1)] : []
  }

  func centuryNumber(_ token: DateToken) -> Int? {
    switch token {
    case .number(let number, let digits, let isShort, _):
      return digits <= 2 && !isShort && number > 0 ? number : nil
    case .word(let name):
      // XIXe siècle
      let roman = name.hasSuffix("e") ? String(name.dropLast()) : name
      return DateWords.ordinals[name] ?? DateWords.romans[roman]
    case .sign: return nil
    }
  }
}

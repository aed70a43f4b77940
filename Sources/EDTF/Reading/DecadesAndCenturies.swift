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

/// Years written with two numbers, and numbered parts of years.
extension FragmentReader {
  /// "11 February 1731/32", "winter 1918-19".
  ///
  /// A year that began on 25 March has two numbers until then, of which the later is the one that
  /// begins in January; a winter has the year in which it began.
  func doubleYear(_ tokens: [DateToken]) -> [DateFragment] {
    guard tokens.count >= 4, case .number(let tail, let digits, _, _) = tokens[tokens.count - 1],
      digits <= 2 || digits == 4
    else { return [] }
    let sign = tokens[tokens.count - 2]
    let head = Array(tokens[..<(tokens.count - 2)])
    let fragments = head.count == 2 ? pair(head[0], head[1]) : head.count == 3 ? triple(head) : []
    return fragments.compactMap { fragment in
      let modulus = digits == 1 ? 10 : digits == 2 ? 100 : 10_000
      guard let year = fragment.year, (year + 1) % modulus == tail else { return nil }
      if let code = fragment.subYear {
        return code == 24 && (sign == .sign("/") || sign.isDash) ? fragment : nil
      }
      guard sign == .sign("/"), let month = fragment.month,
        month < 3 || (month == 3 && fragment.day.map { $0 < 25 } ?? true)
      else { return nil }
      var fragment = fragment
      fragment.year = year + 1
      return fragment
    }
  }

  /// "first half (of the) 19th century": one of its years.
  func partOfCentury(_ tokens: [DateToken], isBeforeChrist: Bool?) -> [DateFragment] {
    guard let word = tokens[1].word, let unit = DateWords.yearParts[word],
      let ordinal = tokens[0].word.flatMap({ DateWords.partOrdinals[$0] })
    else { return [] }
    let count = unit + 1
    let place = ordinal == 5 ? count : ordinal
    guard place <= count else { return [] }
    return decadeOrCentury(Array(tokens[2...]), isBeforeChrist: isBeforeChrist).map { century in
      var century = century
      century.fraction = (place - 1) * 100 / count..<place * 100 / count
      return century
    }
  }

  /// "first half 1919", "1st quarter 1919", "Q1 1919".
  func partOfYear(_ tokens: [DateToken]) -> [DateFragment] {
    guard tokens.count == 3, var fragment = yearFragment(tokens[2]), fragment.year != nil else {
      return []
    }
    let unit: Int
    let ordinal: Int
    if let word = tokens[1].word, let part = DateWords.yearParts[word] {
      unit = part
      switch tokens[0] {
      case .word(let word):
        // "I квартал"
        guard let number = DateWords.partOrdinals[word] ?? DateWords.romans[word] else { return [] }
        ordinal = number
      case .number(let number, _, _, true): ordinal = number
      default: return []
      }
    } else if let word = tokens[0].word, word == "q" || word == "h",
      case .number(let number, digits: 1, _, _) = tokens[1]
    {
      unit = word == "q" ? 3 : 1
      ordinal = number
    } else {
      return []
    }
    let count = unit + 1
    let isLast = tokens[0].word.map { DateWords.partOrdinals[$0] == 5 } ?? false
    let place = isLast ? count : ordinal
    guard (1...count).contains(place) else { return [] }
    fragment.subYear = (count == 2 ? 39 : count == 3 ? 36 : 32) + place
    return [fragment]
  }
}

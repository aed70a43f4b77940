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

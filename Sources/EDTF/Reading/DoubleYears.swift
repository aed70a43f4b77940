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
        guard let number = DateWords.partOrdinals[word] else { return [] }
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
    let isLast = ordinal == 5 && tokens[0].word != nil && tokens[0].word?.count ?? 0 > 1
    let place = isLast ? count : ordinal
    guard (1...count).contains(place) else { return [] }
    fragment.subYear = (count == 2 ? 39 : count == 3 ? 36 : 32) + place
    return [fragment]
  }
}

/// Reads what one piece of text says of a date, in every way it can be read.
struct FragmentReader {
  /// Which number comes first in 4/5/1917, if settled.
  var order: DayMonthOrder?
  /// The plausible years, if known.
  var years: ClosedRange<Int>?

  /// Every way to read a piece; some may lack a month or a year.
  func fragments(_ tokens: [DateToken]) -> [DateFragment] {
    let marks = FragmentMarks(tokens)
    guard !marks.isContradictory else { return [] }
    var result: [DateFragment] = []
    for var fragment in shapes(marks.rest, isBeforeChrist: marks.isBeforeChrist) {
      fragment.qualifier = marks.qualifier
      fragment.calendar = marks.calendar
      fragment.stretch = marks.stretch
      if marks.isDecade {
        guard let year = fragment.year, fragment.month == nil, year % 10 == 0 else { continue }
        fragment.yearMask = 1
      }
      if let isBC = marks.isBeforeChrist, !fragment.hasEra {
        guard let year = fragment.year ?? fragment.shortYear, year > 0 else { continue }
        fragment.hasEra = true
        fragment.shortYear = nil
        fragment.year = isBC ? 1 - year : year
      }
      if !result.contains(fragment) { result.append(fragment) }
    }
    return result
  }
}

extension FragmentReader {
  /// Reads numbers, months, seasons, decades and centuries by their order.
  func shapes(_ tokens: [DateToken], isBeforeChrist: Bool?) -> [DateFragment] {
    guard (1...6).contains(tokens.count) else { return [] }
    let large = decadeOrCentury(tokens, isBeforeChrist: isBeforeChrist)
    if !large.isEmpty { return large }
    switch tokens.count {
    case 1:
      if case .number(let number, let digits, let isShort, let isOrdinal) = tokens[0] {
        return single(number, digits, isShort, isOrdinal)
      }
      if let word = tokens[0].word, let season = DateWords.seasons[word] {
        return [DateFragment(subYear: 20 + season)]
      }
      return months(tokens[0]).map { DateFragment(month: $0) }
    case 2: return pair(tokens[0], tokens[1])
    case 3:
      if let separator = separator(tokens[1]) {
        return numericPair(tokens[0], tokens[2], separator)
      }
      let part = partOfYear(tokens)
      return part.isEmpty ? triple(tokens) : part
    case 4:
      let half = partOfCentury(tokens, isBeforeChrist: isBeforeChrist)
      if !half.isEmpty { return half }
      // 10.06 1917
      if separator(tokens[1]) == ".", let year = yearFragment(tokens[3])?.year {
        return numericPair(tokens[0], tokens[2], ".").compactMap { fragment in
          guard fragment.day != nil else { return nil }
          var fragment = fragment
          fragment.year = year
          return fragment
        }
      }
      return doubleYear(tokens)
    case 5:
      if let one = separator(tokens[1]), separator(tokens[3]) == one {
        // 10-Jun-1917, Jun-10-1917, 7/XI/1917
        if !months(tokens[0]).isEmpty || !months(tokens[2]).isEmpty {
          return triple([tokens[0], tokens[2], tokens[4]])
        }
        return numeric(tokens[0], tokens[2], tokens[4], one)
      }
      return doubleYear(tokens)
    default: return []
    }
  }

  /// Whether three numbers, or two and a month, stand with one sign between them: one day, or nothing.
  func isNumericDay(_ tokens: [DateToken]) -> Bool {
    guard tokens.count == 5, let one = separator(tokens[1]), separator(tokens[3]) == one else {
      return false
    }
    let parts = [tokens[0], tokens[2], tokens[4]]
    let named = parts.prefix(2).count { !months($0).isEmpty }
    return parts.allSatisfy(\.isNumber) || (named == 1 && parts.count(where: \.isNumber) == 2)
  }

  private func separator(_ token: DateToken) -> Unicode.Scalar? {
    guard case .sign(let sign) = token, "./-".unicodeScalars.contains(sign) else { return nil }
    return sign
  }

  /// The months a word can mean, Roman numerals among them.
  private func months(_ token: DateToken) -> [Int] {
    guard let word = token.word else { return [] }
    if let roman = DateWords.romans[word] { return roman <= 12 ? [roman] : [] }
    return MonthNames.months(word)
  }

  private func single(
    _ number: Int, _ digits: Int, _ isShort: Bool, _ isOrdinal: Bool
  ) -> [DateFragment] {
    if digits >= 3 { return isShort || isOrdinal ? [] : [DateFragment(year: number)] }
    var result: [DateFragment] = []
    if !isShort, (1...31).contains(number) { result.append(DateFragment(day: number)) }
    if !isOrdinal {
      result.append(DateFragment(shortYear: number, isOneDigit: digits == 1))
    }
    return result
  }

  /// The ways a number beside a month can be a year.
  func yearFragment(_ token: DateToken) -> DateFragment? {
    guard case .number(let number, let digits, _, let isOrdinal) = token, !isOrdinal else {
      return nil
    }
    return digits >= 3 ? DateFragment(year: number) : DateFragment(shortYear: number)
  }

  private func dayNumber(_ token: DateToken) -> Int? {
    // "the tenth of June"
    if let word = token.word { return DateWords.ordinals[word] }
    guard case .number(let number, let digits, let isShort, _) = token, digits <= 2, !isShort,
      (1...31).contains(number)
    else { return nil }
    return number
  }

  /// "November 1927", "14 November", "spring 1919".
  func pair(_ one: DateToken, _ two: DateToken) -> [DateFragment] {
    // "8-16, 1921" after "March": the month comes from the piece before.
    if let day = dayNumber(one), let year = yearFragment(two)?.year {
      return [DateFragment(year: year, day: day)]
    }
    for (name, number) in [(one, two), (two, one)]
    where number.isNumber || dayNumber(number) != nil {
      if let word = name.word, let season = DateWords.seasons[word] {
        return yearFragment(number).map { fragment in
          var fragment = fragment
          fragment.subYear = 20 + season
          return [fragment]
        } ?? []
      }
      let months = months(name)
      if months.isEmpty { continue }
      return months.flatMap { month in
        var result: [DateFragment] = []
        if let day = dayNumber(number) { result.append(DateFragment(month: month, day: day)) }
        if var year = yearFragment(number),
          name == one || year.shortYear == nil || isApostrophed(number)
        {
          year.month = month
          result.append(year)
        }
        return result
      }
    }
    return []
  }

  private func isApostrophed(_ token: DateToken) -> Bool {
    if case .number(_, _, let isShort, _) = token { isShort } else { false }
  }

  /// "14 November 1927", "November 14 1927", "1927 November 14".
  func triple(_ tokens: [DateToken]) -> [DateFragment] {
    var result: [DateFragment] = []
    for (day, month, year) in [(0, 1, 2), (1, 0, 2), (2, 1, 0)] {
      guard let number = dayNumber(tokens[day]), let fragment = yearFragment(tokens[year]) else {
        continue
      }
      if year == 0, fragment.shortYear != nil { continue }
      for month in months(tokens[month]) {
        var fragment = fragment
        fragment.month = month
        fragment.day = number
        result.append(fragment)
      }
    }
    return result
  }

  /// "14/11/1927", "14.11.1927": both orders where both are possible, the day first.
  private func numeric(
    _ one: DateToken, _ two: DateToken, _ three: DateToken, _ separator: Unicode.Scalar
  ) -> [DateFragment] {
    if case .number(let year, let digits, _, _) = one, digits >= 3 {
      guard let day = dayNumber(three), let month = dayNumber(two), month <= 12 else { return [] }
      return [DateFragment(year: year, month: month, day: day)]
    }
    guard let first = dayNumber(one), let second = dayNumber(two), let year = yearFragment(three)
    else { return [] }
    var result: [DateFragment] = []
    for order in [DayMonthOrder.dayFirst, .monthFirst] {
      let day = order == .dayFirst ? first : second
      let month = order == .dayFirst ? second : first
      guard month <= 12 else { continue }
      var fragment = year
      fragment.day = day
      fragment.month = month
      result.append(fragment)
    }
    guard result.count == 2, let order, first != second else {
      return Array(result.prefix(first == second ? 1 : 2))
    }
    return [result[order == .dayFirst ? 0 : 1]]
  }

  /// Reads two numbers: 03.1921, 3/1921, 1921/3, 12/27, 10.12.
  private func numericPair(
    _ one: DateToken, _ two: DateToken, _ separator: Unicode.Scalar
  ) -> [DateFragment] {
    guard case .number(let number, let digits, _, _) = two else { return [] }
    if separator != "-", case .number(let year, digits: 4, _, _) = one {
      guard let month = dayNumber(two), month <= 12 else { return [] }
      return [DateFragment(year: year, month: month)]
    }
    if digits >= 3 {
      guard let month = dayNumber(one), month <= 12, digits == 4 else { return [] }
      return [DateFragment(year: number, month: month)]
    }
    guard separator != "-", let first = dayNumber(one), let second = dayNumber(two) else {
      return []
    }
    var result: [DateFragment] = []
    if second <= 12, order != .monthFirst || first > 12 {
      result.append(DateFragment(month: second, day: first))
    }
    if first <= 12, first != second, order != .dayFirst || second > 12 {
      result.append(DateFragment(month: first, day: second))
    }
    if first <= 12, separator == "/" {
      result.append(DateFragment(shortYear: second, month: first))
    }
    return result
  }
}

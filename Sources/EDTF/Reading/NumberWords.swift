/// Turns years in English words into numbers: "nineteen twenty-one", "nineteen oh five".
enum NumberWords {
  private static let units = DateWords.table(EnglishWords.cardinals)

  private static let tens = DateWords.table([""] + EnglishWords.tens)

  /// Every word that is read here.
  static let all = Set(units.keys).union(tens.keys).union(["hundred", "thousand", "and", "oh", "o"])

  /// The tokens with each year in words replaced by its number.
  static func collapsed(_ tokens: [DateToken]) -> [DateToken] {
    var result: [DateToken] = []
    var place = 0
    while place < tokens.count {
      if let (year, next) = year(tokens, place) {
        result.append(.number(year, digits: 4))
        place = next
      } else {
        result.append(tokens[place])
        place += 1
      }
    }
    return result
  }

  private static func year(_ tokens: [DateToken], _ start: Int) -> (Int, Int)? {
    guard let (head, afterHead) = belowHundred(tokens, start) else { return nil }
    func word(_ index: Int) -> String? { index < tokens.count ? tokens[index].word : nil }
    switch word(afterHead) {
    case "hundred" where head >= 10, "thousand" where head < 10:
      let base = word(afterHead) == "hundred" ? head * 100 : head * 1000
      let rest = word(afterHead + 1) == "and" ? afterHead + 2 : afterHead + 1
      guard let (tail, next) = belowHundred(tokens, rest) else { return (base, afterHead + 1) }
      return (base + tail, next)
    case "oh", "o":
      guard head >= 10, let (tail, next) = belowHundred(tokens, afterHead + 1), tail < 10 else {
        return nil
      }
      return (head * 100 + tail, next)
    default:
      // "twenty-one" has been read whole, so a second number begins the years of the century.
      let next = afterHead < tokens.count && tokens[afterHead].isDash ? afterHead + 1 : afterHead
      guard head >= 10, let (tail, end) = belowHundred(tokens, next), tail >= 10 else { return nil }
      return (head * 100 + tail, end)
    }
  }

  private static func belowHundred(_ tokens: [DateToken], _ start: Int) -> (Int, Int)? {
    guard start < tokens.count, let word = tokens[start].word else { return nil }
    if let unit = units[word] { return (unit, start + 1) }
    guard let ten = tens[word] else { return nil }
    var next = start + 1
    if next < tokens.count, tokens[next].isDash { next += 1 }
    if next < tokens.count, let word = tokens[next].word, let unit = units[word], unit < 10 {
      return (ten * 10 + unit, next + 1)
    }
    return (ten * 10, start + 1)
  }
}

/// Reads what one piece of text says of a date, in every way it can be read.
struct FragmentReader {
  /// Which number comes first in 4/5/1917, if settled.
  var order: DayMonthOrder?
  /// The plausible years, if known.
  var years: ClosedRange<Int>?

  /// The words of a piece apart from its day, month and year.
  private struct Sorted {
    var rest: [DateToken] = []
    var qualifier = Qualifier.none
    var calendar = CalendarMark.unstated
    var stretch: DateFragment.Stretch?
    var isBeforeChrist: Bool?
    var isContradictory = false
    /// "années 1920": the number is a decade's.
    var isDecade = false
  }

  /// Every way to read a piece; some may lack a month or a year.
  func fragments(_ tokens: [DateToken]) -> [DateFragment] {
    let sorted = Self.sort(tokens)
    guard !sorted.isContradictory else { return [] }
    var result: [DateFragment] = []
    for var fragment in shapes(sorted.rest, isBeforeChrist: sorted.isBeforeChrist) {
      fragment.qualifier = sorted.qualifier
      fragment.calendar = sorted.calendar
      fragment.stretch = sorted.stretch
      if sorted.isDecade {
        guard let year = fragment.year, fragment.month == nil, year % 10 == 0 else { continue }
        fragment.yearMask = 1
      }
      if let isBC = sorted.isBeforeChrist, !fragment.hasEra {
        guard let year = fragment.year ?? fragment.shortYear, year > 0 else { continue }
        fragment.hasEra = true
        fragment.shortYear = nil
        fragment.year = isBC ? 1 - year : year
      }
      if !result.contains(fragment) { result.append(fragment) }
    }
    return result
  }

  // MARK: Words apart from the date

  private static func sort(_ tokens: [DateToken]) -> Sorted {
    var sorted = Sorted()
    var place = 0
    func word(_ offset: Int) -> String? {
      place + offset < tokens.count ? tokens[place + offset].word : nil
    }
    func mark(_ calendar: CalendarMark) {
      if sorted.calendar != .unstated, sorted.calendar != calendar { sorted.isContradictory = true }
      sorted.calendar = calendar
    }
    func era(_ isBC: Bool) {
      if sorted.isBeforeChrist ?? isBC != isBC { sorted.isContradictory = true }
      sorted.isBeforeChrist = isBC
    }
    while place < tokens.count {
      let token = tokens[place]
      var length = 1
      switch token {
      case .sign("?"): sorted.qualifier = sorted.qualifier.union(.uncertain)
      case .sign("~"): sorted.qualifier = sorted.qualifier.union(.approximate)
      case .sign("%"): sorted.qualifier = .uncertainAndApproximate
      case .sign("'") where place == 0 || tokens[place - 1].word != nil:
        // d'octobre, jusqu'en
        break
      case .sign(","), .sign("("), .sign(")"), .sign(":"), .sign("\""): break
      case .sign("."):
        // A stop counts between numbers only.
        if let last = sorted.rest.last, last.isNumber { sorted.rest.append(token) }
      case .sign, .number: sorted.rest.append(token)
      case .word(let name):
        if name == "по", let next = word(1), isStyleWord(next) {
          break
        } else if let (isBC, count) = eraWord(name, word(1), word(2)) {
          era(isBC)
          length = count
        } else if ["av", "avant", "ap", "apres"].contains(name), word(1) == "j", word(3) == "c" {
          // 44 av. J.-C.
          era(name.hasPrefix("av"))
          length = 4
        } else if name == "jul", sorted.rest.contains(where: \.isMonthName) {
          mark(.julian)
        } else if name == "st", let next = word(1), ["v", "n"].contains(next) {
          // stili veteris, stili novi
          mark(next == "v" ? .julian : .gregorian)
          length = 2
        } else if DateWords.julian.contains(name) {
          mark(.julian)
        } else if DateWords.gregorian.contains(name) {
          mark(.gregorian)
        } else if let next = word(1), DateWords.style.contains(next), isStyleWord(name) {
          mark(DateWords.old.contains(name) ? .julian : .gregorian)
          length = 2
        } else if let next = word(1), DateWords.style.contains(name), isStyleWord(next) {
          mark(DateWords.old.contains(next) ? .julian : .gregorian)
          length = 2
        } else if ["ст", "с"].contains(name), word(1) == "ст" || word(1) == "с" {
          mark(.julian)
          length = 2
        } else if name == "н", word(1) == "ст" || word(1) == "с" {
          mark(.gregorian)
          length = 2
        } else if DateWords.years.contains(name) {
          if sorted.rest.isEmpty, name == "annees" { sorted.isDecade = true }
          // "7 years" is no date.
          if case .number(_, digits: ...2, _, _) = sorted.rest.last {
            sorted.isContradictory = true
          }
        } else if DateWords.approximate.contains(name), name != "c" || sorted.rest.isEmpty {
          sorted.qualifier = sorted.qualifier.union(.approximate)
        } else if DateWords.uncertain.contains(name) {
          sorted.qualifier = sorted.qualifier.union(.uncertain)
        } else if let stretch = stretchWord(name) {
          if sorted.stretch != nil { sorted.isContradictory = true }
          sorted.stretch = stretch
          // "mid-October"
          if place + 1 < tokens.count, tokens[place + 1].isDash { length = 2 }
        } else if !DateWords.fillers.contains(name) || isCentury(name, after: sorted.rest) {
          sorted.rest.append(token)
        }
      }
      place += length
    }
    if sorted.rest.last == .sign(".") { sorted.rest.removeLast() }
    sorted.rest = withoutStopsBeforeWords(sorted.rest)
    return sorted
  }

  /// "Old" or "new".
  private static func isStyleWord(_ word: String) -> Bool {
    DateWords.old.contains(word) || DateWords.new.contains(word)
  }

  private static func isCentury(_ word: String, after rest: [DateToken]) -> Bool {
    guard DateWords.century.contains(word), let last = rest.last else { return false }
    if case .number(_, let digits, _, _) = last { return digits <= 2 }
    return last.word.map { DateWords.romans[$0] != nil } ?? false
  }

  private static func stretchWord(_ word: String) -> DateFragment.Stretch? {
    DateWords.early.contains(word)
      ? .early
      : DateWords.middle.contains(word) ? .middle : DateWords.late.contains(word) ? .late : nil
  }

  private static func eraWord(_ one: String, _ two: String?, _ three: String?) -> (Bool, Int)? {
    switch (one, two, three) {
    case ("bc", _, _), ("bce", _, _), ("vchr", _, _): (true, 1)
    case ("ad", _, _), ("ce", _, _), ("nchr", _, _), ("нэ", _, _): (false, 1)
    case ("v", "chr", _), ("до", "нэ", _): (true, 2)
    case ("n", "chr", _): (false, 2)
    case ("до", "н", "э"), ("av", "j", "c"): (true, 3)
    case ("av", "jc", _): (true, 2)
    case ("ap", "jc", _), ("н", "э", _): (false, 2)
    default: nil
    }
  }

  /// Drops the stops before words, which separate nothing there.
  private static func withoutStopsBeforeWords(_ tokens: [DateToken]) -> [DateToken] {
    tokens.enumerated().filter { index, token in
      !(token == .sign(".") && index + 1 < tokens.count && tokens[index + 1].word != nil)
    }.map(\.element)
  }
}

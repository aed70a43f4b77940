/// What a piece says beside its day, month and year: doubt, calendar, era, "early" and "late".
struct FragmentMarks {
  /// What is left: the numbers and names of the date itself.
  private(set) var rest: [DateToken] = []
  private(set) var qualifier = Qualifier.none
  private(set) var calendar = CalendarMark.unstated
  private(set) var stretch: DateFragment.Stretch?
  private(set) var isBeforeChrist: Bool?
  /// Whether two of its words can't both be true.
  private(set) var isContradictory = false
  /// "années 1920": the number is a decade's.
  private(set) var isDecade = false

  private let tokens: [DateToken]

  init(_ tokens: [DateToken]) {
    self.tokens = tokens
    var place = 0
    while place < tokens.count {
      switch tokens[place] {
      case .number: rest.append(tokens[place])
      case .sign(let sign): take(sign, at: place)
      case .word(let word): place += take(word, at: place) - 1
      }
      place += 1
    }
    if rest.last == .sign(".") { rest.removeLast() }
    rest = Self.withoutStopsBeforeWords(rest)
  }

  /// The word of the token at `place`, if there is one.
  private func word(_ place: Int) -> String? {
    tokens.indices.contains(place) ? tokens[place].word : nil
  }

  private mutating func take(_ sign: Unicode.Scalar, at place: Int) {
    switch sign {
    case "?": qualifier = qualifier.union(.uncertain)
    case "~": qualifier = qualifier.union(.approximate)
    case "%": qualifier = .uncertainAndApproximate
    // 1920er-Jahre
    case "-" where word(place + 1).map(DateWords.years.contains) ?? false: break
    // d'octobre, jusqu'en
    case "'" where place == 0 || word(place - 1) != nil: break
    case ",", "(", ")", ":", "\"": break
    case ".":
      // A stop counts between numbers only.
      if let last = rest.last, last.isNumber { rest.append(.sign(sign)) }
    default: rest.append(.sign(sign))
    }
  }

  /// Takes the words that begin with `word`, and says how many tokens they are.
  private mutating func take(_ word: String, at place: Int) -> Int {
    if let count = takeEra(word, at: place) ?? takeCalendar(word, at: place) { return count }
    if ["d", "l"].contains(word), tokens.indices.contains(place + 1),
      tokens[place + 1] == .sign("'")
    {
      return 2
    }
    if takeDoubt(word) { return 1 }
    if let count = takeStretch(word, at: place) { return count }
    if !DateWords.fillers.contains(word) || isCentury(word) { rest.append(.word(word)) }
    return 1
  }

  // MARK: Era

  /// Takes "BC", "44 av. J.-C.", "до н. э." and their like.
  private mutating func takeEra(_ one: String, at place: Int) -> Int? {
    guard let (isBC, count) = era(one, at: place) else { return nil }
    if isBeforeChrist ?? isBC != isBC { isContradictory = true }
    isBeforeChrist = isBC
    return count
  }

  private func era(_ one: String, at place: Int) -> (isBC: Bool, count: Int)? {
    let (two, three) = (word(place + 1), word(place + 2))
    switch (one, two, three) {
    case ("bc", _, _), ("bce", _, _), ("vchr", _, _): return (true, 1)
    case ("ad", _, _), ("ce", _, _), ("nchr", _, _), ("нэ", _, _): return (false, 1)
    case ("v", "chr", _), ("до", "нэ", _): return (true, 2)
    case ("n", "chr", _): return (false, 2)
    case ("до", "н", "э"), ("av", "j", "c"): return (true, 3)
    case ("av", "jc", _): return (true, 2)
    case ("ap", "jc", _), ("н", "э", _): return (false, 2)
    default: break
    }
    // "J.-C.": a hyphen stands between the two letters.
    guard ["av", "avant", "ap", "apr", "apres"].contains(one), two == "j", word(place + 3) == "c"
    else { return nil }
    return (one.hasPrefix("av"), 4)
  }

  // MARK: Calendar

  /// Abbreviations in two words.
  private static let calendars: [[String]: CalendarMark] = [
    ["o", "s"]: .julian, ["n", "s"]: .gregorian,
    // alten, neuen Stils
    ["a", "st"]: .julian, ["n", "st"]: .gregorian,
    // stili veteris, stili novi
    ["st", "v"]: .julian, ["st", "n"]: .gregorian,
    ["ст", "ст"]: .julian, ["ст", "с"]: .julian, ["с", "ст"]: .julian, ["с", "с"]: .julian,
    ["н", "ст"]: .gregorian, ["н", "с"]: .gregorian,
  ]

  /// Takes "O.S.", "Julian", "old style", "по новому стилю" and their like.
  private mutating func takeCalendar(_ one: String, at place: Int) -> Int? {
    let two = word(place + 1)
    if one == "по", let two, Self.isStyleWord(two) { return 1 }
    if DateWords.calendar.contains(one), calendar != .unstated { return 1 }
    guard let (mark, count) = calendar(one, two) else { return nil }
    if calendar != .unstated, calendar != mark { isContradictory = true }
    calendar = mark
    return count
  }

  private func calendar(_ one: String, _ two: String?) -> (CalendarMark, count: Int)? {
    if let two, let mark = Self.calendars[[one, two]] { return (mark, 2) }
    if DateWords.julian.contains(one) || (one == "jul" && rest.contains(where: \.isMonthName)) {
      return (.julian, 1)
    }
    if DateWords.gregorian.contains(one) { return (.gregorian, 1) }
    guard let two else { return nil }
    for (adjective, noun) in [(one, two), (two, one)]
    where Self.isStyleWord(adjective) && DateWords.style.contains(noun) {
      return (DateWords.old.contains(adjective) ? .julian : .gregorian, 2)
    }
    return nil
  }

  /// "Old" or "new".
  private static func isStyleWord(_ word: String) -> Bool {
    DateWords.old.contains(word) || DateWords.new.contains(word)
  }

  // MARK: Doubt and stretch

  /// Takes "about", "perhaps", "years" and their like.
  private mutating func takeDoubt(_ word: String) -> Bool {
    if DateWords.years.contains(word) {
      if rest.isEmpty, word == "annees" { isDecade = true }
      // "7 years" is a length of time.
      if case .number(_, digits: ...2, _, _) = rest.last { isContradictory = true }
    } else if DateWords.approximate.contains(word), word != "c" || rest.isEmpty {
      qualifier = qualifier.union(.approximate)
    } else if DateWords.uncertain.contains(word) {
      qualifier = qualifier.union(.uncertain)
    } else {
      return false
    }
    return true
  }

  /// Takes "early", "mid-", "late", and "part of" after them.
  private mutating func takeStretch(_ word: String, at place: Int) -> Int? {
    if DateWords.part.contains(word), stretch != nil { return 1 }
    let found: DateFragment.Stretch
    if DateWords.early.contains(word) {
      found = .early
    } else if DateWords.middle.contains(word) {
      found = .middle
    } else if DateWords.late.contains(word) {
      found = .late
    } else {
      return nil
    }
    if stretch != nil { isContradictory = true }
    stretch = found
    // "mid-October"
    return tokens.indices.contains(place + 1) && tokens[place + 1].isDash ? 2 : 1
  }

  // MARK: The rest

  /// Whether a word such as "c" or "в" stands for a century, after a number of one.
  private func isCentury(_ word: String) -> Bool {
    guard DateWords.century.contains(word), let last = rest.last else { return false }
    if case .number(_, let digits, _, _) = last { return digits <= 2 }
    return last.word.map { DateWords.romans[$0] != nil } ?? false
  }

  /// Drops the stops before words, which separate nothing there.
  private static func withoutStopsBeforeWords(_ tokens: [DateToken]) -> [DateToken] {
    tokens.enumerated().filter { index, token in
      !(token == .sign(".") && index + 1 < tokens.count && tokens[index + 1].word != nil)
    }.map(\.element)
  }
}

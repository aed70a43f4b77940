/// Units in which a length of time is said, the finest first.
enum TimeUnit: Int, Sendable, CaseIterable {
  case day, week, month, year
}

/// Words around lengths and numbers, in English, German, French and Russian.
enum AmountWords {
  static let rough = set(
    """
    about around circa c ca approximately approx roughly nearly almost some maybe perhaps probably
    ungefahr etwa rund environ presque okolo primerno
    """)
  static let fillers = set("for of the lasted during ")
  /// What follows a length and is no part of it.
  static let circumstances = set(
    """
    in at under while as after before imprisonment prison exile custody jail hard labour labor deportation
    sentence long lang
    """)
  /// More or less than.
  static let bounds = set(
    "over under more less than least most above below fewer up upto exceeding beyond")

  private static let units: [String: (TimeUnit, Double)] = {
    var table: [String: (TimeUnit, Double)] = [:]
    func add(_ unit: TimeUnit, _ times: Double, _ words: String) {
      for word in words.split(separator: " ") { table[String(word)] = (unit, times) }
    }
    add(.year, 1, "year years yr yrs y jahr jahre jahren an ans annee annees god goda let")
    add(
      .month, 1,
      "month months mo mos m mth mths mon monat monate monaten mois mesyats mesyatsa mesyatsev")
    add(.week, 1, "week weeks wk wks w woche wochen semaine semaines nedelya nedeli nedel")
    add(.day, 1, "day days d tag tage tagen jour jours den dnya dney")
    add(.week, 2, "fortnight fortnights")
    add(.month, 3, "quarter quarters trimester trimesters")
    add(.month, 6, "semester semesters")
    add(.year, 10, "decade decades jahrzehnt jahrzehnte decennie decennies desyatiletie")
    add(.year, 100, "century centuries")
    return table
  }()

  /// The unit that a word is, or is a slip of: `monht`.
  static func unit(_ word: String) -> (TimeUnit, Double)? {
    if let unit = units[word] { return unit }
    guard word.utf8.count >= 4, !NumberWords.isPart(word), !rough.contains(word),
      !bounds.contains(word), !circumstances.contains(word)
    else { return nil }
    return spelled.first { Slip.count(word, $0) == 1 }.flatMap { units[$0] }
  }

  /// Those of which a slip is known.
  private static let spelled = [
    "year", "years", "month", "months", "week", "weeks", "days", "decade", "decades", "century",
    "centuries", "fortnight", "fortnights",
  ]

  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}

import EDTF
import English

/// One reading of a typed date against one version of the right one, as if of one calendar.
struct DateComparison {
  let typed: HistoricalDate
  let right: HistoricalDate
  let asked: Precision?
  /// Whether it is another version than the one that is shown.
  private let isAlternative: Bool
  private let isHedged: Bool

  init(
    _ typed: HistoricalDate, _ right: HistoricalDate, _ asked: Precision?, isAlternative: Bool
  ) {
    self.isAlternative = isAlternative
    isHedged = typed.isHedged && typed.precision < .decade
    // "c. 1921" is 1921 with a doubt; "mid-October" stays what it is.
    self.typed = typed.unhedged
    self.right = right
    self.asked = asked
  }

  var judgement: Judgement {
    if asked == nil, right.isInterval { return RangeComparison(typed, right).judgement }
    var judgement = typed.hasYear ? compared : withoutYear
    if judgement.verdict == .correct { judgement.isHedged = isHedged }
    return judgement
  }

  /// Day and month, or the month that was asked for, are right as far as they go.
  private var withoutYear: Judgement {
    let single = right.members.first ?? right
    let start = single.start ?? single
    guard let month = typed.month, [start.month, single.end?.month].contains(month) else {
      return Judgement(.wrong, "The year is missing, and the rest is not right.")
    }
    switch asked ?? right.precision {
    case .day:
      guard let day = typed.day else { return Judgement(.wrong, "A month alone is not enough.") }
      let days = right.members.compactMap(\.day) + [start.day, single.end?.day].compactMap(\.self)
      guard days.contains(day) else {
        return Judgement(.wrong, "The year is missing, and the day is not right.")
      }
    case .month, .season: break
    case .year, .decade, .century: return Judgement(.wrong, "The year is what is asked.")
    }
    return Judgement(.close, "Right as far as it goes.", asking: "In which year?")
  }

  private var compared: Judgement {
    guard let rightDays = DigitSpan(right.unhedged) else { return Judgement(.wrong) }
    guard let typedDays = DigitSpan(typed) else {
      return Judgement(.wrong, "That is a limit, not a date.")
    }
    let precision = max(asked ?? right.precision, right.precision)
    if rightDays.contains(typedDays) {
      // Another claim, less exact than what is asked, bears out nothing finer.
      if isAlternative, let asked, right.precision > asked, typedDays != rightDays {
        return Judgement(.close, "For that there is only \(right.text).")
      }
      let isFiner =
        typedDays != rightDays && !right.isInterval && !right.isOneOf
        && typed.precision < right.precision
      return Judgement(.correct, isFiner ? "The chronicle says only \(right.text)." : "")
    }
    if typedDays.contains(rightDays) { return coarser(typedDays, rightDays, precision) }
    // "About 1815" is no exact year; of a span only an end is rough.
    let isNear =
      right.isHedged && right.unhedged != right && !right.isInterval
      && right.possiblyOverlaps(typed)
    if isNear { return Judgement(.close, "The chronicle says \(right.text).") }
    return elsewhere(typedDays, rightDays, precision)
  }

  /// What was typed holds the right date and more.
  private func coarser(_ typedDays: DigitSpan, _ rightDays: DigitSpan, _ precision: Precision)
    -> Judgement
  {
    let isOneUnit = !typed.isInterval && !typed.isOneOf
    if isOneUnit, typed.precision <= precision { return Judgement(.correct) }
    let years = typedDays.years.count
    let missing: String
    switch precision {
    case .day, .month, .season:
      guard years == 1 else { return Judgement(.wrong, "That is too vague.") }
      missing =
        precision != .day
        ? "Which month?" : typed.precision == .month ? "Which day?" : "Which day and month?"
    case .year:
      guard years <= 12 else { return Judgement(.wrong, "That is too vague.") }
      missing = "Which year exactly?"
    case .decade:
      guard years <= 100 else { return Judgement(.wrong, "That is too vague.") }
      // The years of a decade one by one are the decade.
      missing = "Which decade?"
    case .century: missing = "Which century?"
    }
    return Judgement(.close, "Right as far as it goes.", asking: missing)
  }

  /// What was typed is another time.
  private func elsewhere(_ typedDays: DigitSpan, _ rightDays: DigitSpan, _ precision: Precision)
    -> Judgement
  {
    // The winter of a year is said of both its ends.
    let year =
      typed.subYear == nil && typedDays.years.count == 1 ? typedDays.years.lowerBound : typed.year
    guard precision < .decade, let year, rightDays.years.contains(year) else {
      return Judgement(.wrong, distance)
    }
    let isSameMonth =
      typedDays.months.count == 1 && rightDays.months.contains(typedDays.months.lowerBound)
    let what =
      isSameMonth
      ? "The year and month are right, the day is not" : "The year is right, the rest is not"
    let amount = DateDistance(of: typed, from: right.unhedged).map { ": \($0.text)" } ?? ""
    return Judgement(.close, what + amount + ".")
  }

  /// `One year late: 1908 for 1907.`
  private var distance: String {
    guard let distance = DateDistance(of: typed, from: right.unhedged) else { return "" }
    var text = "\(distance.text.withUppercaseStart): \(typed.text) for \(right.text)."
    if let one = typed.year, let two = right.year, Self.areSwapped(one, two) {
      text += " Two digits changed places."
    }
    return text
  }

  /// 1972 for 1927.
  private static func areSwapped(_ first: Int, _ second: Int) -> Bool {
    let one = Array(String(first)), two = Array(String(second))
    guard one.count == two.count else { return false }
    let places = one.indices.filter { one[$0] != two[$0] }
    return places.count == 2 && one[places[0]] == two[places[1]] && one[places[1]] == two[places[0]]
  }
}

/// Old and New Style as labels of a typed date.
enum CalendarLabels {
  /// A label rules out only the other calendar, and only where the chronicle is marked too.
  static func agree(_ typed: HistoricalDate, _ version: HistoricalDate) -> Bool {
    typed.calendar == .unstated || version.calendar == .unstated
      || typed.calendar == version.calendar
  }
}

import English

/// Lengths of time: words or digits, any unit, compared by value.
enum DurationGrading {
  static func judge(_ typed: String, _ expected: Expectation) -> Judgement {
    guard let right = ExpectedLength(expected) else { return Judgement(.wrong) }
    let words = NumberText.tokens(typed)
    if words.contains(where: ["life", "forever", "indefinite", "indefinitely"].contains) {
      return Judgement(.wrong)
    }
    switch DurationReader.read(typed) {
    case .amount(let amount)?: return compare(amount, right)
    case .span(let low, let high)?: return span(low, high, right)
    case .unit?:
      return Judgement(.close, "The number is missing.", asking: "How many?")
    case .number(let number, _)?: return bare(number, right)
    case nil:
      if let unit = right.unit, let span = NumberReading(typed), let low = span.low,
        let high = span.high
      {
        return self.span(.init(low, unit), .init(high, unit), right)
      }
      return Judgement(.wrong, "That can't be read as a length of time.", isUnreadable: true)
    }
  }

  /// A number without a unit: the question's unit, or it must be asked for.
  private static func bare(_ number: Double, _ right: ExpectedLength) -> Judgement {
    if number.rounded() == number, (1000...2100).contains(number), right.unit == nil {
      return Judgement(.wrong, "That is a date; the question asks how long.", isUnreadable: true)
    }
    if let unit = right.unit {
      return compare(DurationReader.Amount(number, unit), right)
    }
    let counts = [right.amount.years, right.amount.months, right.amount.weeks, right.amount.days]
      .filter { $0 != 0 }
    return counts == [number]
      ? Judgement(.close, "The number is right.", asking: "Years, months, weeks or days?")
      : Judgement(.wrong)
  }

  private static func compare(_ given: DurationReader.Amount, _ right: ExpectedLength) -> Judgement
  {
    if isEqual(given, right.amount) { return Judgement(.correct) }
    let one = given.inDays, two = right.amount.inDays
    if let bounds = right.bounds {
      return bounds.contains(given.inMonths / 12)
        ? Judgement(.close, "The dates allow it, but it is an edge of what they allow.")
        : Judgement(.wrong)
    }
    if right.isRough {
      if abs(one - two) <= two / 10 { return Judgement(.correct) }
      return Judgement(abs(one - two) <= two / 4 ? .close : .wrong)
    }
    // "Three years" for three years and two months.
    if given.finest.rawValue > right.amount.finest.rawValue, one < two,
      two - one < unitDays(given.finest)
    {
      return Judgement(.close, "Right as far as it goes.", asking: "How long exactly?")
    }
    let isOtherScale = given.usesMonthsOnly != right.amount.usesMonthsOnly
    if isOtherScale, abs(one - two) <= two / 10 {
      return Judgement(.close, "Nearly.", asking: "How long exactly?")
    }
    return Judgement(.wrong)
  }

  /// Years and months are one scale, weeks and days another; between them 90 days are three months.
  private static func isEqual(_ one: DurationReader.Amount, _ two: DurationReader.Amount) -> Bool {
    if one.usesMonthsOnly, two.usesMonthsOnly { return abs(one.inMonths - two.inMonths) < 0.01 }
    if one.usesDaysOnly, two.usesDaysOnly { return abs(one.inDays - two.inDays) < 0.01 }
    return abs(one.inDays - two.inDays) <= max(1, two.inDays * 0.02)
  }

  private static func unitDays(_ unit: TimeUnit) -> Double {
    switch unit {
    case .year: 365.25
    case .month: 30.5
    case .week: 7
    case .day: 1
    }
  }

  private static func span(
    _ low: DurationReader.Amount, _ high: DurationReader.Amount, _ right: ExpectedLength
  ) -> Judgement {
    let days = right.amount.inDays
    guard low.inDays <= days, days <= high.inDays, high.inDays - low.inDays <= days else {
      return Judgement(.wrong)
    }
    return right.isRough || right.bounds != nil
      ? Judgement(.correct)
      : Judgement(.close, "It lies in there.", asking: "How long exactly?")
  }
}

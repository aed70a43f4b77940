import English

/// Counts: exact where stated, within a tenth where the source says "about".
enum NumberGrading {
  static func judge(_ typed: String, _ expected: Expectation) -> Judgement {
    let answer = expected.answer
    let isRough = answer.value.hasSuffix("~") || answer.text.hasPrefix("about ")
    let value = answer.value.hasSuffix("~") ? String(answer.value.dropLast()) : answer.value
    guard let right = NumberReading(value)?.single else { return Judgement(.wrong) }
    guard let given = NumberReading(typed) else {
      return Judgement(.wrong, "That can't be read as a number.", isUnreadable: true)
    }
    let says = "The chronicle says \(answer.text.hasSuffix("~") ? "about \(value)" : answer.text)."
    if given.bound { return Judgement(.close, "That is a limit.", asking: "How many exactly?") }
    let margin = isRough ? right / 10 : 0
    if let single = given.single {
      if single == right { return Judgement(.correct) }
      if abs(single - right) <= margin { return Judgement(.correct, says) }
      return isRough && abs(single - right) <= right / 4
        ? Judgement(.close, says) : Judgement(.wrong)
    }
    guard let low = given.low, let high = given.high, low <= right, right <= high else {
      return Judgement(.wrong)
    }
    // A span around a rough figure is as rough as the figure.
    if isRough, right - low <= right / 4, high - right <= right / 4 {
      return Judgement(.correct, says)
    }
    return high - low <= right
      ? Judgement(.close, "It lies in there.", asking: "How many exactly?") : Judgement(.wrong)
  }
}

/// A typed count: one number, or from one to another.
struct NumberReading {
  var single: Double?
  var low: Double?
  var high: Double?
  /// "More than".
  var bound = false

  /// Nil where there is no number in it, or two that don't belong together.
  init?(_ text: String) {
    var words = NumberText.tokens(text)
    bound = words.contains(where: AmountWords.bounds.contains)
    if words.first == "between" || words.first == "from" { words.removeFirst() }
    let joint =
      words.firstIndex { ["-", "to", "or"].contains($0) }
      ?? (text.lowercased().hasPrefix("between") ? words.firstIndex(of: "and") : nil)
    if let joint, let low = Self.number(words[..<joint]),
      let high = Self.number(words[(joint + 1)...])
    {
      guard low <= high else { return nil }
      self.low = low
      self.high = high
      bound = false
      return
    }
    guard let number = Self.number(words[...]) else { return nil }
    single = number
  }

  /// The number in it; words around it say what is counted.
  private static func number(_ words: ArraySlice<String>) -> Double? {
    let figures = words.filter { NumberWords.isPart($0) }
    guard figures.contains(where: { $0 != "a" && $0 != "an" }) else { return nil }
    return NumberWords.quantity(of: Array(figures))
  }
}

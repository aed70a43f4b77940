import EDTF

/// From when to when: both ends are asked, and another span inside is not nearly right.
struct RangeComparison {
  let typed: HistoricalDate
  let right: HistoricalDate

  init(_ typed: HistoricalDate, _ right: HistoricalDate) {
    self.typed = typed
    self.right = right
  }

  private enum Match: Equatable {
    case right
    /// Less exact than asked, but not false.
    case coarse
    case wrong
    /// Nothing was said, or there is nothing to say.
    case missing
  }

  var judgement: Judgement {
    guard typed.hasYear else {
      return Judgement(.wrong, "Both ends need their years.")
    }
    let isOpen = right.endState == .open || right.endState == .unknown
    guard typed.isInterval || typed.isOneOf && DigitSpan(typed)?.years.count ?? 1 > 1 else {
      return single(isOpen)
    }
    let start = match(typed.isInterval ? typed.start : nil, right.start)
    var end = match(typed.isInterval ? typed.end : nil, right.end)
    if isOpen, typed.end == nil {
      // Where nobody knows an end, the start is all there is to be right in.
      guard start == .right || start == .coarse else {
        return Judgement(.wrong, "The start is not right.")
      }
      end = .right
    }
    switch (start, end) {
    case (.right, .right): return Judgement(.correct)
    case (.right, .missing):
      return right.start == nil
        ? Judgement(.correct)
        : Judgement(.close, "The start is right.", asking: "Until when?")
    case (.missing, .right):
      return right.start == nil
        ? Judgement(.correct) : Judgement(.close, "The end is right.", asking: "Since when?")
    case (.coarse, .right), (.right, .coarse), (.coarse, .coarse):
      return Judgement(.close, "Right as far as it goes.", asking: "More exactly?")
    case (.right, _), (.coarse, _): return Judgement(.close, "The start is right, the end is not.")
    case (_, .right), (_, .coarse): return Judgement(.close, "The end is right, the start is not.")
    default: return Judgement(.wrong, "Neither end is right.")
    }
  }

  /// One date where two are asked: right if the other end is not known anyway.
  private func single(_ isOpen: Bool) -> Judgement {
    let start = match(typed, right.start)
    if start == .right {
      return isOpen
        ? Judgement(.correct) : Judgement(.close, "The start is right.", asking: "Until when?")
    }
    let end = match(typed, right.end)
    if end == .right {
      return right.start == nil
        ? Judgement(.correct) : Judgement(.close, "The end is right.", asking: "Since when?")
    }
    if start == .coarse || end == .coarse {
      return Judgement(.close, "Right as far as it goes.", asking: "From when to when exactly?")
    }
    return Judgement(.wrong, "That is neither the start nor the end.")
  }

  private func match(_ typed: HistoricalDate?, _ right: HistoricalDate?) -> Match {
    guard let right else { return typed == nil ? .right : .wrong }
    guard let typed else { return .missing }
    guard let one = DigitSpan(typed.unhedged), let two = DigitSpan(right.unhedged) else {
      return .wrong
    }
    if two.contains(one) { return .right }
    let isCoarse = one.contains(two) && typed.precision <= .year && one.years.count == 1
    return isCoarse ? .coarse : .wrong
  }
}

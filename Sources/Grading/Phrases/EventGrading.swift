/// Events are chosen, their order is typed as letters, and what an author asks in his own words is judged as a phrase.
enum EventGrading {
  static func judge(_ typed: String, _ expected: Expectation) -> Judgement {
    if expected.answer.isOrder {
      return OrderGrading.judge(typed, expected.answer.text.filter(\.isLetter).map { $0 })
    }
    return PhraseGrading.judge(typed, expected)
  }
}

/// Grades the order of a few things, typed as their letters: `b, a, c`.
enum OrderGrading {
  /// Right as a whole; close where two neighbours stand the wrong way round.
  static func judge(_ typed: String, _ expected: [Character]) -> Judgement {
    let letters = typed.lowercased().filter { $0.isLetter || $0.isNumber }.map { letter in
      // "2 1 3" means "b a c".
      letter.wholeNumberValue.flatMap { (1...8).contains($0) ? Array("abcdefgh")[$0 - 1] : nil }
        ?? letter
    }
    guard letters.sorted() == expected.sorted() else {
      return Judgement(
        .wrong,
        "Type each of the letters \(expected.sorted().map(String.init).joined(separator: ", ")) once, the earliest first.",
        isUnreadable: true)
    }
    if letters == expected { return Judgement(.correct) }
    // Of two, the one wrong order is wrong.
    guard expected.count > 2 else { return Judgement(.wrong) }
    let swaps = (0..<(expected.count - 1)).map { place in
      var other = expected
      other.swapAt(place, place + 1)
      return other
    }
    return swaps.contains(letters)
      ? Judgement(.close, "two neighbours are the wrong way round") : Judgement(.wrong)
  }
}

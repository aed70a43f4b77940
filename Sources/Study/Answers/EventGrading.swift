/// Events are chosen, never typed, except word for word.
enum EventGrading {
  static func judge(_ typed: String, _ expected: Expectation) -> Judgement {
    // An order is the only answer of several events.
    if expected.answer.value.contains(" ") {
      return OrderGrading.judge(typed, expected.answer.text.filter(\.isLetter).map { $0 })
    }
    let words = Folding.words(typed)
    return expected.answer.allNames.contains { Folding.words($0) == words }
      ? Judgement(.correct) : Judgement(.wrong)
  }
}

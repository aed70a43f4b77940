/// Events are chosen, their order is typed as letters, and what an author asks in his own words is judged as a phrase.
enum EventGrading {
  static func judge(_ typed: String, _ expected: Expectation) -> Judgement {
    // An order is the only answer of several events.
    if expected.answer.value.contains(" ") {
      return OrderGrading.judge(typed, expected.answer.text.filter(\.isLetter).map { $0 })
    }
    return PhraseGrading.judge(typed, expected)
  }
}

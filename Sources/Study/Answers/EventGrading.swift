/// Events are chosen, never typed, except word for word.
enum EventGrading {
  static func judge(_ typed: String, _ expected: Expectation) -> Judgement {
    let words = Folding.words(typed)
    return expected.answer.allNames.contains { Folding.words($0) == words }
      ? Judgement(.correct) : Judgement(.wrong)
  }
}

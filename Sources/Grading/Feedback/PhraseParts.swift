extension AnswerPart {
  /// What an author's answer has and what was typed has not, and the other way round; empty where the two
  /// have nothing in common.
  static func phraseParts(_ typed: String, _ answer: Answer) -> [AnswerPart] {
    let expected = Expectation(answer: answer, question: "", entity: nil, isSubject: false)
    guard let found = PhraseGrading.nearest(typed, expected), !found.matched.isEmpty else {
      return []
    }
    func list(_ words: [PhraseWord]) -> String? {
      words.isEmpty ? nil : words.map(\.text).joined(separator: " ")
    }
    return [
      list(found.matched).map { AnswerPart("said", typed: $0, right: $0, isRight: true) },
      found.isWhole
        ? nil
        : AnswerPart("else", typed: list(found.extra), right: list(found.missing), isRight: false),
    ].compactMap(\.self)
  }
}

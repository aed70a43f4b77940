import Chronicle

/// An expected answer with what the question and the chronicle say besides.
struct Expectation: Sendable {
  let answer: Answer
  /// The question's wording, or the words of `asked`.
  let question: String
  /// The expected entity as the chronicle knows it.
  let entity: NamedEntity?
  /// Whether the chronicle is about this person.
  let isSubject: Bool
  /// Options that are wrong, of a card that has some.
  var wrong: [String] = []

  var distinction: String? { entity?.distinction }

  /// Whether an entity of the chronicle is the expected one itself.
  func isSame(_ other: NamedEntity) -> Bool {
    if let entity { return other == entity }
    if !other.id.isEmpty, other.id == answer.value { return true }
    return other.name == answer.text
  }
}

extension Answer {
  /// What is shown, then what else is right.
  var allNames: [String] { [text] + aliases }
}

import Chronicle

/// What was typed against what was asked.
package enum Verdict: String, Sendable, Hashable, CaseIterable {
  case correct, close, wrong
}

/// A verdict with its reason; it suggests a grade, the learner decides.
package struct Judgement: Sendable, Hashable {
  package var verdict: Verdict
  /// A sentence for the learner; empty where the verdict says it all.
  package var reason: String
  /// The one question by which a close answer may still become a whole one: something was left out.
  package var followUp: String?
  /// The typed text is no answer of the type asked: a second try costs nothing.
  package var isUnreadable: Bool
  /// Right, but for a slip of the finger.
  package var hasSlip: Bool
  /// Right, but said with a doubt: `1921?`.
  package var isHedged: Bool
  /// The event that a wrong date belongs to, in the chronicle's words.
  package var belongsTo: String?
  /// Typed in two goes, so that the text is no one name.
  package var isInTwoParts = false

  package init(
    _ verdict: Verdict, _ reason: String = "", asking followUp: String? = nil,
    isUnreadable: Bool = false, hasSlip: Bool = false, isHedged: Bool = false
  ) {
    self.verdict = verdict
    self.reason = reason
    self.followUp = followUp
    self.isUnreadable = isUnreadable
    self.hasSlip = hasSlip
    self.isHedged = isHedged
  }
}

extension Verdict {
  /// The order of merit: the less the better.
  package var rank: Int {
    switch self {
    case .correct: 0
    case .close: 1
    case .wrong: 2
    }
  }
}

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

package import FSRS
package import Grading
package import Questions

/// A grader for each chronicle, made when the first answer to one of its cards is typed.
package struct Graders: Sendable {
  /// A session over hundreds of chronicles needs few of them at a time.
  private static let most = 8

  private var supply: CardSupply
  private var made: [String: Grader] = [:]

  package init(_ supply: CardSupply) { self.supply = supply }

  /// The verdict on what was typed.
  package mutating func judge(
    _ typed: String, for asked: Asked, aliases: LearnerAliases
  ) -> Judgement {
    var answer = asked.question.answer
    answer.aliases += aliases.texts(for: asked.question)
    return grader(of: asked.question.deck).judge(
      typed, against: answer, question: asked.stem,
      wrong: (asked.question.choices ?? []).filter { !$0.isRight }.map(\.text))
  }

  /// Judges a deck as it is now.
  package mutating func replace(_ deck: String, _ supply: CardSupply) {
    self.supply = supply
    made[deck] = nil
  }

  private mutating func grader(of deck: String) -> Grader {
    if let grader = made[deck] { return grader }
    if made.count >= Self.most { made = [:] }
    let grader = supply.grader(deck)
    made[deck] = grader
    return grader
  }
}

/// What the learner has declared to be right, by entity.
///
/// Entities of different chronicles may share an id, so an alias is kept under
/// `CHRONICLE/ENTITY`; one under the bare id counts for every chronicle.
package struct LearnerAliases: Sendable {
  private var byEntity: [String: [String]]

  package init(_ byEntity: [String: [String]] = [:]) { self.byEntity = byEntity }

  /// Where an alias for a question's answer is kept: `ivar-smilga/guild`.
  package static func entity(of question: Question) -> String {
    "\(question.deck)/\(question.answer.value)"
  }

  /// What counts as right for a question besides its answer.
  package func texts(for question: Question) -> [String] {
    (byEntity[Self.entity(of: question)] ?? []) + (byEntity[question.answer.value] ?? [])
  }

  package mutating func add(_ text: String, to entity: String) {
    byEntity[entity, default: []].append(text)
  }

  package mutating func remove(_ text: String, from entity: String) {
    guard let last = byEntity[entity]?.lastIndex(of: text) else { return }
    byEntity[entity]?.remove(at: last)
  }
}

/// Something said for something else.
package struct Confusion: Sendable, Hashable {
  package var card: Card
  /// What was typed or chosen.
  package var said: String
  /// What a wrong date belongs to, in the chronicle's words; nil where nothing is known of it.
  package var belongsTo: String?
}

extension Session {
  /// Notes what a wrong answer was taken for.
  mutating func noteConfusion(_ revealed: Revealed) {
    guard let judgement = revealed.judgement, judgement.verdict != .correct,
      let said = revealed.typed, !said.isEmpty, !Grader.isSurrender(said)
    else { return }
    let confusion = Confusion(
      card: revealed.card, said: said, belongsTo: judgement.belongsTo)
    if !summary.confusions.contains(confusion) { summary.confusions.append(confusion) }
  }
}

/// From verdict to grade. What is suggested is never more than a suggestion: the learner decides.
///
/// | what happened | suggests |
/// |---|---|
/// | wrong, or close and not made whole by the one follow-up | again |
/// | right with a hint, with a doubt (`1921?`), or slowly | hard |
/// | right | good |
///
/// *Hard* is a pass to the memory model, so it is never suggested for a failure;
/// nor is *easy*, for only the learner knows.
package enum Suggestion {
  /// - Parameters:
  ///   - hints: how many were given.
  ///   - isSlow: whether it took far longer than the learner's other answers of that form.
  package static func grade(_ judgement: Judgement, hints: Int = 0, isSlow: Bool = false) -> Grade {
    guard judgement.verdict == .correct else { return .again }
    return hints > 0 || isSlow || judgement.isHedged ? .hard : .good
  }
}

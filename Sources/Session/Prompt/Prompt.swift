import English
import FSRS
package import Grading
package import Records

/// One question at its prompt: what was asked, and how far its answering has come.
///
/// Cards, exercises and quizzes all read their lines here, so that a line means the same to each of them;
/// they decide only what a command and an answer do there.
package struct Prompt: Sendable, Hashable {
  /// What a line comes to.
  package enum Step: Sendable, Hashable {
    /// A command, nil where there is none of that name, and what stood behind the colon.
    case command(SessionCommand?, String)
    /// The prompt comes again, and this is said before it.
    case again(Remark)
    case answered(Response)
  }

  /// An answer as it is shown and kept.
  package struct Response: Sendable, Hashable {
    /// What was typed, or the text of the option that was chosen; nil for a flip card.
    package var typed: String?
    /// Nil for a flip card, which the learner judges alone.
    package var judgement: Judgement?
    package var chosen: Choice?
  }

  package let asked: Asked
  /// When it was asked.
  let since: LocalInstant
  /// How many were given.
  var hints: Int
  /// Whether a line was handed back to be thought over: that costs nothing, once.
  private var hasRetried = false
  /// What was right as far as it went, while the rest is asked for, once.
  private var unfinished: String?

  package init(_ asked: Asked, since: LocalInstant, hints: Int = 0) {
    self.asked = asked
    self.since = since
    self.hints = hints
  }

  /// Milliseconds since it was asked.
  func elapsed(at moment: LocalInstant) -> Int {
    max(0, moment.instant.milliseconds - since.instant.milliseconds)
  }

  /// Reads one line. What begins with a colon is a command; a second colon in front types one.
  ///
  /// - Parameter judge: the verdict on a typed answer.
  package mutating func read(_ line: String, judge: (String) -> Judgement) -> Step {
    var text = line.trimmingWhitespace
    if text.hasPrefix("::") {
      text.removeFirst()
    } else if text.hasPrefix(":") {
      text.removeFirst()
      return .command(SessionCommand(text), text)
    }
    switch asked.form {
    case .flip:
      return isForgottenColon(text) ? .again(.perhapsCommand(text)) : .answered(Response())
    case .choice: return choose(text)
    case .typed: return take(text, judge)
    }
  }

  /// Whether a command's name was typed without its colon. It is taken for one only once: the next time
  /// the word is an answer.
  private mutating func isForgottenColon(_ text: String) -> Bool {
    guard !hasRetried, unfinished == nil, SessionCommand.isName(text) else { return false }
    hasRetried = true
    return true
  }

  private mutating func choose(_ text: String) -> Step {
    guard !Grader.isSurrender(text) else {
      return .answered(Response(typed: "", judgement: Judgement(.wrong)))
    }
    guard let chosen = asked.option(text) else {
      return .again(isForgottenColon(text) ? .perhapsCommand(text) : .noSuchOption(text))
    }
    let judgement = Judgement(
      chosen.isRight ? .correct : .wrong, chosen.reason(for: asked.question.answer))
    return .answered(Response(typed: chosen.text, judgement: judgement, chosen: chosen))
  }

  /// An answer of another type gets a second try, one that leaves something out one question more.
  private mutating func take(_ text: String, _ judge: (String) -> Judgement) -> Step {
    if SessionCommand.isName(text), judge(text).verdict == .wrong, isForgottenColon(text) {
      return .again(.perhapsCommand(text))
    }
    if let unfinished { return .answered(rest(text, of: unfinished, judge)) }
    let judgement = judge(text)
    if judgement.isUnreadable, !hasRetried {
      hasRetried = true
      return .again(.unreadable(judgement.reason))
    }
    if let question = judgement.followUp {
      unfinished = text
      return .again(.incomplete(judgement.reason, question))
    }
    return .answered(Response(typed: text, judgement: judgement))
  }

  /// An answer in two parts: right where the second is by itself, or where both are together in either order.
  private func rest(
    _ text: String, of unfinished: String, _ judge: (String) -> Judgement
  ) -> Response {
    for whole in [text, "\(unfinished) \(text)", "\(text) \(unfinished)"] {
      let judgement = judge(whole)
      if judgement.verdict == .correct { return Response(typed: whole, judgement: judgement) }
    }
    // What was said first stands, and is not enough.
    var judgement = Judgement(.close, "Right as far as it went, but not all of it.")
    judgement.isInTwoParts = !text.isEmpty
    return Response(
      typed: text.isEmpty ? unfinished : "\(unfinished); \(text)", judgement: judgement)
  }
}

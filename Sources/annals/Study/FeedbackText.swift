import English
import FSRS
import Grading
import Questions
import Records
import Session
import Terminal

/// What is said after an answer: the verdict, the parts, the place in time, the note and source.
@MainActor
struct FeedbackText {
  let page: Page

  /// Prints everything there is to say of an answered card.
  func reveal(_ revealed: Revealed, at moment: LocalInstant) {
    verdict(revealed.asked, revealed.judgement, typed: revealed.typed)
    parts(revealed.parts)
    if let time = revealed.time { TimelineText(page: page).show(time) }
    remarks(revealed.asked.question)
    dues(revealed.dues, at: moment)
  }

  /// Prints the verdict on what was answered, and the note and source.
  func judge(_ asked: Asked, _ judgement: Judgement, typed: String) {
    verdict(asked, judgement, typed: typed)
    if asked.form == .typed, judgement.verdict != .correct {
      parts(AnswerPart.compare(typed, with: asked.question.answer))
    }
    remarks(asked.question)
  }

  /// What was typed against what is right, and why.
  private func verdict(_ asked: Asked, _ judgement: Judgement?, typed: String?) {
    let answer = asked.question.answer.text
    guard let judgement else { return page.wrapped("Answer: \(answer)", role: .strong) }
    var reason = judgement.reason.isEmpty ? "" : Page.sentence(judgement.reason)
    // That a name typed in full is that name needs no saying.
    if let typed, reason.lowercased() == "that is \(typed.lowercased())." { reason = "" }
    // "One year late: 1908 for 1907." needs no repeating of either.
    let saysTyped =
      typed.map { !$0.isEmpty && reason.hasPrefix($0) && reason.contains(" is the date of ") }
      ?? false
    let saysBoth = reason.contains(" for \(answer).") || saysTyped
    // What is said of the answer stands beside it: behind the right one "that was 1911" would be of that.
    let answered = typed.flatMap { Grader.isSurrender($0) ? nil : "You answered: \($0)." }
    let given = saysBoth ? reason : answered.map { reason.isEmpty ? $0 : $0 + " " + reason } ?? ""
    switch judgement.verdict {
    case .correct: page.wrapped("Correct. \(answer.withUppercaseStart)", role: .correct)
    case .close: page.wrapped("Close. \(given)", role: .close)
    case .wrong: page.wrapped(given.isEmpty ? "Not known." : "Wrong. \(given)", role: .wrong)
    }
    if judgement.verdict != .correct { page.wrapped("Answer: \(answer)", role: .strong) }
    if judgement.verdict == .correct || given.isEmpty, !reason.isEmpty { page.wrapped(reason) }
  }

  /// `  day    13 typed, 10 asked` below one another, or as sentences.
  private func parts(_ parts: [AnswerPart]) {
    guard parts.contains(where: { !$0.isRight }) else { return }
    let width = parts.map { DisplayWidth.columns($0.name) }.max() ?? 0
    for part in parts {
      let right = part.right ?? "nothing"
      let told =
        part.isRight
        ? "\(right), right" : part.typed.map { "\($0), not \(right)" } ?? "missing: \(right)"
      let role: Style.Role = part.isRight ? .correct : .wrong
      if page.drawing == .sentences {
        page.wrapped("\(part.name.withUppercaseStart): \(told).")
      } else {
        let name = DisplayWidth.padded(part.name, to: width)
          .map { $0 == " " ? "\u{A0}" : String($0) }.joined()
        page.marked("\(name)\u{A0}\u{A0}\(told)", role: role, indent: 2, hanging: width + 4)
      }
    }
  }

  private func remarks(_ question: Question) {
    if let note = question.note { page.wrapped("Note: \(note)", role: .dim) }
    if let source = question.source { page.wrapped("Source: \(source)", role: .dim) }
  }

  /// Prints when the card comes back under each grade.
  private func dues(_ dues: ByGrade<Due>, at moment: LocalInstant) {
    let grades: [Grade] = [.again, .hard, .good, .easy]
    let parts = grades.map { "\($0.rawValue) \($0) \(DayText.relative(dues[$0], to: moment))" }
    page.listed(["Next review: " + parts[0]] + parts.dropFirst(), role: .dim)
  }
}

import FSRS
import Study
import Terminal

/// How questions and answers look: lines of text, wrapped to the window.
@MainActor
struct QuestionText {
  let printer: Printer
  let style: Style

  private var width: Int { min(Window.width, 100) }

  /// Prints the question and its options.
  func ask(_ asked: Asked, heading: String) {
    printer.line()
    printer.line(style.paint(Safe.line(heading), .dim))
    wrapped(asked.stem, role: .strong)
    for (position, option) in asked.options.enumerated() {
      wrapped("\(letter(position))) \(option.text)", indent: 2, hanging: 5)
    }
  }

  /// Prints the verdict: what was typed against what is right, and why.
  func judge(_ asked: Asked, _ judgement: Judgement?, typed: String?) {
    let answer = asked.card.answer.text
    guard let judgement else {
      wrapped("Answer: \(answer)", role: .strong)
      return remarks(asked.card)
    }
    let given = typed.map { $0.isEmpty ? "" : " You answered: \($0)." } ?? ""
    switch judgement.verdict {
    case .correct:
      wrapped("Correct. \(answer)", role: .correct)
    case .close:
      wrapped("Close.\(given)", role: .close)
    case .wrong:
      wrapped(given.isEmpty ? "Not known." : "Wrong.\(given)", role: .wrong)
    }
    if judgement.verdict != .correct { wrapped("Right is: \(answer)", role: .strong) }
    if !judgement.reason.isEmpty { wrapped(sentence(judgement.reason), indent: 0) }
    remarks(asked.card)
  }

  private func remarks(_ card: Card) {
    if let note = card.note { wrapped("Note: \(note)", role: .dim) }
    if let source = card.source { wrapped("Source: \(source)", role: .dim) }
  }

  /// Prints when the card comes back under each grade.
  func futures(_ futures: ByGrade<Due>, at moment: Moment) {
    let names: [(Grade, String)] = [
      (.again, "again"), (.hard, "hard"), (.good, "good"), (.easy, "easy"),
    ]
    let parts = names.map { grade, name in
      "\(grade.rawValue) \(name): \(DueText.relative(futures[grade], to: moment))"
    }
    wrapped("Back: " + parts.joined(separator: " · "), role: .dim)
  }

  /// Prints one of the session's short replies.
  func say(_ remark: Remark) {
    switch remark {
    case .hint(let hint): wrapped("Hint: \(hint)")
    case .noMoreHints: wrapped("There are no more hints for this question.")
    case .skipped: wrapped("Skipped for this session.")
    case .undone(let card): wrapped("Undone; here is the card again: \(card.id)")
    case .nothingToUndo: wrapped("Nothing to undo in this session; annals undo goes back further.")
    case .aliasAdded(let text): wrapped("From now on \"\(text)\" counts as right.")
    case .noSuchCommand(let name):
      wrapped("No command :\(name) here. There are :hint :skip :undo :quit; :: types a colon.")
    case .noSuchGrade(let text):
      wrapped("\"\(text)\" is no grade: 1 again, 2 hard, 3 good, 4 easy, u to undo.")
    case .noSuchOption(let text): wrapped("\"\(text)\" is not among the options; type a letter.")
    case .unreadable(let reason): wrapped("\(reason) Try again; it costs nothing.")
    case .incomplete(let reason, let question):
      wrapped((sentence(reason) + " " + question).trimmingWhitespace)
    case .help(let duringGrade):
      wrapped(
        duringGrade
          ? "1 again, 2 hard, 3 good, 4 easy; Enter takes the suggestion; t counts a slip as right; a accepts what you typed from now on; u undoes the last card; :quit leaves."
          : "Type the answer. :hint helps, :skip leaves the card out for now, :undo takes back the last card, :quit leaves. What you answered is saved already."
      )
    }
  }

  /// Prints a paragraph, wrapped.
  func wrapped(_ text: String, role: Style.Role? = nil, indent: Int = 0, hanging: Int = 0) {
    for line in DisplayWidth.wrap(Safe.line(text), width: width, indent: indent, hanging: hanging) {
      printer.line(role.map { style.paint(line, $0) } ?? line)
    }
  }

  private func letter(_ position: Int) -> Character {
    let letters = Array("abcdefgh")
    return letters.indices.contains(position) ? letters[position] : "?"
  }

  private func sentence(_ text: String) -> String {
    let text = text.withUppercaseStart
    return text.hasSuffix(".") || text.hasSuffix("?") ? text : text + "."
  }
}

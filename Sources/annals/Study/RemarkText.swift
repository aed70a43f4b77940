import English
import Questions
import Records
import Session
import Terminal

/// The session's short replies, in words.
@MainActor
struct RemarkText {
  let page: Page

  /// Prints one of the session's short replies.
  func say(_ remark: Remark, at moment: LocalInstant) {
    switch remark {
    case .hint(let hint): page.wrapped("Hint: \(hint)")
    case .noMoreHints: page.wrapped("There are no more hints for this question.")
    case .skipped: page.wrapped("Skipped for this session.")
    case .undone(let card, let leaves):
      let left = leaves ? ". The question you have not graded comes again after it." : ""
      page.wrapped("Undone; here is the card again: \(card.id)\(left)")
    case .nothingToUndo:
      page.wrapped("Nothing to undo in this session; annals undo goes back further.")
    case .notGradedYet:
      page.wrapped(
        "This answer is not graded yet, so there is nothing to take back: t counts a slip as right, 1 to 4 say how well you knew it."
      )
    case .leftUngraded:
      page.wrapped("The last answer was not graded, so it doesn't count; the card comes again.")
    case .perhapsCommand(let word):
      let name = word.lowercased() == "exit" ? "quit" : word.lowercased()
      page.wrapped(
        "Commands begin with a colon: :\(name). If \"\(word)\" is your answer, type it again.")
    case .onlyInStudy(let name):
      page.wrapped(":\(name) belongs to annals study; a quiz takes :repeat, :skip and :quit.")
    case .aliasAdded(let text): page.wrapped("From now on \"\(text)\" counts as right.")
    case .why(let report): MemoryReportText(page: page, moment: moment).show(report, reason: nil)
    case .flagged(let reason):
      page.wrapped(
        reason.isEmpty
          ? "Flagged. A reason helps later: :flag the year is doubtful" : "Flagged: \(reason)")
    case .suspended(let card):
      page.wrapped("Suspended: it is not asked any more. :undo takes that back. Its id is \(card)")
    case .buried: page.wrapped("Put off until tomorrow.")
    case .unmarked(let mark):
      switch mark {
      case .flagged: page.wrapped("The flag is taken off again.")
      default: page.wrapped("Undone; here is the card again.")
      }
    case .cardGone: page.wrapped("The file doesn't ask this any more; on to the next card.")
    case .onlyForCards:
      page.wrapped("That is for cards; an exercise takes :skip, :undo and :quit.")
    case .noSuchCommand(let name):
      let meant = SessionCommand.suggestion(for: name).map { " Did you mean :\($0)?" } ?? ""
      page.wrapped("There is no command :\(name).\(meant) :help lists them; :: types a colon.")
    case .noSuchGrade(let text):
      page.wrapped("\"\(text)\" isn't a grade: 1 again, 2 hard, 3 good, 4 easy, u to undo.")
    case .noSuchOption(let text):
      page.wrapped("\"\(text)\" is not among the options; type a letter, or :help.")
    case .unreadable(let reason): page.wrapped("\(reason) Try once more; it costs nothing.")
    case .incomplete(let reason, let question):
      page.wrapped((Page.sentence(reason) + " " + question).trimmingWhitespace)
    case .help(let prompt): help(prompt)
    }
  }

  private func help(_ prompt: Remark.Place) {
    if prompt == .grade {
      page.wrapped(
        "1 again, 2 hard, 3 good, 4 easy; Enter takes the suggestion; t counts a slip as right; a accepts what you typed from now on; u undoes the last card."
      )
    } else {
      page.wrapped(
        "Type your answer, or an option's letter, and press Enter; Enter alone says that you don't know."
      )
    }
    let commands = [
      (":hint", "reveals a little more each time"), (":repeat", "shows the question again"),
      (":skip", "leaves the card out for now"),
      (":bury", "puts it off until tomorrow"), (":suspend", "never asks it again"),
      (":flag WHY", "marks it to be looked at"), (":edit", "opens its file at its line"),
      (":why", "says how it stands in memory"), (":undo", "takes the last step back"),
      (":quit", "leaves; every answer is saved already"),
    ]
    let known: Set<String>? =
      switch prompt {
      case .answer: nil
      case .grade: Set(commands.map(\.0)).subtracting([":hint"])
      case .exercise: [":repeat", ":skip", ":undo", ":quit"]
      case .quiz: [":repeat", ":skip", ":quit"]
      }
    for (name, does) in commands where known?.contains(name) ?? true {
      page.marked(
        DisplayWidth.padded(name, to: 11).map { $0 == " " ? "\u{A0}" : String($0) }.joined() + does,
        indent: 2, hanging: 13)
    }
  }
}

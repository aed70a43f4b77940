import Study

/// The session's short replies, in words.
@MainActor
struct RemarkText {
  let page: Page

  /// Prints one of the session's short replies.
  func say(_ remark: Remark) {
    switch remark {
    case .hint(let hint): page.wrapped("Hint: \(hint)")
    case .noMoreHints: page.wrapped("There are no more hints for this question.")
    case .skipped: page.wrapped("Skipped for this session.")
    case .undone(let card): page.wrapped("Undone; here is the card again: \(card.id)")
    case .nothingToUndo:
      page.wrapped("Nothing to undo in this session; annals undo goes back further.")
    case .aliasAdded(let text): page.wrapped("From now on \"\(text)\" counts as right.")
    case .noSuchCommand(let name):
      page.wrapped("No command :\(name) here. There are :hint :skip :undo :quit; :: types a colon.")
    case .noSuchGrade(let text):
      page.wrapped("\"\(text)\" is no grade: 1 again, 2 hard, 3 good, 4 easy, u to undo.")
    case .noSuchOption(let text):
      page.wrapped("\"\(text)\" is not among the options; type a letter.")
    case .unreadable(let reason): page.wrapped("\(reason) Try again; it costs nothing.")
    case .incomplete(let reason, let question):
      page.wrapped((Page.sentence(reason) + " " + question).trimmingWhitespace)
    case .help(let duringGrade):
      page.wrapped(
        duringGrade
          ? "1 again, 2 hard, 3 good, 4 easy; Enter takes the suggestion; t counts a slip as right; a accepts what you typed from now on; u undoes the last card; :quit leaves."
          : "Type the answer. :hint helps, :skip leaves the card out for now, :undo takes back the last card, :quit leaves. What you answered is saved already."
      )
    }
  }
}

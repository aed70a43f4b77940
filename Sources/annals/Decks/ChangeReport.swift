import Diagnostics
import Grading
import Library
import Progress
import Questions
import Records
import Terminal

/// Says what has changed in decks since they were last studied.
@MainActor
struct ChangeReport {
  let changes: [DeckChanges]
  let program: Program

  /// Prints what has changed; what was never seen before is not worth a word.
  func say() {
    let page = Page(program)
    let said = changes.filter(\.isWorthSaying)
    for change in said.prefix(DeckChanges.mostTold) {
      var parts: [String] = []
      func add(_ count: Int, _ what: String) { if count > 0 { parts.append("\(count) \(what)") } }
      add(change.added.count, "new")
      add(change.returned.count, "back again, what you knew is kept")
      add(change.reworded.count, "reworded")
      add(change.changed.count, "with another answer, asked again soon")
      add(change.retired.count, "retired (kept in the journal)")
      add(change.carried.count, "carried over from a former name")
      page.wrapped(
        "\(change.title) has changed since you last studied it. Cards: \(parts.joined(separator: ", "))."
      )
      for (from, to) in change.renamed.prefix(DeckChanges.mostTold) {
        page.wrapped(
          "If \(to) is \(from) under another name: formerly: [\(from)] in it keeps what you know of it.",
          indent: 2, hanging: 4)
      }
      for (card, was) in change.changed.prefix(DeckChanges.mostTold) {
        let place = change.places[card.id].map { " (\($0.file), line \($0.line))" } ?? ""
        page.wrapped(
          "\(card.id): the answer was “\(was)”, it is “\(card.answer.text)”\(place)", indent: 2,
          hanging: 4)
      }
    }
    if said.count > DeckChanges.mostTold {
      page.wrapped(
        "\(NumberText.count(said.count - DeckChanges.mostTold, "more deck has", "more decks have")) changed."
      )
    }
  }

  /// Titles of decks of which nothing was seen yet.
  var unseen: [String] { changes.filter(\.isFirst).map(\.title) }

  var hasNothingToSay: Bool { !changes.contains { $0.isWorthSaying } }
}

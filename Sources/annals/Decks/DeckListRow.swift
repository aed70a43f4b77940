import Library
import Progress
import Questions
import Terminal

/// One line of the list of decks.
struct DeckListRow {
  let deck: Deck
  let hiddenBy: Deck?
  let isUsed: Bool

  private var warnings: Int { deck.diagnostics.count - deck.errors.count }

  var json: JSONValue {
    var value: JSONValue = [
      "id": deck.id, "title": deck.title, "kind": deck.kind.rawValue,
      "origin": deck.origin.rawValue, "file": deck.file, "events": deck.eventCount,
      "cards": deck.stored.count, "errors": deck.errors.count, "warnings": warnings,
      "used": isUsed && hiddenBy == nil,
    ]
    value.append("hiddenBy", hiddenBy?.file)
    return value
  }

  /// Id, title, events, cards, whether it is used, and where it is with its problems.
  @MainActor func add(to table: inout Table) {
    var place = deck.origin.text
    if deck.origin == .data || deck.origin == .folder { place += ": " + deck.file }
    if deck.kind == .recipe { place += ", a recipe" }
    if let hiddenBy { place += " (hidden by \(hiddenBy.origin.text))" }
    if deck.isUsable {
      if warnings > 0 { place += " — \(NumberText.count(warnings, "warning"))" }
    } else {
      place += " — \(NumberText.count(deck.errors.count, "error")), see: annals check \(deck.file)"
    }
    let used = isUsed ? "yes" : "no"
    table.add(
      Safe.line(deck.id), Safe.line(deck.title), "\(deck.eventCount)", "\(deck.stored.count)",
      hiddenBy == nil && deck.isUsable ? used : "–", Safe.line(place))
  }
}

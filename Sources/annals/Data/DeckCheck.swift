import Library
import Diagnostics
import Progress

/// Looks through the learner's own decks, DATA/decks.
@MainActor
enum DeckCheck {
  static func findings(_ home: Home, _ library: DeckLibrary) -> [Finding] {
    var findings: [Finding] = []
    var owners: [String: String] = [:]
    for file in DeckLibrary.files(in: home.decks) {
      let deck: Deck
      do {
        deck = try library.load(file, origin: .data)
      } catch {
        findings.append(
          Finding(
            file, "unreadable-file", error.message,
            remedy: "it is left out until it can be read; move it elsewhere if it is no deck"))
        continue
      }
      for diagnostic in deck.errors {
        findings.append(
          Finding(
            file, line: diagnostic.place.line, diagnostic.rule, diagnostic.message.text,
            remedy: "annals check \(file) shows the line; the deck is left out until then"))
      }
      if deck.kind != .file, let owner = owners.updateValue(file, forKey: deck.id) {
        findings.append(
          Finding(
            file, "double-deck", "it has the same id as \(owner), which hides it: \(deck.id)",
            remedy: "give one of them another id:"))
        owners[deck.id] = owner
      }
    }
    return findings
  }
}

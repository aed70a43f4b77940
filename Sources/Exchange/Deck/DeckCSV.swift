import Grading
package import Questions
import Records

/// The CSV form of a deck (RFC 4180), safe to open in a spreadsheet.
package enum DeckCSV {
  /// A header line and one line a card, CR LF at their ends as the RFC has it.
  package static func write(_ deck: DeckFile) -> [UInt8] { header + lines(deck.cards) }

  package static let header = line([
    "id", "kind", "question", "answer", "aliases", "note", "source", "tags",
  ])

  package static func lines(_ cards: [Card]) -> [UInt8] {
    cards.flatMap { card in
      line([
        card.id.text, card.kind.name, question(card), card.answer.text,
        card.answer.aliases.joined(separator: "; "), card.note ?? "", card.source ?? "",
        card.tags.joined(separator: " "),
      ])
    }
  }

  private static func line(_ texts: [String]) -> [UInt8] {
    Array((texts.map(cell).joined(separator: ",") + "\r\n").utf8)
  }

  /// The first wording; with its options where it can't be asked without them.
  static func question(_ card: Card) -> String {
    let stem = card.stems.first ?? ""
    guard card.answer.kind == .event, let choices = card.choices else { return stem }
    return stem + " " + choices.map(\.text).joined(separator: " / ")
  }

  /// Quoted; an apostrophe before what a spreadsheet would take for a formula.
  private static func cell(_ text: String) -> String {
    // What begins with a letter is no formula.
    let begins = text.utf8.first.map { 0x61...0x7A ~= $0 || 0x41...0x5A ~= $0 } ?? true
    if begins, text.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\"") }) {
      return "\"" + text + "\""
    }
    // Spreadsheets pass over blanks before a formula, and some read the full-width signs.
    let isFormula =
      text.first.map { "\t\r\n\r\n".contains($0) } ?? false
      || text.first { !$0.isWhitespace }.map { "=+-@＝＋－＠".contains($0) } ?? false
    // A year such as -0044 is a number to a spreadsheet and to us: it stays.
    let isNumber = text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "-") }
    let safe = isFormula && !isNumber ? "'" + text : text
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}

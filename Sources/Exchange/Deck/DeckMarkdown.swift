import EDTF
import Grading
import Questions

/// The Markdown form of a deck: a study sheet, in order of time, a heading a period.
package enum DeckMarkdown {
  package static func write(_ deck: DeckFile) -> [UInt8] {
    var lines = ["# \(escaped(deck.title))"]
    var period: String?
    for card in inOrder(deck.cards) {
      let own = Self.period(of: card)
      if own != period {
        lines += ["", "## \(own)", ""]
        period = own
      }
      lines.append("- **\(escaped(DeckCSV.question(card)))**  ")
      lines.append("  \(escaped(card.answer.text))")
      let remarks = [card.note, card.source.map { "Source: \($0)." }].compactMap(\.self)
      if !remarks.isEmpty {
        lines[lines.count - 1] += "  "
        lines.append("  *\(escaped(remarks.joined(separator: " ")))*")
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// By the first possible day of their events, else as they came; undated ones last.
  private static func inOrder(_ cards: [Card]) -> [Card] {
    cards.enumerated().sorted {
      ($0.element.firstDay ?? .max, $0.offset) < ($1.element.firstDay ?? .max, $1.offset)
    }.map(\.element)
  }

  /// `1890s`; before the year 1000 `3rd century BC`.
  private static func period(of card: Card) -> String {
    guard let day = card.firstDay else { return "Undated" }
    let year = CalendarSystem.gregorian.civilDate(dayNumber: day).year
    if year >= 1000 { return "\(year / 10 * 10)s" }
    return year > 0
      ? "\(ordinal((year + 99) / 100)) century" : "\(ordinal((100 - year) / 100)) century BC"
  }

  private static func ordinal(_ count: Int) -> String {
    let endings = [1: "st", 2: "nd", 3: "rd"]
    let isTeen = (11...13).contains(count % 100)
    return "\(count)\(isTeen ? "th" : endings[count % 10] ?? "th")"
  }

  /// Text that Markdown shows as it stands.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>#|".contains(character) { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
    return result
  }
}

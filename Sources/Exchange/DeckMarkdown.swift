import Study

/// The Markdown form of a deck: a study sheet, in order of time.
package enum DeckMarkdown {
  package static func write(_ deck: DeckFile) -> [UInt8] {
    var lines = ["# \(escaped(deck.title))", ""]
    for card in deck.cards {
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

  /// Text that Markdown shows as it stands.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>#|".contains(character) { result.append("\\") }
      result.append(character == "\n" ? " " : character)
    }
    return result
  }
}

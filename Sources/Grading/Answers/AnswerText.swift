import English

/// What somebody typed, without what is no part of the answer.
struct AnswerText: Sendable {
  let text: String
  /// Whether it was said with a doubt.
  let isHedged: Bool

  init(_ typed: String) {
    var text = Self.withPlainBlanks(typed)
    var isHedged = false
    for opening in Self.openings where text.lowercased().hasPrefix(opening) {
      let rest = text.dropFirst(opening.count)
      // "Was" may begin a name; a word must end here.
      guard let next = rest.first, !next.isLetter else { continue }
      text = String(rest).trimmingWhitespace
      isHedged = isHedged || Self.doubts.contains(opening)
      break
    }
    while let last = text.last, "?!.;,:".contains(last), text.count > 1 {
      if last == "?" { isHedged = true }
      // The stop of an abbreviation does no harm either way.
      text.removeLast()
      text = text.trimmingWhitespace
    }
    let quotes = "\"“”„«»"
    if let first = text.first, let last = text.last, text.count > 2, quotes.contains(first),
      quotes.contains(last)
    {
      text = String(text.dropFirst().dropLast()).trimmingWhitespace
    }
    self.text = text
    self.isHedged = isHedged
  }

  /// One blank wherever there is white space, and nothing that can't be seen.
  private static func withPlainBlanks(_ typed: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in typed.unicodeScalars {
      if scalar == " " || scalar.properties.isWhitespace {
        if let last = result.last, last != " " { result.append(" ") }
      } else if scalar.isASCII || !Letters.isInvisible(scalar) {
        result.append(scalar)
      }
    }
    while result.last == " " { result.removeLast() }
    return String(result)
  }

  private static let doubts: Set<String> = [
    "i think it was", "i think", "i guess", "i believe", "maybe", "perhaps", "probably", "possibly",
  ]
  private static let openings =
    (Array(doubts) + ["it was", "it is", "that was", "he was", "she was", "they were", "answer:"])
    .sorted { $0.count > $1.count }
}

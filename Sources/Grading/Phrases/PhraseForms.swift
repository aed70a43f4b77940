/// The ways in which an author's answer may be said.
struct PhraseForms {
  /// Each as words in their order; the first is what was written.
  let sequences: [[PhraseWord]]
  /// The things of a list whose order doesn't matter; empty where it is none.
  let items: [[PhraseWord]]
  /// Whether a single `A` is a name in it.
  let keepsA: Bool

  /// - Parameter isOrdered: whether the question asks for an order.
  init(_ text: String, isOrdered: Bool) {
    keepsA = PhraseWords.saysA(text)
    let keepsA = keepsA
    func words(_ text: String) -> [PhraseWord] {
      Self.withoutOpening(PhraseWords.words(text, keepsA: keepsA))
    }
    var sequences: [[PhraseWord]] = []
    // What stands in brackets may be said or not; a spaced slash parts two ways to say it.
    let bare = Self.withoutBrackets(text)
    for text in [text, bare] + text.split(separator: " / ").map(String.init) {
      let own = words(text)
      for form in [own] + [Self.turned(own)].compactMap(\.self)
      where !form.isEmpty && !sequences.contains(form) {
        sequences.append(form)
      }
    }
    let written = Self.parts(text)
    if written.count > 2 {
      // "France, Prussia, Austria" has no "and".
      sequences.append(words(text).filter { $0.key != "and" })
    }
    self.sequences = sequences
    let items = isOrdered ? [] : written.map(words).filter { !$0.isEmpty }
    // "Italy and Prussia defeated Austria" is a sentence, not a list.
    let counts = items.map(\.count)
    let isList =
      items.count > 1 && (counts.allSatisfy { $0 <= 2 } || Set(counts).count == 1 && counts[0] <= 4)
    self.items = isList ? items : []
  }

  /// Without `it was`, `in`: an answer may begin with them or not.
  static func withoutOpening(_ words: [PhraseWord]) -> [PhraseWord] {
    let rest = words.drop { PhraseWords.isOpening($0.key) }
    return rest.isEmpty ? words : Array(rest)
  }

  /// `battle of Cannae` as `Cannae battle`; nil where there is no one `of`.
  private static func turned(_ words: [PhraseWord]) -> [PhraseWord]? {
    let places = words.indices.filter { words[$0].key == "of" }
    guard places.count == 1, places[0] > 0, places[0] + 1 < words.count else { return nil }
    return Array(words[(places[0] + 1)...] + words[..<places[0]])
  }

  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    let rest = text.filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")", depth > 0 { depth -= 1 } }
      return depth == 0
    }
    return depth == 0 ? rest : text
  }

  /// Cut at commas, semicolons and `and`; not within a number.
  private static func parts(_ text: String) -> [String] {
    var parts = [""]
    let words = text.split(whereSeparator: \.isWhitespace)
    for word in words {
      if ["and", "&", "+"].contains(word.lowercased()) {
        parts.append("")
        continue
      }
      let ends = word.hasSuffix(",") || word.hasSuffix(";")
      parts[parts.count - 1] += " " + (ends ? word.dropLast() : word)
      if ends { parts.append("") }
    }
    return parts.filter { $0.contains { $0.isLetter || $0.isNumber } }
  }
}

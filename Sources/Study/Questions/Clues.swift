import Foundation

import EDTF

/// Whether a wording gives its answer away.
package enum Clues {
  /// True if `stem` holds a part of `answer`: its digits, its month, a name or alias of it.
  package static func reveals(_ stem: String, _ answer: Answer) -> Bool {
    switch answer.kind {
    case .date: revealsDate(stem, answer)
    case .number: words(stem).contains(answer.value)
    case .duration: contains(words(stem), words(answer.text))
    case .event: false
    case .person:
      // A surname is as good as the name.
      ([answer.text] + answer.aliases).contains { name in
        let name = words(name)
        return contains(words(stem), name)
          || (name.last.map { $0.count > 3 && words(stem).contains($0) } ?? false)
      }
    case .role, .organisation, .place:
      ([answer.text] + answer.aliases).contains { contains(words(stem), words($0.withoutArticle)) }
    }
  }

  private static func revealsDate(_ stem: String, _ answer: Answer) -> Bool {
    guard let date = answer.date else { return false }
    let found = words(stem)
    for part in [date] + [date.start, date.end].compactMap(\.self) + date.members {
      if let year = part.year, found.contains("\(abs(year))") { return true }
      if let month = part.month, months.indices.contains(month - 1),
        found.contains(months[month - 1])
      {
        return true
      }
    }
    // A decade or century: any year within it.
    if date.year == nil {
      let prefix = date.edtf.prefix { $0 != "X" }
      return found.contains { $0.count == 4 && $0.hasPrefix(prefix) && Int($0) != nil }
    }
    return false
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func words(_ text: String) -> [String] {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func contains(_ words: [String], _ part: [String]) -> Bool {
    guard !part.isEmpty, part.count <= words.count else { return false }
    return (0...(words.count - part.count)).contains { start in
      Array(words[start..<(start + part.count)]) == part
    }
  }
}

import Foundation

import EDTF

/// Whether a wording gives its answer away.
package enum Clues {
  /// True if `stem` holds a part of `answer`: its digits, its month, a name or alias of it.
  package static func reveals(_ stem: String, _ answer: Answer) -> Bool {
    reveal([stem], answer)
  }

  /// True if one of the stems does.
  static func reveal(_ stems: [String], _ answer: Answer) -> Bool {
    let given = parts(of: answer)
    return stems.contains { stem in
      let found = words(stem)
      return given.contains { contains(found, $0) } || answer.kind == .date && leaks(found, answer)
    }
  }

  /// The words of which none may be said, each with those that follow it.
  private static func parts(of answer: Answer) -> [[String]] {
    switch answer.kind {
    case .event: []
    case .number: [[answer.value]]
    case .duration: [words(answer.text)]
    case .person:
      // A surname is as good as the name.
      ([answer.text] + answer.aliases).flatMap { name in
        let name = words(name)
        return [name] + (name.last.map { $0.count > 3 ? [[$0]] : [] } ?? [])
      }
    case .role, .organisation, .place:
      ([answer.text] + answer.aliases).map { words($0.withoutArticle) }
    case .date:
      (answer.date.map { [$0] + [$0.start, $0.end].compactMap(\.self) + $0.members } ?? [])
        .flatMap { part in
          let month = part.month.flatMap { months.indices.contains($0 - 1) ? months[$0 - 1] : nil }
          return [part.year.map { "\(abs($0))" }, month].compactMap(\.self).map { [$0] }
        }
    }
  }

  /// Of a decade or century: any year within it.
  private static func leaks(_ words: [String], _ answer: Answer) -> Bool {
    guard let date = answer.date, date.year == nil else { return false }
    let prefix = date.edtf.prefix { $0 != "X" }
    return words.contains { $0.utf8.count == 4 && $0.hasPrefix(prefix) && Int($0) != nil }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// In lower case and without accents.
  private static func words(_ text: String) -> [String] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    return text.lowercased().utf8.split { !(0x61...0x7A ~= $0 || 0x30...0x39 ~= $0) }
      .map { String(Substring($0)) }
  }

  private static func contains(_ words: [String], _ part: [String]) -> Bool {
    guard let first = part.first, part.count <= words.count else { return false }
    return (0...(words.count - part.count)).contains { start in
      words[start] == first && words[start..<(start + part.count)].elementsEqual(part)
    }
  }
}

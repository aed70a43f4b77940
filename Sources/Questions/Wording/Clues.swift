import EDTF
import English
import Foundation
package import Grading

/// Whether a wording gives its answer away.
package enum Clues {
  /// True if `stem` holds a part of `answer`: its digits, also in words or Roman, its month, a name or
  /// alias of it or a word made from one; or an age, where a date is asked.
  package static func reveals(_ stem: String, _ answer: Answer) -> Bool {
    reveal([stem], answer)
  }

  /// True if one of the stems does.
  static func reveal(_ stems: [String], _ answer: Answer) -> Bool {
    let date = answer.date
    let given = parts(of: answer, date)
    let roots = roots(of: answer)
    return stems.contains { stem in
      let found = words(stem)
      if given.contains(where: { contains(found, $0) }) { return true }
      return switch answer.kind {
      case .event: false
      case .date: leaks(found, date) || saysAge(found) || says(yearOf: date, stem)
      case .number: says(number: answer.value, stem, found)
      case .duration:
        lexicons.contains { contains($0.inDigits(found), $0.inDigits(words(answer.text))) }
      case .person, .role, .organisation, .place:
        found.contains { word in roots.contains { isAkin(word, $0) } }
      }
    }
  }

  /// The words of which none may be said, each with those that follow it.
  private static func parts(of answer: Answer, _ date: HistoricalDate?) -> [[String]] {
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
      (date.map { [$0] + [$0.start, $0.end].compactMap(\.self) + $0.members } ?? [])
        .flatMap { part in
          let months = part.month.map(names(ofMonth:)) ?? []
          return ((part.year.map { ["\(abs($0))"] } ?? []) + months).map { [$0] }
        }
    }
  }

  /// Letters that two words must begin with to be akin: `commissar` and `commissariat`.
  private static let root = 6

  /// The words of a name that a word akin to them would give away; of a person the surname.
  ///
  /// Not those of its aliases, which are not shown.
  private static func roots(of answer: Answer) -> Set<String> {
    let name: [String]
    switch answer.kind {
    case .event, .date, .number, .duration: return []
    case .person: name = words(answer.text).suffix(1)
    case .role, .organisation, .place: name = words(answer.text)
    }
    return Set(name.filter { $0.utf8.count >= root })
  }

  private static func isAkin(_ word: String, _ other: String) -> Bool {
    word.utf8.count >= root && word.utf8.prefix(root).elementsEqual(other.utf8.prefix(root))
  }

  /// Of a decade or century: any year within it.
  private static func leaks(_ words: [String], _ date: HistoricalDate?) -> Bool {
    guard let date, date.year == nil else { return false }
    let prefix = date.edtf.prefix { $0 != "X" }
    return words.contains { $0.utf8.count == 4 && $0.hasPrefix(prefix) && Int($0) != nil }
  }

  /// What a month from 1 to 12 is called, in all languages.
  private static func names(ofMonth month: Int) -> [String] {
    lexicons.compactMap { lexicon in
      lexicon.months.indices.contains(month - 1) ? lexicon.months[month - 1] : nil
    }
  }

  private static func says(number: String, _ stem: String, _ words: [String]) -> Bool {
    RomanNumerals.all(in: stem).contains { "\($0)" == number }
      || lexicons.contains { $0.numbers(words).contains { "\($0)" == number } }
  }

  /// The year in Roman numerals.
  private static func says(yearOf date: HistoricalDate?, _ stem: String) -> Bool {
    guard let year = date?.year else { return false }
    return RomanNumerals.all(in: stem).contains(abs(year))
  }

  /// Whether the words say somebody's age, in any language.
  static func saysAge(_ words: [String]) -> Bool {
    lexicons.contains { $0.saysAge(words) }
  }

  private static let lexicons = Languages.all.map(\.lexicon)

  /// In lower case and without accents.
  static func words(_ text: String) -> [String] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    let bytes = text.lowercased().utf8
    var words: [String] = []
    words.reserveCapacity(16)
    var start: String.Index?
    for place in bytes.indices {
      let byte = bytes[place]
      if 0x61...0x7A ~= byte || 0x30...0x39 ~= byte {
        if start == nil { start = place }
      } else if let first = start {
        words.append(String(Substring(bytes[first..<place])))
        start = nil
      }
    }
    if let first = start { words.append(String(Substring(bytes[first...]))) }
    return words
  }

  static func contains(_ words: [String], _ part: [String]) -> Bool {
    guard let first = part.first, part.count <= words.count else { return false }
    return (0...(words.count - part.count)).contains { start in
      words[start] == first && words[start..<(start + part.count)].elementsEqual(part)
    }
  }
}

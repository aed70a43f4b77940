/// Words that a historian may edit, as text: an entry a line.
///
/// The texts are in `Words/`; `.ci/embed-words` writes them into the program.
package struct WordList: Sendable {
  private let text: String

  package init(_ text: String) { self.text = text }

  /// A word or phrase a line.
  ///
  /// - Complexity: linear in the length of the list, as is every way to read it.
  package var words: Set<String> { Set(lines.map(String.init)) }

  /// Words that belong together: `year, years, yr`.
  package var groups: [[String]] { lines.map { Self.parted($0) } }

  /// What stands before a sign, and the words behind it: `head: chairman, director`.
  package func entries(_ sign: Character = ":") -> [(head: String, words: [String])] {
    lines.map { line in
      let end = line.firstIndex(of: sign) ?? line.endIndex
      return (Self.trimmed(line[..<end]), Self.parted(line[end...].dropFirst()))
    }
  }

  /// What stands on the sides of a `<`: `Moscow, Moskva < Central Russia`.
  package var sides: [(names: [String], others: [String])] {
    lines.map { line in
      let end = line.firstIndex(of: "<") ?? line.endIndex
      return (Self.parted(line[..<end]), Self.parted(line[end...].dropFirst()))
    }
  }

  /// Each word of an entry under what the entry says first: `yr` under `year`.
  package var byFirst: [String: String] {
    groups.reduce(into: [:]) { table, group in
      for word in group { table[word] = group[0] }
    }
  }

  private var lines: [Substring] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }
  }

  private static func parted(_ text: Substring) -> [String] {
    text.utf8.split(separator: UInt8(ascii: ",")).map { trimmed(Substring($0)) }.filter {
      !$0.isEmpty
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let blank = UInt8(ascii: " ")
    let start = text.utf8.drop { $0 == blank }
    let after = start.reversed().prefix { $0 == blank }.count
    return String(Substring(start.dropLast(after)))
  }
}

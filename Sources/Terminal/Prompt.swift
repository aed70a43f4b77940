/// What may stand in a prompt.
nonisolated enum Prompt {
  /// The prompt for readline: one safe line, in which only the program's own escapes are left.
  ///
  /// readline takes everything between U+0001 and U+0002 to be invisible, so text with such markers
  /// of its own could move the cursor at will.
  static func marked(_ prompt: String) -> String {
    runs(prompt).map { $0.isEscape ? "\u{1}\($0.text)\u{2}" : Safe.line(String($0.text)) }.joined()
  }

  /// The prompt for anything but readline: the same without the markers.
  static func unmarked(_ prompt: String) -> String {
    runs(prompt).map { $0.isEscape ? String($0.text) : Safe.line(String($0.text)) }.joined()
  }

  /// The prompt's marked escape sequences, and the text between them.
  private static func runs(_ prompt: String) -> [(text: Substring, isEscape: Bool)] {
    var runs: [(text: Substring, isEscape: Bool)] = []
    var start = prompt.startIndex
    var index = start
    while index < prompt.endIndex {
      guard prompt[index] == "\u{1}", let end = prompt[index...].firstIndex(of: "\u{2}"),
        case let sequence = prompt[prompt.index(after: index)..<end],
        Style.sequences.contains(String(sequence))
      else {
        prompt.formIndex(after: &index)
        continue
      }
      runs.append((prompt[start..<index], false))
      runs.append((sequence, true))
      index = prompt.index(after: end)
      start = index
    }
    runs.append((prompt[start...], false))
    return runs
  }
}

extension Diagnostic {
  /// `FILE:LINE:COLUMN: error: MESSAGE [rule]`, the original line, a caret, the remedy and notes.
  ///
  /// Ends without a line break. What comes from the file is given as it stands; whoever writes it
  /// to a terminal escapes it.
  package var text: String {
    var lines = ["\(place): \(severity.rawValue): \(message.text) [\(rule)]"]
    if let excerpt {
      lines.append("  " + excerpt)
      lines.append("  " + caretLine(under: excerpt))
    }
    lines.append("  → " + message.remedy)
    for note in notes {
      lines.append("  \(note.place): note: \(note.text)")
    }
    return lines.joined(separator: "\n")
  }

  /// Spaces up to the place, then as many carets as it is long.
  private func caretLine(under line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    let before = scalars.prefix(place.column - 1)
    let marked = scalars.dropFirst(place.column - 1).prefix(place.length)
    var text = ""
    for scalar in before {
      text += scalar == "\t" ? "\t" : String(repeating: " ", count: columns(scalar))
    }
    let width = marked.reduce(0) { $0 + columns($1) }
    return text + String(repeating: "^", count: max(1, width))
  }

  /// A control character counts as one column: whatever shows the line puts a sign in its place.
  private func columns(_ scalar: Unicode.Scalar) -> Int {
    scalar.properties.generalCategory == .control ? 1 : CharacterWidth.columns(scalar)
  }
}

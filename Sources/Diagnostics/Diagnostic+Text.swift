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
      text += scalar == "\t" ? "\t" : String(repeating: " ", count: scalar.columns)
    }
    let width = marked.reduce(0) { $0 + $1.columns }
    return text + String(repeating: "^", count: max(1, width))
  }
}

extension Unicode.Scalar {
  /// Terminal columns, near enough to set a caret: none for marks, two for East Asian wide forms.
  fileprivate var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

/// One problem found in a file: where, what, and what to do about it.
///
/// Plain data. Whoever finds a problem makes one; only the program's edge prints it.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable {
    case error, warning
  }

  /// What is wrong, and what to do about it.
  ///
  /// A namespace to extend: each rule adds its own messages at the foot of its file.
  package struct Message: Hashable, Sendable {
    /// One clause, lower case, no full stop.
    package var text: String
    /// What the author can do, as one sentence without a full stop.
    package var remedy: String

    package init(_ text: String, remedy: String) {
      self.text = text
      self.remedy = remedy
    }
  }

  /// A second place that helps to understand the first.
  package struct Note: Hashable, Sendable {
    package var text: String
    package var place: Place

    package init(_ text: String, at place: Place) {
      self.text = text
      self.place = place
    }
  }

  package var severity: Severity
  /// The name of the rule, in kebab case: `unknown-key`.
  package var rule: String
  package var message: Message
  package var place: Place
  package var notes: [Note]
  /// The line as it stands in the file, without its line end; nil where the file has no such line.
  package var excerpt: String?

  package init(
    _ severity: Severity, _ rule: String, _ message: Message, at place: Place,
    notes: [Note] = [], excerpt: String? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.place = place
    self.notes = notes
    self.excerpt = excerpt
  }
}

/// Where in a file something stands.
package struct Place: Hashable, Sendable {
  /// The file as the user named it.
  package var file: String
  /// Counts from 1.
  package var line: Int
  /// Counts Unicode scalars from 1.
  package var column: Int
  /// Unicode scalars to underline; at least 1.
  package var length: Int

  package init(file: String, line: Int, column: Int = 1, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
  }
}

extension Place: CustomStringConvertible {
  package var description: String { "\(file):\(line):\(column)" }
}

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

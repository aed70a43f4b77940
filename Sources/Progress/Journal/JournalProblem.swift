package import Diagnostics

/// Something wrong in a journal or in `state.json`: which line, and what. The line itself is kept.
package struct JournalProblem: Hashable, Sendable {
  package enum Rule: String, Hashable, Sendable {
    /// The line is no JSON object of the journal's form.
    case badLine = "bad-line"
    /// The last line ends too early: power or disk failed while it was written.
    case cutShort = "cut-short"
    case wrongChecksum = "wrong-checksum"
    case lineTooLong = "line-too-long"
    /// More than a day ahead: left out until then.
    case future = "future-time"
    /// One id with two contents: both count.
    case twoContents = "two-contents"
    /// A line that this version must not ignore and cannot read.
    case newerFormat = "newer-format"
    /// The file cannot be read.
    case unreadable = "unreadable-file"
    /// A card in `state.json` that cannot be; the others are used.
    case badCard = "bad-card"
    /// A key in `state.json` that stands there twice; the last holds.
    case doubleKey = "double-key"
    /// A part of `state.json` other than its cards.
    case badPart = "bad-part"
  }

  /// The file's path.
  package var file: String
  /// Counts from 1; nil where the whole file is meant.
  package var line: Int?
  package var rule: Rule
  /// One clause, lower case, no full stop.
  package var message: String

  /// `FILE:LINE: warning: MESSAGE [rule]`.
  ///
  /// The file's name is as it stands; whoever writes it to a terminal escapes it.
  package var text: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): warning: \(message) [\(rule.rawValue)]"
  }

  /// The problems as they are said at every command: one by one, but lines from the future, of which a wrong
  /// clock leaves many, once a file.
  package static func texts(_ problems: [JournalProblem]) -> [String] {
    var counts: [String: Int] = [:]
    for problem in problems where problem.rule == .future { counts[problem.file, default: 0] += 1 }
    var said: Set<String> = []
    return problems.compactMap { problem in
      guard problem.rule == .future else { return problem.text }
      guard said.insert(problem.file).inserted else { return nil }
      let more = (counts[problem.file] ?? 1) - 1
      var first = problem
      if more > 0 {
        first.message += ", and so are \(more) more here; they count when their time has come"
      }
      return first.text
    }
  }

  /// The same for `doctor` and `check --json`.
  package var diagnostic: Diagnostic {
    Diagnostic(
      .warning, rule.rawValue,
      Diagnostic.Message(message, remedy: "the line is kept as it is; nothing need be done"),
      at: Place(file: file, line: line ?? 1))
  }
}

import Chronicle
import Diagnostics
import Progress
import Terminal

/// What a rule demands, for whoever met its name after a problem.
struct RuleExplanation {
  let name: String
  /// Nil for what is no problem, but worth a word.
  let severity: Diagnostic.Severity?
  /// One sentence.
  let summary: String

  /// Every rule that `check` can name: those of chronicles and recipes, then those of files.
  static let all =
    Rules.all.map { Self(name: $0.name, severity: $0.severity, summary: $0.summary) } + [
      Self(
        name: "shared-id", severity: .error,
        summary: "Files that are checked together have different ids."),
      Self(
        name: "unreadable-file", severity: .error, summary: "A file can be opened and read."),
      Self(
        name: "deck-json", severity: .error, summary: "A deck written by generate is JSON."),
      Self(
        name: "deck-format", severity: .error,
        summary: "A deck written by generate is in a version of its format that is known."),
      Self(
        name: "deck-card", severity: .error,
        summary: "Each card of a generated deck is whole, and has an id of its own."),
      Self(name: SilenceText.rule, severity: nil, summary: SilenceText.summary),
    ]

  private var weight: String { severity?.rawValue ?? "note" }

  /// The rule called `name`; a usage error where there is none.
  static func named(_ name: String) throws -> RuleExplanation {
    if let rule = all.first(where: { $0.name == name }) { return rule }
    let near = NearWord.nearest(to: name, among: all.map(\.name))
    throw Failure(
      .usage,
      "there is no rule '\(Safe.line(name))'"
        + (near.map { "; did you mean \($0)?" }
          ?? "; annals manual lists them, and check names one after each problem"))
  }

  /// For people: the name, how grave it is, and the sentence.
  var text: String { "\(name) (\(weight)): \(summary)" }

  /// For scripts.
  var value: JSONValue {
    ["rule": name, "severity": weight, "summary": summary]
  }
}

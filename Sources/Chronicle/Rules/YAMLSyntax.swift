import Diagnostics

enum YAMLSyntax: Rule {
  static let name = "yaml-syntax"
  static let summary = "The file is YAML."

  /// Reports what libyaml found.
  static func report(_ problem: String, at place: Place, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, message(for: problem), at: place)
  }

  static func isStrayColon(_ problem: String) -> Bool {
    problem == "mapping values are not allowed in this context"
  }

  /// Reports a line between two of its like that has no colon.
  static func reportNoColon(at place: Place, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .noColon, at: place)
  }

  /// Whether libyaml took the line before for the beginning of a key.
  static func isMissingColon(_ problem: String) -> Bool {
    problem == "could not find expected ':'"
  }

  /// Reports a bracket that is open where the next item begins.
  static func reportOpen(_ bracket: UnclosedBracket, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .open(bracket), at: bracket.place)
  }

  /// Whether libyaml missed the end of a mapping in braces or of a list in brackets.
  static func isUnclosedBracket(_ problem: String) -> Bool {
    problem == "did not find expected ',' or '}'" || problem == "did not find expected ',' or ']'"
  }

  private static func message(for problem: String) -> Diagnostic.Message {
    switch problem {
    case "mapping values are not allowed in this context":
      .unexpected("a colon", "put a text that holds `: ` in quotes, and check the indentation")
    case "found character that cannot start any token":
      .unexpected(
        "a character that begins no text", "put a text that begins with % @ or ` in quotes")
    case "did not find expected key":
      .unexpected("the end of a mapping", "check the indentation and quotes of this line")
    case "did not find expected '-' indicator":
      .unexpected("the end of a list", "begin this line with `- `, or check its indentation")
    case "did not find expected ',' or ']'":
      .unexpected("the end of a list in brackets", "look for a missing `,` or `]`")
    case "did not find expected ',' or '}'":
      .unexpected(
        "the end of a mapping in braces",
        "put a text that holds `: ` in quotes, or look for a missing `,` or `}`")
    case "could not find expected ':'":
      .unexpected("the end of a key", "write `key: value`; a text of several lines needs quotes")
    case "found unexpected end of stream":
      .unexpected("the end of the file", "look for a quotation mark that is not closed")
    case "found undefined alias":
      .unexpected("an alias of no anchor", "put a text that begins with * in quotes")
    case "found invalid Unicode character escape code":
      .unexpected("an escape of no character", "write the character itself")
    case "found unknown escape character":
      .unexpected(
        "an unknown escape", "double the backslash, or write the text in single quotes")
    default: .unexpected(problem)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static var noColon: Self {
    Self(
      "this line has no colon behind its key",
      remedy: "write `key: value`; a text of several lines needs quotes")
  }

  fileprivate static func open(_ bracket: UnclosedBracket) -> Self {
    let isBrace = bracket.mark == "{"
    let (close, thing) = isBrace ? ("`}`", "mapping") : ("`]`", "list")
    let end =
      bracket.lastLine == bracket.place.line
      ? isBrace ? "at the end of this line" : "where its list ends"
      : "where its \(thing) ends, at the latest in line \(bracket.lastLine)"
    return Self("the \(quoted(bracket.mark)) here is never closed", remedy: "write \(close) \(end)")
  }

  fileprivate static func unexpected(_ what: String, _ remedy: String) -> Self {
    Self("\(what) where YAML allows none", remedy: remedy)
  }

  fileprivate static func unexpected(_ problem: String) -> Self {
    Self("not YAML: \(problem)", remedy: "check the indentation, quotes and brackets near here")
  }
}

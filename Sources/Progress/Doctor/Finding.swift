/// One thing that `doctor` found in DATA: where, what, and what to do.
package struct Finding: Hashable, Sendable {
  package var file: String
  /// Counts from 1; nil where the whole file or folder is meant.
  package var line: Int?
  /// In kebab case: `wrong-checksum`, `loose-mode`.
  package var rule: String
  /// One clause, lower case, no full stop.
  package var message: String
  /// What the learner can do, as one sentence without a full stop.
  package var remedy: String

  package init(_ file: String, line: Int? = nil, _ rule: String, _ message: String, remedy: String)
  {
    self.file = file
    self.line = line
    self.rule = rule
    self.message = message
    self.remedy = remedy
  }

  package init(_ problem: JournalProblem) {
    self.init(
      problem.file, line: problem.line, problem.rule.rawValue, problem.message,
      remedy: problem.rule.remedy)
  }

  /// `FILE:LINE: warning: MESSAGE [rule]`, in the form of all problems.
  ///
  /// Names of files are as they stand; whoever writes it to a terminal escapes it.
  package var text: String {
    "\(line.map { "\(file):\($0)" } ?? file): warning: \(message) [\(rule)]"
  }

  /// What `--repair` can mend is said in the same words everywhere.
  static let repairs = "annals doctor --repair sets it aside in quarantine/ and keeps the rest"
}

extension JournalProblem.Rule {
  /// What can be done about it.
  fileprivate var remedy: String {
    switch self {
    case .badLine, .cutShort, .wrongChecksum, .lineTooLong: Finding.repairs
    case .future: "it counts from then on; if this machine's clock is wrong, set it"
    case .twoContents: "nothing need be done: both count, as after copying a machine"
    case .newerFormat: "update annals on this machine"
    case .unreadable: "look at the file; what is in it does not count until it can be read"
    case .badCard, .doubleKey, .badPart:
      "annals doctor --repair sets the file aside and works the state out anew"
    }
  }
}

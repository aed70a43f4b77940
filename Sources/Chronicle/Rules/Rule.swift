package import Diagnostics

/// One check of a chronicle's file.
///
/// Each rule is one file, with its messages at its foot, its smallest failing input in
/// `Tests/ChronicleTests/Specimens/NAME.yaml` and what is said about that in `NAME.txt`.
package protocol Rule: Sendable {
  /// In kebab case; stands in brackets after each message.
  static var name: String { get }
  /// What it demands, as one sentence; `annals check --explain` prints it, and no comment repeats it.
  static var summary: String { get }
  static var severity: Diagnostic.Severity { get }
}

extension Rule {
  package static var severity: Diagnostic.Severity { .error }
}

/// A rule about the chronicle as a whole, once all of it is read.
protocol ChronicleRule: Rule {
  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList)
}

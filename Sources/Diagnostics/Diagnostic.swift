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

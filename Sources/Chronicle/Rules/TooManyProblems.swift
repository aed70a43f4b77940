import Diagnostics

enum TooManyProblems: Rule {
  static let name = "too-many-problems"
  static let summary = "Reports end after the first thousand."

  static func diagnostic(count: Int, at place: Place) -> Diagnostic {
    Diagnostic(severity, name, .more(count), at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static func more(_ count: Int) -> Self {
    Self("there are more than these \(count) problems", remedy: "mend these first, and check again")
  }
}

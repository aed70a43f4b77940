import Diagnostics

enum SecondDocument: Rule {
  static let name = "second-document"
  static let summary = "A file holds one document."

  static func report(at place: Place, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .secondDocument, at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static var secondDocument: Self {
    Self(
      "a second document begins before this line",
      remedy: "move it to a file of its own, or delete the line `---`")
  }
}

import Diagnostics

enum IDNotWritten: ChronicleRule {
  static let name = "id-not-written"
  static let summary =
    "A chronicle says its id, so that renaming the file loses no progress."
  static let severity = Diagnostic.Severity.warning

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    guard !chronicle.idIsWritten, !chronicle.id.isEmpty else { return }
    diagnostics.add(
      Self.self, .idNotWritten(chronicle.id), at: Place(file: chronicle.file, line: 1))
  }
}

extension Diagnostic.Message {
  fileprivate static func idNotWritten(_ id: String) -> Self {
    Self(
      "the chronicle takes its id from the file's name: \(quoted(id))",
      remedy: "write `id: \(id)` at the top; progress is kept by it, whatever the file is called")
  }
}

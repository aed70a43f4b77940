import Diagnostics

enum UnknownVersion: Rule {
  static let name = "unknown-version"
  static let summary = "`annals:` is 1, the only version of the format so far."

  static func check(_ text: PlacedText, into diagnostics: inout DiagnosticList) {
    guard text.text != "1" else { return }
    let isNewer = text.text.utf8.allSatisfy { (0x30...0x39).contains($0) } && text.text != "0"
    diagnostics.add(Self.self, isNewer ? .newer(text.text) : .unknown(text.text), at: text.place)
  }
}

extension Diagnostic.Message {
  fileprivate static func newer(_ version: String) -> Self {
    Self(
      "the file is in version \(quoted(version)) of the format, and this program reads version 1",
      remedy: "use a newer annals, or write `annals: 1`")
  }

  fileprivate static func unknown(_ version: String) -> Self {
    Self("\(quoted(version)) isn't a version of the format", remedy: "write `annals: 1`")
  }
}

import Diagnostics

enum TooLarge: Rule {
  static let name = "too-large"
  static let summary = "A file, its lines and its texts keep to a size that cannot hurt."

  /// Reports a file of `count` bytes; it is not looked into.
  static func check(
    count: Int, limits: Limits, in source: SourceText, into diagnostics: inout DiagnosticList
  )
    -> Bool
  {
    guard count > limits.bytes else { return true }
    let size = "\(limits.bytes / 1_048_576) MiB"
    diagnostics.add(Self.self, .tooLarge("the file", most: size), at: source.place(at: 0))
    return false
  }

  static func reportLine(
    at offset: Int, limits: Limits, in source: SourceText, into diagnostics: inout DiagnosticList
  ) {
    let size = "\(limits.lineBytes) bytes"
    diagnostics.add(Self.self, .tooLarge("this line", most: size), at: source.place(at: offset))
  }

  static func reportText(at place: Place, limits: Limits, into diagnostics: inout DiagnosticList) {
    let size = "\(limits.textBytes) bytes"
    diagnostics.add(Self.self, .tooLarge("this text", most: size), at: place)
  }

  static func reportNodes(
    limits: Limits, in source: SourceText, into diagnostics: inout DiagnosticList
  ) {
    let size = "\(limits.nodes) texts, lists and mappings"
    diagnostics.add(Self.self, .tooLarge("the file", most: size), at: source.place(at: 0))
  }
}

extension Diagnostic.Message {
  fileprivate static func tooLarge(_ what: String, most: String) -> Self {
    Self("\(what) holds more than \(most)", remedy: "split it into several")
  }
}

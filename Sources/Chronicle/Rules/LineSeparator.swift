import Diagnostics

/// YAML 1.1 takes NEL, LS and PS for line breaks, so that a key could stand after one in what looks
/// like the middle of a line.
enum LineSeparator: Rule {
  static let name = "line-separator"
  static let summary = "Invisible line breaks (NEL, LS, PS) stand only in quotes."

  static func report(at offset: Int, in source: SourceText, into diagnostics: inout DiagnosticList)
  {
    let code =
      switch (source.bytes[offset], source.bytes[min(offset + 2, source.bytes.count - 1)]) {
      case (0xC2, _): "U+0085"
      case (_, 0xA8): "U+2028"
      default: "U+2029"
      }
    diagnostics.add(Self.self, .lineSeparator(code), at: source.place(at: offset))
  }
}

extension Diagnostic.Message {
  fileprivate static func lineSeparator(_ code: String) -> Self {
    Self(
      "an invisible line break, \(code), outside quotes",
      remedy:
        "replace it by a space or an ordinary line break: what follows it could be a hidden key")
  }
}

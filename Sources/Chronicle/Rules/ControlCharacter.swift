import Diagnostics

enum ControlCharacter: Rule {
  static let name = "control-character"
  static let summary = "A file holds no raw control characters."

  static func report(at offset: Int, in source: SourceText, into diagnostics: inout DiagnosticList)
  {
    guard let scalar = EncodingCheck.controlCharacter(in: source.bytes, at: offset) else { return }
    diagnostics.add(Self.self, .controlCharacter(scalar), at: source.place(at: offset))
  }
}

extension Diagnostic.Message {
  fileprivate static func controlCharacter(_ value: UInt32) -> Self {
    let digits = String(value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Self(
      "a raw control character, U+\(code)",
      remedy: "delete it; where the text needs it, write it as \"\\u\(code)\" in double quotes")
  }
}

import Diagnostics

enum FileEncoding: Rule {
  static let name = "encoding"
  static let summary = "A chronicle is UTF-8."

  static func check(_ bytes: [UInt8], in source: SourceText, into diagnostics: inout DiagnosticList)
    -> Bool
  {
    if let encoding = EncodingCheck.foreignEncoding(of: bytes) {
      // Lines of another encoding can't be shown as they stand, so no excerpt is kept.
      let place = Place(file: source.file, line: 1, column: 1)
      diagnostics.add(Self.self, .foreignEncoding(encoding), at: place, showsExcerpt: false)
      return false
    }
    guard let offset = EncodingCheck.firstIllFormedOffset(in: source.bytes) else { return true }
    let byte = source.bytes[offset]
    diagnostics.add(Self.self, .notUTF8(byte), at: source.place(at: offset))
    return false
  }
}

extension Diagnostic.Message {
  fileprivate static func foreignEncoding(_ name: String) -> Self {
    Self("the file is encoded as \(name)", remedy: "save it as UTF-8")
  }

  fileprivate static func notUTF8(_ byte: UInt8) -> Self {
    Self(
      "byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8",
      remedy: "save the file as UTF-8; it may be in an older encoding such as Windows-1252")
  }
}

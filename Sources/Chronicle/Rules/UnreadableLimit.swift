import Diagnostics

/// `limits` counts cards a day in whole numbers.
package enum UnreadableLimit: Rule {
  package static let name = "unreadable-limit"
  package static let summary = "`limits` counts cards a day in whole numbers."

  static func read(_ key: String, of fields: Fields, into findings: inout Findings) -> Int? {
    guard let text = fields.text(key, into: &findings) else { return nil }
    guard (1...4).contains(text.text.utf8.count),
      text.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(text.text)
    else {
      findings.add(Self.self, .unreadable(text.text), at: text.place)
      return nil
    }
    return count
  }
}

extension Diagnostic.Message {
  fileprivate static func unreadable(_ text: String) -> Self {
    Self(
      "\(quoted(text)) is no number of cards a day", remedy: "write a whole number from 0 to 9999")
  }
}

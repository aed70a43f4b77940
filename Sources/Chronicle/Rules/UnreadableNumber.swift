import Diagnostics

/// `number` says what is counted and how many: `{of: sailors, is: 1500}`.
package enum UnreadableNumber: Rule {
  package static let name = "unreadable-number"
  package static let summary =
    "`number` says what is counted and how many: `{of: sailors, is: 1500}`."

  static func read(_ fields: Fields, into findings: inout Findings) -> Number? {
    guard let node = fields["number"] else { return nil }
    guard
      let number = Fields(node, keys: Keys.number, subject: "a number", into: &findings)
    else {
      findings.add(Self.self, .notAMapping, at: node.place)
      return nil
    }
    for key in ["of", "is"] where !number.has(key) {
      findings.add(Self.self, .incomplete(key), at: number.place)
    }
    let counted = number.string("of", into: &findings)
    let isApproximate = UnreadableFlag.read("about", of: number, into: &findings) ?? false
    guard let text = number.text("is", into: &findings) else { return nil }
    guard let value = value(text.text) else {
      findings.add(Self.self, .unreadable(text.text), at: text.place)
      return nil
    }
    return counted.map { Number(of: $0, value: value, isApproximate: isApproximate) }
  }

  /// One to fifteen ASCII digits.
  private static func value(_ text: String) -> Int? {
    guard (1...15).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}

extension Diagnostic.Message {
  fileprivate static var notAMapping: Self {
    Self("`number` doesn't say what is counted", remedy: "write `number: {of: sailors, is: 1500}`")
  }

  fileprivate static func incomplete(_ key: String) -> Self {
    Self("a number without `\(key)`", remedy: "write `number: {of: sailors, is: 1500}`")
  }

  fileprivate static func unreadable(_ text: String) -> Self {
    Self(
      "\(quoted(text)) is no number",
      remedy:
        "write digits alone, fifteen at most: `1500`; \"about 1500\" is `is: 1500, about: yes`")
  }
}

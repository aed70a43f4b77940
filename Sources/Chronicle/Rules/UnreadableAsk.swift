import Diagnostics

/// `ask` is yes, no, or own wordings by facet.
package enum UnreadableAsk: Rule {
  package static let name = "unreadable-ask"
  package static let summary = "`ask` is yes, no, or own wordings by facet."

  static func read(_ fields: Fields, into findings: inout Findings) -> Event.Ask? {
    guard let node = fields["ask"] else { return nil }
    switch node.content {
    case .text(let text):
      guard EmptyText.accepts(text, key: "ask", at: fields.keyPlace("ask"), into: &findings) else {
        return nil
      }
      guard let flag = UnreadableFlag.flag(text.text) else {
        findings.add(Self.self, .unreadable(text.text), at: text.place)
        return nil
      }
      return flag ? .yes : .no
    case .list:
      WrongType.report("ask", is: node, expected: "`no`, or a mapping", into: &findings)
      return nil
    case .mapping(let entries):
      return .wordings(wordings(entries, into: &findings))
    }
  }

  private static func wordings(
    _ entries: [PlacedNode.Entry], into findings: inout Findings
  ) -> [String: String] {
    var wordings: [String: String] = [:]
    for entry in entries {
      let facet = entry.key.text
      guard isFacet(facet) else {
        let meant = NearWord.nearest(to: facet, among: Keys.facets)
        findings.add(Self.self, .unknownFacet(facet, meant: meant), at: entry.key.place)
        continue
      }
      guard let wording = entry.value.text else {
        WrongType.report(facet, is: entry.value, expected: "a text", into: &findings)
        continue
      }
      if EmptyText.accepts(wording, key: facet, at: entry.key.place, into: &findings) {
        wordings[facet] = wording.text
      }
    }
    return wordings
  }

  private static func isFacet(_ text: String) -> Bool {
    Keys.facets.contains(text) || (text.hasPrefix("date@") && text.utf8.count > 5)
  }
}

extension Diagnostic.Message {
  fileprivate static func unreadable(_ text: String) -> Self {
    Self(
      "`ask` can't be \(quoted(text))",
      remedy: "write `ask: no`, or a question by facet: `ask: {date: \"When was he freed?\"}`")
  }

  fileprivate static func unknownFacet(_ facet: String, meant: String?) -> Self {
    Self(
      "\(quoted(facet)) is no facet of an event",
      remedy: meant.map { "did you mean `\($0)`?" }
        ?? "write one of \(Keys.facets.joined(separator: ", "))")
  }
}

import Diagnostics

/// `ask` is yes, no, or by facet: an own wording, or `no`.
package enum UnreadableAsk: Rule {
  package static let name = "unreadable-ask"
  package static let summary = "`ask` is yes, no, or by facet: an own wording, or `no`."

  /// Whether and how to ask of an event, and the facets that are not asked; nil where it says nothing.
  static func read(
    _ fields: Fields, into findings: inout Findings
  ) -> (ask: Event.Ask, unasked: Set<String>)? {
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
      return (flag ? .yes : .no, [])
    case .list:
      WrongType.report("ask", is: node, expected: "`no`, or a mapping", into: &findings)
      return nil
    case .mapping(let entries):
      var wordings: [String: String] = [:]
      var unasked: Set<String> = []
      for (facet, text) in facets(entries, into: &findings) {
        switch UnreadableFlag.flag(text.text) {
        case false?: unasked.insert(facet)
        case true?: break
        case nil: wordings[facet] = text.text
        }
      }
      return (wordings.isEmpty ? .yes : .wordings(wordings), unasked)
    }
  }

  /// The facets that a whole chronicle does not ask: `ask: {body: no}` at its top.
  static func readUnasked(_ fields: Fields, into findings: inout Findings) -> Set<String> {
    guard let node = fields["ask"] else { return [] }
    guard case .mapping(let entries) = node.content else {
      WrongType.report(
        "ask", is: node, expected: "a mapping such as `{body: no}`", into: &findings)
      return []
    }
    var unasked: Set<String> = []
    for (facet, text) in facets(entries, into: &findings) {
      switch UnreadableFlag.flag(text.text) {
      case false?: unasked.insert(facet)
      case true?: break
      case nil: findings.add(Self.self, .wordingForAll, at: text.place)
      }
    }
    return unasked
  }

  private static func facets(
    _ entries: [PlacedNode.Entry], into findings: inout Findings
  ) -> [(facet: String, text: PlacedText)] {
    var facets: [(facet: String, text: PlacedText)] = []
    for entry in entries {
      let facet = entry.key.text
      guard isFacet(facet) else {
        let meant = NearWord.nearest(to: facet, among: Keys.facets)
        findings.add(Self.self, .unknownFacet(facet, meant: meant), at: entry.key.place)
        continue
      }
      guard let text = entry.value.text else {
        WrongType.report(facet, is: entry.value, expected: "a text", into: &findings)
        continue
      }
      if EmptyText.accepts(text, key: facet, at: entry.key.place, into: &findings) {
        facets.append((facet, text))
      }
    }
    return facets
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

  fileprivate static var wordingForAll: Self {
    Self(
      "one wording can't ask about every event",
      remedy: "write `no` here, and wordings with the events themselves")
  }
}

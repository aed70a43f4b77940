import Diagnostics

/// Reads `ask`: yes, no, or by facet one or more wordings of one's own or `no`.
enum AskReader {
  /// Whether and how to ask of an event, and the facets that are not asked; nil where it says nothing.
  static func read(
    _ fields: MappingFields, asking vocabulary: Vocabulary, into diagnostics: inout DiagnosticList
  ) -> (ask: Event.Ask, unasked: Set<String>)? {
    guard let node = fields["ask"] else { return nil }
    switch node.content {
    case .text(let text):
      guard EmptyText.accepts(text, key: "ask", at: fields.keyPlace("ask"), into: &diagnostics)
      else {
        return nil
      }
      guard let flag = MappingFields.flag(text.text) else {
        UnreadableAsk.report(text, into: &diagnostics)
        return nil
      }
      return (flag ? .yes : .no, [])
    case .list:
      WrongType.report("ask", is: node, expected: "`no`, or a mapping", into: &diagnostics)
      return nil
    case .mapping(let entries):
      var wordings: [String: [String]] = [:]
      var unasked: Set<String> = []
      for (facet, texts) in facets(entries, among: vocabulary.facets, into: &diagnostics) {
        switch texts.count == 1 ? MappingFields.flag(texts[0].text) : nil {
        case false?: unasked.insert(facet)
        case true?: break
        case nil: wordings[facet] = texts.map(\.text)
        }
      }
      return (wordings.isEmpty ? .yes : .wordings(wordings), unasked)
    }
  }

  /// The facets that a whole chronicle does not ask: `ask: {body: no}` at its top.
  static func readUnasked(
    _ fields: MappingFields, asking vocabulary: Vocabulary, into diagnostics: inout DiagnosticList
  ) -> Set<String> {
    guard let node = fields["ask"] else { return [] }
    guard case .mapping(let entries) = node.content else {
      WrongType.report(
        "ask", is: node, expected: "a mapping such as `{body: no}`", into: &diagnostics)
      return []
    }
    var unasked: Set<String> = []
    for (facet, texts) in facets(entries, among: vocabulary.facets, into: &diagnostics) {
      for text in texts {
        switch MappingFields.flag(text.text) {
        case false?: unasked.insert(facet)
        case true?: break
        case nil: UnreadableAsk.reportWordingForAll(text, into: &diagnostics)
        }
      }
    }
    return unasked
  }

  private static func facets(
    _ entries: [PlacedNode.Entry], among known: [String], into diagnostics: inout DiagnosticList
  ) -> [(facet: String, texts: [PlacedText])] {
    var facets: [(facet: String, texts: [PlacedText])] = []
    for entry in entries {
      let facet = entry.key.text
      let isOfClaim = facet.hasPrefix("date@") && facet.utf8.count > 5
      guard isOfClaim || known.contains(facet) else {
        UnreadableAsk.reportFacet(entry.key, among: known, into: &diagnostics)
        continue
      }
      let texts = texts(entry, into: &diagnostics)
      if !texts.isEmpty { facets.append((facet, texts)) }
    }
    return facets
  }

  /// One text or a list of texts, those that say nothing left out.
  private static func texts(
    _ entry: PlacedNode.Entry, into diagnostics: inout DiagnosticList
  ) -> [PlacedText] {
    let items = if case .list(let items) = entry.value.content { items } else { [entry.value] }
    return items.compactMap { item in
      guard let text = item.text else {
        WrongType.report(
          entry.key.text, is: item, expected: "a text or a list of texts", into: &diagnostics)
        return nil
      }
      return EmptyText.accepts(
        text, key: entry.key.text, at: entry.key.place, into: &diagnostics) ? text : nil
    }
  }
}

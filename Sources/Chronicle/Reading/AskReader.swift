import Diagnostics

/// Reads `ask`: yes, no, or by facet a wording of one's own or `no`.
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
      var wordings: [String: String] = [:]
      var unasked: Set<String> = []
      for (facet, text) in facets(entries, among: vocabulary.facets, into: &diagnostics) {
        switch MappingFields.flag(text.text) {
        case false?: unasked.insert(facet)
        case true?: break
        case nil: wordings[facet] = text.text
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
    for (facet, text) in facets(entries, among: vocabulary.facets, into: &diagnostics) {
      switch MappingFields.flag(text.text) {
      case false?: unasked.insert(facet)
      case true?: break
      case nil: UnreadableAsk.reportWordingForAll(text, into: &diagnostics)
      }
    }
    return unasked
  }

  private static func facets(
    _ entries: [PlacedNode.Entry], among known: [String], into diagnostics: inout DiagnosticList
  ) -> [(facet: String, text: PlacedText)] {
    var facets: [(facet: String, text: PlacedText)] = []
    for entry in entries {
      let facet = entry.key.text
      let isOfClaim = facet.hasPrefix("date@") && facet.utf8.count > 5
      guard isOfClaim || known.contains(facet) else {
        UnreadableAsk.reportFacet(entry.key, among: known, into: &diagnostics)
        continue
      }
      guard let text = entry.value.text else {
        WrongType.report(facet, is: entry.value, expected: "a text", into: &diagnostics)
        continue
      }
      if EmptyText.accepts(text, key: facet, at: entry.key.place, into: &diagnostics) {
        facets.append((facet, text))
      }
    }
    return facets
  }
}

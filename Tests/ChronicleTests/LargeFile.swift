/// Hostile files too large to keep, made when they are wanted.
enum LargeFile: String, CaseIterable, Sendable {
  case quadraticAliases, flowDepth5000, flowDepth999, blockDepth999, compactDepth, mappingDepth
  case longText, longBlockText, manyItems, manyBytes, manyProblems

  /// The rule that refuses it.
  var rule: String {
    switch self {
    case .quadraticAliases: "too-many-aliases"
    case .flowDepth5000, .flowDepth999, .blockDepth999, .compactDepth, .mappingDepth: "too-deep"
    case .longText, .longBlockText, .manyItems, .manyBytes: "too-large"
    case .manyProblems: "too-many-problems"
    }
  }

  var yaml: String {
    switch self {
    case .quadraticAliases: "a: &a '\(text("x", 20000))'\nb: [\(text("*a,", 20000))]\n"
    case .flowDepth5000: "x: \(text("[", 5000))\(text("]", 5000))"
    case .flowDepth999: "x: \(text("[", 999))\(text("]", 999))"
    case .blockDepth999: (0..<999).map { text(" ", $0) + "-\n" }.joined()
    case .compactDepth: text("- ", 999) + "a\n"
    case .mappingDepth: (0..<500).map { text(" ", $0) + "a:\n" }.joined()
    case .longText: "id: s\ntitle: \"\(text("x", 2_000_000))\"\n"
    case .longBlockText: "id: s\ntitle: |\n\(text("  x\n", 60_000))"
    case .manyItems: "x: [\(text("a,\n", 1_000_001))]\n"
    case .manyBytes: text("# a comment\n", 1_500_000)
    case .manyProblems: "id: s\nevents: [\(text("{x: y},\n", 3000))]\n"
    }
  }

  private func text(_ part: String, _ count: Int) -> String {
    String(repeating: part, count: count)
  }
}

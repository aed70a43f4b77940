import Diagnostics
import Yams

/// Reads YAML into placed nodes; no other type of ours knows Yams.
///
/// Takes marks and strings alone from Yams: its typed values trap on hostile numbers.
struct TreeReader {
  private let source: SourceText
  private let surrogatePairs: [Int]
  private let limits: Limits
  private var marks: YAMLMarkIndex
  private var renamedKeys: [Int: String] = [:]
  /// Colons inside texts without quotes, at which libyaml stops: reported, then read over.
  private var strayColons: Set<Int> = []
  private var nodes = 0
  private var isTooLarge = false

  private init(_ scan: SurfaceScan) {
    source = scan.source
    surrogatePairs = scan.surrogatePairs
    limits = scan.limits
    marks = YAMLMarkIndex(source: source)
  }

  /// The first document of a scanned source; nil where it holds nothing or can't be read.
  static func read(_ scan: SurfaceScan, into diagnostics: inout DiagnosticList) -> PlacedNode? {
    var reader = TreeReader(scan)
    guard let root = reader.compose(into: &diagnostics) else { return nil }
    return reader.node(root, depth: 0, into: &diagnostics)
  }

  /// Composes the first document, repeatedly where keys stand twice: Yams stops at the first such
  /// pair, so its first key is given another name, and the pair is reported when all is read.
  ///
  /// Likewise where a text without quotes holds a colon, so that one such slip hides no other problem.
  private mutating func compose(into diagnostics: inout DiagnosticList) -> Node? {
    var wellFormed = SurrogatePair.replaced(in: source.bytes, at: surrogatePairs)
    var attemptsLeft = source.bytes.count > 1_000_000 ? 1 : 20
    while true {
      do {
        let bytes = KeyRenaming.renamed(wellFormed, at: renamedKeys.keys.sorted())
        // The basic resolver gives no text a type. The encoding is named because Yams otherwise
        // asks the environment for it.
        let parser = try Parser(
          yaml: String(decoding: bytes, as: UTF8.self), resolver: .basic, encoding: .utf8)
        let root = try parser.nextRoot()
        if root != nil { reportSecondDocument(parser, into: &diagnostics) }
        return root
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let offset = marks.offset(line: context.mark.line, column: context.mark.column)
        attemptsLeft -= 1
        guard attemptsLeft > 0, let key = keys.first, renamedKeys[offset] == nil,
          KeyRenaming.canRename(key, in: source.bytes, at: offset)
        else {
          let place = marks.place(line: context.mark.line, column: context.mark.column)
          DuplicateKey.report(keys.first ?? "", at: place, into: &diagnostics)
          for (offset, key) in renamedKeys {
            DuplicateKey.report(key, at: source.place(at: offset), into: &diagnostics)
          }
          return nil
        }
        renamedKeys[offset] = key
      } catch let error as YamlError {
        report(error, into: &diagnostics)
        attemptsLeft -= 1
        guard attemptsLeft > 0, let offset = strayColon(error), wellFormed.indices.contains(offset),
          strayColons.insert(offset).inserted
        else { return nil }
        wellFormed[offset] = UInt8(ascii: ";")
        // What is said of a text that isn't what was meant would only confuse.
        diagnostics.mute(line: source.place(at: offset).line)
      } catch {
        YAMLSyntax.report("\(error)", at: source.place(at: 0), into: &diagnostics)
        return nil
      }
    }
  }

  /// Where the colon stands at which libyaml stopped; nil where it stopped at something else.
  private mutating func strayColon(_ error: YamlError) -> Int? {
    guard case .scanner(_, let problem, let mark, _) = error, YAMLSyntax.isStrayColon(problem)
    else { return nil }
    let offset = marks.offset(line: mark.line, column: mark.column)
    guard source.bytes.indices.contains(offset), source.bytes[offset] == UInt8(ascii: ":") else {
      return nil
    }
    return offset
  }

  private mutating func reportSecondDocument(
    _ parser: Parser, into diagnostics: inout DiagnosticList
  ) {
    do {
      guard let mark = try parser.nextRoot()?.mark else { return }
      SecondDocument.report(
        at: marks.place(line: mark.line, column: mark.column), into: &diagnostics)
    } catch let error as YamlError {
      report(error, into: &diagnostics)
    } catch {
      YAMLSyntax.report("\(error)", at: source.place(at: 0), into: &diagnostics)
    }
  }

  private mutating func report(_ error: YamlError, into diagnostics: inout DiagnosticList) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let place = marks.place(line: mark.line, column: mark.column)
      if YAMLSyntax.isMissingColon(problem), let culprit = source.lineWithoutColon(before: place) {
        YAMLSyntax.reportNoColon(at: culprit, into: &diagnostics)
      } else if YAMLSyntax.isUnclosedBracket(problem),
        let bracket = source.unclosedBracket(before: place)
      {
        YAMLSyntax.reportOpen(bracket, into: &diagnostics)
      } else {
        YAMLSyntax.report(problem, at: place, into: &diagnostics)
      }
    case .duplicatedKeysInMapping(let keys, let context):
      let place = marks.place(line: context.mark.line, column: context.mark.column)
      DuplicateKey.report(keys.first ?? "", at: place, into: &diagnostics)
    case .reader(let problem, _, _, _):
      YAMLSyntax.report(problem, at: source.place(at: 0), into: &diagnostics)
    default:
      YAMLSyntax.report("\(error)", at: source.place(at: 0), into: &diagnostics)
    }
  }

  private mutating func node(
    _ node: Node, depth: Int, into diagnostics: inout DiagnosticList
  ) -> PlacedNode? {
    nodes += 1
    if nodes > limits.nodes {
      if !isTooLarge { TooLarge.reportNodes(limits: limits, in: source, into: &diagnostics) }
      isTooLarge = true
      return nil
    }
    let (line, column) = (node.mark?.line ?? 1, node.mark?.column ?? 1)
    let start = marks.offset(line: line, column: column)
    let place = marks.place(line: line, column: column)
    guard depth <= limits.depth else {
      TooDeep.report(at: place, limits: limits, into: &diagnostics)
      return nil
    }
    let properties = ScalarShape.properties(in: source.bytes, at: start)
    if properties.isTagged { ExplicitTag.report(at: place, into: &diagnostics) }
    switch node {
    case .scalar(let scalar):
      return text(scalar, at: start, properties.end, place, into: &diagnostics).map {
        PlacedNode(content: .text($0), place: $0.place)
      }
    case .sequence(let sequence):
      var items: [PlacedNode] = []
      for item in sequence {
        if let item = self.node(item, depth: depth + 1, into: &diagnostics) { items.append(item) }
      }
      return PlacedNode(content: .list(items), place: place)
    case .mapping(let mapping):
      let entries = entries(of: mapping, depth: depth, into: &diagnostics)
      return PlacedNode(content: .mapping(entries), place: place)
    case .alias:
      return nil
    }
  }

  private mutating func entries(
    of mapping: Node.Mapping, depth: Int, into diagnostics: inout DiagnosticList
  ) -> [PlacedNode.Entry] {
    var entries: [PlacedNode.Entry] = []
    entries.reserveCapacity(mapping.count)
    // Of few keys each is soon compared with all before it.
    var few: [PlacedText] = []
    var many: [String: Place] = [:]
    let areMany = mapping.count > 32
    for (key, value) in mapping {
      let value = node(value, depth: depth + 1, into: &diagnostics)
      guard let keyNode = node(key, depth: depth + 1, into: &diagnostics) else { continue }
      guard let text = keyNode.text else {
        ComplexKey.report(at: keyNode.place, into: &diagnostics)
        continue
      }
      let first = areMany ? many[text.text] : few.first { $0.text == text.text }?.place
      if let first {
        DuplicateKey.report(text.text, at: text.place, first: first, into: &diagnostics)
        continue
      }
      if areMany { many[text.text] = text.place } else { few.append(text) }
      if let value { entries.append(.init(key: text, value: value)) }
    }
    return entries
  }

  private mutating func text(
    _ scalar: Node.Scalar, at start: Int, _ contentStart: Int, _ nodePlace: Place,
    into diagnostics: inout DiagnosticList
  ) -> PlacedText? {
    guard scalar.string.utf8.count <= limits.textBytes else {
      TooLarge.reportText(at: nodePlace, limits: limits, into: &diagnostics)
      return nil
    }
    let written =
      surrogatePairs.isEmpty ? scalar.string : SurrogatePair.restored(scalar.string)
    let string = renamedKeys[start] ?? written
    let isPlain = scalar.style == .plain
    let shape = ScalarShape(in: source.bytes, at: contentStart, text: string, isPlain: isPlain)
    var place = nodePlace
    place.column += source.scalarCount(from: start, to: contentStart)
    place.length = max(1, shape.length)
    return PlacedText(string, place: place, lead: shape.lead, isPlain: isPlain)
  }
}

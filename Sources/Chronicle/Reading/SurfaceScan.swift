import Diagnostics

/// A look at the bytes before libyaml sees them, for what it would choke on or read in a way that
/// no editor shows.
///
/// Follows quotes, comments, plain texts, block texts and flow brackets well enough to know where
/// the file nests and where it quotes; it accepts and rejects nothing else.
struct SurfaceScan {
  let source: SourceText
  let limits: Limits
  /// Columns at which block collections are open, from the outermost.
  var columns: [Int] = []
  var flowDepth = 0
  /// The quotation mark that is open, and where it opened.
  var quote: (mark: UInt8, start: Int)?
  /// What stood in quotes; kept only where it matters.
  var quoted: [Range<Int>] = []
  /// Whether a plain text may go on in the next line.
  var isInPlainText = false
  /// The column that every line of the block text at hand lies beyond.
  var blockTextColumn: Int?
  /// Where pairs of JSON's escapes (`\ud83d\ude00`) stand in double quotes.
  var surrogatePairs: [Int] = []
  var offset = 0
  var nodes = 0
  var deepest: Int?
  private var tabOffsets: [Int] = []
  private(set) var separatorOffsets: [Int] = []
  private var controlOffsets: [Int] = []
  private var longLine: Int?

  var bytes: [UInt8] { source.bytes }

  init(source: SourceText, limits: Limits) {
    self.source = source
    self.limits = limits
  }

  /// Reports what stands in the way; nil when the file must not be parsed.
  static func check(
    _ source: SourceText, limits: Limits, into diagnostics: inout DiagnosticList
  ) -> SurfaceScan? {
    var scan = SurfaceScan(source: source, limits: limits)
    scan.scanCharacters()
    for index in source.lineStarts.indices where scan.deepest == nil {
      scan.scanLine(index)
    }
    return scan.report(into: &diagnostics) ? scan : nil
  }

  private func report(into diagnostics: inout DiagnosticList) -> Bool {
    var isSound = true
    for offset in controlOffsets {
      ControlCharacter.report(at: offset, in: source, into: &diagnostics)
      isSound = false
    }
    let unquoted = separatorOffsets.filter { offset in
      !quoted.contains { $0.contains(offset) }
    }
    for offset in unquoted.prefix(20) {
      LineSeparator.report(at: offset, in: source, into: &diagnostics)
      isSound = false
    }
    if let first = tabOffsets.first {
      TabIndentation.report(at: first, more: tabOffsets.count - 1, in: source, into: &diagnostics)
      isSound = false
    }
    if let longLine {
      TooLarge.reportLine(at: longLine, limits: limits, in: source, into: &diagnostics)
      isSound = false
    }
    if let deepest {
      TooDeep.report(at: source.place(at: deepest), limits: limits, into: &diagnostics)
      isSound = false
    }
    if nodes > limits.nodes {
      TooLarge.reportNodes(limits: limits, in: source, into: &diagnostics)
      isSound = false
    }
    return isSound
  }

  private mutating func scanCharacters() {
    for offset in bytes.indices {
      let byte = bytes[offset]
      guard byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF else {
        continue
      }
      if SourceText.unicodeLineBreakLength(bytes, at: offset) > 0 {
        if separatorOffsets.count < 1000 { separatorOffsets.append(offset) }
      } else if controlOffsets.count < 20,
        EncodingCheck.controlCharacter(in: bytes, at: offset) != nil
      {
        controlOffsets.append(offset)
      }
    }
  }

  private mutating func scanLine(_ index: Int) {
    let start = source.lineStarts[index]
    let end = source.lineEnd(index: index)
    if end - start > limits.lineBytes, longLine == nil { longLine = start }
    offset = start
    if quote == nil {
      guard let content = firstContent(from: start, to: end) else { return }
      beginLine(start: start, content: content, end: end)
    }
    if blockTextColumn == nil {
      while offset < end { scanToken(lineStart: start, end: end) }
    }
  }

  /// Settles what a line that is not inside quotes begins with.
  private mutating func beginLine(start: Int, content: Int, end: Int) {
    let column = content - start
    if let limit = blockTextColumn {
      if column > limit { return }
      blockTextColumn = nil
    }
    if isDocumentMarker(at: start, end: end) {
      columns = []
      flowDepth = 0
      isInPlainText = false
      offset = start + 3
      return
    }
    offset = content
    guard flowDepth == 0 else { return }
    if bytes[start..<content].contains(0x09), bytes[content] != UInt8(ascii: "#") {
      tabOffsets.append(start + (bytes[start..<content].firstIndex(of: 0x09) ?? start) - start)
    }
    if isInPlainText, column > columns.last ?? -1 { return }
    isInPlainText = false
    while let last = columns.last, last > column { columns.removeLast() }
  }

  private func firstContent(from start: Int, to end: Int) -> Int? {
    bytes[start..<end].firstIndex { $0 != 0x20 && $0 != 0x09 }
  }

  private func isDocumentMarker(at start: Int, end: Int) -> Bool {
    guard end - start >= 3, end - start == 3 || isBlank(start + 3, end: end) else { return false }
    let head = bytes[start..<(start + 3)]
    return head.elementsEqual("---".utf8) || head.elementsEqual("...".utf8)
  }

  func isBlank(_ offset: Int, end: Int) -> Bool {
    offset >= end || bytes[offset] == 0x20 || bytes[offset] == 0x09
  }
}

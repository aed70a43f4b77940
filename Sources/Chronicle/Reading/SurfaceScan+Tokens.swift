extension SurfaceScan {
  /// Moves past one token of the line that ends at `end`, or past a blank.
  mutating func scanToken(lineStart: Int, end: Int) {
    if quote != nil {
      scanQuoted(lineStart: lineStart, end: end)
      return
    }
    if isInPlainText {
      scanPlainText(from: offset, lineStart: lineStart, end: end)
      return
    }
    let start = offset
    switch bytes[offset] {
    case 0x20, 0x09:
      offset += 1
    case UInt8(ascii: "#") where start == lineStart || isBlank(start - 1, end: end):
      offset = end
    case UInt8(ascii: "-") where flowDepth == 0 && isBlank(start + 1, end: end),
      UInt8(ascii: "?") where isBlank(start + 1, end: end):
      offset += 1
      if flowDepth == 0 { open(column: start - lineStart) }
    case UInt8(ascii: ":") where isBlank(start + 1, end: end) || flowDepth > 0,
      UInt8(ascii: ",") where flowDepth > 0:
      offset += 1
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      offset += 1
      flowDepth += 1
      nodes += 1
      checkDepth(at: start)
    case UInt8(ascii: "]") where flowDepth > 0, UInt8(ascii: "}") where flowDepth > 0:
      offset += 1
      flowDepth -= 1
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      quote = (bytes[start], start)
      offset += 1
      nodes += 1
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
      while offset < end, !isBlank(offset, end: end), !endsFlowText(offset) { offset += 1 }
    case UInt8(ascii: "|") where flowDepth == 0, UInt8(ascii: ">") where flowDepth == 0:
      blockTextColumn = columns.last ?? -1
      nodes += 1
      offset = end
    default:
      nodes += 1
      scanPlainText(from: start, lineStart: lineStart, end: end)
    }
  }

  /// Moves to the end of a plain text in this line: `: `, ` #`, a flow indicator, or the line's end.
  private mutating func scanPlainText(from start: Int, lineStart: Int, end: Int) {
    isInPlainText = true
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: ":"),
        isBlank(offset + 1, end: end) || (flowDepth > 0 && endsFlowText(offset + 1))
      {
        isInPlainText = false
        offset += 1
        if flowDepth == 0 { open(column: start - lineStart) }
        return
      }
      if byte == UInt8(ascii: "#"), offset > lineStart, isBlank(offset - 1, end: end) {
        isInPlainText = false
        offset = end
        return
      }
      if flowDepth > 0, endsFlowText(offset) {
        isInPlainText = false
        return
      }
      offset += 1
    }
  }

  private mutating func scanQuoted(lineStart: Int, end: Int) {
    guard let (mark, start) = quote else { return }
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") {
        let isPair = SurrogatePair.scalar(in: bytes, at: offset) != nil
        if isPair { surrogatePairs.append(offset) }
        offset = min(offset + (isPair ? SurrogatePair.length : 2), end)
      } else if byte != mark {
        offset += 1
      } else if mark == UInt8(ascii: "'"), offset + 1 < end, bytes[offset + 1] == mark {
        offset += 2
      } else {
        offset += 1
        quote = nil
        if !separatorOffsets.isEmpty { quoted.append(start..<offset) }
        let isKey = offset < end && bytes[offset] == UInt8(ascii: ":")
        if isKey, flowDepth == 0, start >= lineStart { open(column: start - lineStart) }
        return
      }
    }
  }

  private func endsFlowText(_ offset: Int) -> Bool {
    guard offset < bytes.count, flowDepth > 0 else { return false }
    switch bytes[offset] {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      return true
    default: return false
    }
  }

  /// A block list or mapping stands at `column`: a new one, unless one stands there already.
  private mutating func open(column: Int) {
    if let last = columns.last, last >= column { return }
    columns.append(column)
    nodes += 1
    checkDepth(at: offset - 1)
  }

  private mutating func checkDepth(at offset: Int) {
    if deepest == nil, columns.count + flowDepth > limits.depth { deepest = offset }
  }
}

import Diagnostics

/// A file's bytes, and on which line each of them stands.
///
/// The bytes are UTF-8 without a byte order mark. Lines are counted twice: as editors count them
/// (LF, CR LF, CR) for places, and as YAML 1.1 does (also NEL, LS, PS) to follow libyaml's marks.
struct SourceText: Sendable {
  let file: String
  let bytes: [UInt8]
  /// Where each line of an editor begins.
  let lineStarts: [Int]
  /// Where each line of libyaml begins.
  let markLineStarts: [Int]
  /// Whether a column is a byte, and libyaml's lines are an editor's.
  let isASCII: Bool

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    var lines = [0]
    var markLines = [0]
    var offset = 0
    var isASCII = true
    while offset < bytes.count {
      if bytes[offset] >= 0x80 { isASCII = false }
      let length = SourceText.lineBreakLength(bytes, at: offset)
      if length == 0 {
        offset += 1
        continue
      }
      let isEditorsBreak = bytes[offset] == 0x0A || bytes[offset] == 0x0D
      offset += length
      markLines.append(offset)
      if isEditorsBreak { lines.append(offset) }
    }
    lineStarts = lines
    markLineStarts = markLines
    self.isASCII = isASCII
  }

  /// How many bytes the line break at `offset` has as YAML 1.1 reads it; 0 where there is none.
  static func lineBreakLength(_ bytes: [UInt8], at offset: Int) -> Int {
    switch bytes[offset] {
    case 0x0A: 1
    case 0x0D: offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
    case 0xC2, 0xE2: unicodeLineBreakLength(bytes, at: offset)
    default: 0
    }
  }

  /// Likewise, of U+0085, U+2028 and U+2029 alone, which no editor shows as a line break.
  static func unicodeLineBreakLength(_ bytes: [UInt8], at offset: Int) -> Int {
    if bytes[offset] == 0xC2, offset + 1 < bytes.count, bytes[offset + 1] == 0x85 { return 2 }
    guard bytes[offset] == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else {
      return 0
    }
    return bytes[offset + 2] == 0xA8 || bytes[offset + 2] == 0xA9 ? 3 : 0
  }

  /// The index of the editor's line that holds `offset`, from 0.
  func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The place of the byte at `offset`.
  func place(at offset: Int, length: Int = 1) -> Place {
    let index = lineIndex(at: offset)
    return Place(
      file: file, line: index + 1, column: scalarCount(from: lineStarts[index], to: offset) + 1,
      length: length)
  }

  /// How many Unicode scalars begin in a range of bytes.
  func scalarCount(from start: Int, to end: Int) -> Int {
    if isASCII { return max(0, min(end, bytes.count) - start) }
    var count = 0
    var offset = start
    while offset < min(end, bytes.count) {
      if bytes[offset] & 0xC0 != 0x80 { count += 1 }
      offset += 1
    }
    return count
  }

  /// Where a line of an editor ends, its line break left out.
  func lineEnd(index: Int) -> Int {
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
    while end > lineStarts[index], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  /// A line as it stands in the file, cut where it is very long; nil where a caret would fall
  /// outside of what is left.
  func excerpt(at place: Place) -> String? {
    let longest = 400
    let index = place.line - 1
    guard lineStarts.indices.contains(index), place.column <= longest else { return nil }
    let line = bytes[lineStarts[index]..<lineEnd(index: index)]
    let text = String(decoding: line.prefix(longest * 4), as: UTF8.self)
    let scalars = text.unicodeScalars
    guard scalars.count > longest else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(longest))) + "…"
  }
}

extension SourceText {
  /// The line above `place`, blank and comment lines aside, where it is plain text without a colon.
  ///
  /// libyaml takes it for the beginning of a key and stops at the next line, which is blameless.
  func lineWithoutColon(before place: Place) -> Place? {
    guard lineStarts.indices.contains(place.line - 1) else { return nil }
    for index in stride(from: place.line - 2, through: 0, by: -1) {
      let line = bytes[lineStarts[index]..<lineEnd(index: index)]
      guard let start = line.firstIndex(where: { $0 != 0x20 }), line[start] != 0x23 else {
        continue
      }
      // Quotes, brackets and block texts have rules of their own.
      let isPlain = !line.contains { [0x3A, 0x22, 0x27, 0x5B, 0x7B, 0x7C, 0x3E].contains($0) }
      return isPlain ? self.place(at: start, length: 1) : nil
    }
    return nil
  }
}

import Diagnostics

/// Finds where libyaml's marks stand in the source, quickly even on very long lines.
struct YAMLMarkIndex {
  private let source: SourceText
  /// By line: the offset of every 64th scalar.
  private var checkpoints: [Int: [Int]] = [:]
  /// By libyaml's line: the editor's line that holds its beginning, and the columns before it.
  private var origins: [Int: (line: Int, columns: Int)] = [:]

  init(source: SourceText) {
    self.source = source
  }

  /// The offset of a mark; lines and columns count from 1, and what lies outside is moved inside.
  mutating func offset(line: Int, column: Int) -> Int {
    let index = min(max(line - 1, 0), source.markLineStarts.count - 1)
    if source.isASCII {
      return min(source.markLineStarts[index] + max(column - 1, 0), source.bytes.count)
    }
    let stride = 64
    let points = checkpoints[index] ?? makeCheckpoints(index: index, stride: stride)
    if points.count > 1 { checkpoints[index] = points }
    let wanted = max(column - 1, 0)
    var offset = points[min(wanted / stride, points.count - 1)]
    var left = wanted - min(wanted / stride, points.count - 1) * stride
    while left > 0, offset < source.bytes.count {
      offset = next(after: offset)
      left -= 1
    }
    return offset
  }

  /// The place of a mark as an editor would name it.
  mutating func place(line: Int, column: Int, length: Int = 1) -> Place {
    let index = min(max(line - 1, 0), source.markLineStarts.count - 1)
    if source.isASCII {
      return Place(file: source.file, line: index + 1, column: max(column, 1), length: length)
    }
    let start = source.markLineStarts[index]
    let origin: (line: Int, columns: Int)
    if let known = origins[index] {
      origin = known
    } else {
      let editorsLine = source.lineIndex(at: start)
      let columns = source.scalarCount(from: source.lineStarts[editorsLine], to: start)
      origin = (editorsLine + 1, columns)
      if columns > 0 { origins[index] = origin }
    }
    return Place(
      file: source.file, line: origin.line, column: origin.columns + max(column, 1),
      length: length)
  }

  private func makeCheckpoints(index: Int, stride: Int) -> [Int] {
    let start = source.markLineStarts[index]
    let end =
      index + 1 < source.markLineStarts.count
      ? source.markLineStarts[index + 1] : source.bytes.count
    var points = [start]
    guard end - start > stride else { return points }
    var offset = start
    var count = 0
    while offset < end {
      offset = next(after: offset)
      count += 1
      if count % stride == 0 { points.append(offset) }
    }
    return points
  }

  private func next(after offset: Int) -> Int {
    var next = offset + 1
    while next < source.bytes.count, source.bytes[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}

/// What a terminal shows, as far as a program that writes line after line needs one.
///
/// It scrolls without end, wraps at the edge, and knows the few sequences readline uses on an
/// xterm. Whatever else comes, like a window's title, counts as unknown and is shown as `�`.
struct Screen {
  /// The width of the window.
  var columns: Int
  private(set) var column = 0
  private var row = 0
  /// Cells; the second one of a wide character is empty.
  private var rows: [[String]] = [[]]
  private var pending: [UInt8] = []

  init(columns: Int) {
    self.columns = columns
  }

  var text: String {
    rows.map { cells in
      var line = cells.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
    .joined(separator: "\n")
  }

  mutating func draw(_ bytes: ArraySlice<UInt8>) {
    pending += bytes
    // A sequence or character may come in two parts: what is incomplete waits.
    while let length = completeLength() {
      let item = pending[..<length]
      if item.first == 0x1B {
        control(Array(item))
      } else {
        put(String(decoding: item, as: UTF8.self))
      }
      pending.removeFirst(length)
    }
  }

  private func completeLength() -> Int? {
    guard let first = pending.first else { return nil }
    if first == 0x1B {
      guard pending.count > 1 else { return nil }
      guard pending[1] == UInt8(ascii: "[") else { return 2 }
      return pending[2...].firstIndex { (0x40...0x7E).contains($0) }.map { $0 + 1 }
    }
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return pending.count >= length ? length : nil
  }

  private mutating func put(_ text: String) {
    guard let scalar = text.unicodeScalars.first else { return }
    switch scalar {
    case "\r": column = 0
    case "\n":
      row += 1
      if row == rows.count { rows.append([]) }
    case "\u{8}": column = max(0, min(column, columns - 1) - 1)
    case "\t": column = min(columns - 1, (column / 8 + 1) * 8)
    case "\u{7}": break
    default:
      let width = Self.width(scalar)
      if width == 0 {
        if column > 0, column <= rows[row].count { rows[row][column - 1] += text }
        return
      }
      if column + width > columns {
        column = 0
        row += 1
        if row == rows.count { rows.append([]) }
      }
      set(text)
      if width == 2 { set("") }
    }
  }

  private mutating func set(_ text: String) {
    while rows[row].count <= column { rows[row].append(" ") }
    rows[row][column] = text
    column += 1
  }

  private mutating func control(_ bytes: [UInt8]) {
    guard bytes.count > 2, let final = bytes.last else { return put("�") }
    let parameter = String(decoding: bytes[2..<(bytes.count - 1)], as: UTF8.self)
    let count = Int(parameter) ?? 1
    switch final {
    case UInt8(ascii: "m"), UInt8(ascii: "h"), UInt8(ascii: "l"): break
    case UInt8(ascii: "A"): row = max(0, row - count)
    case UInt8(ascii: "C"): column = min(columns - 1, column + count)
    case UInt8(ascii: "D"): column = max(0, column - count)
    case UInt8(ascii: "G"): column = max(0, count - 1)
    case UInt8(ascii: "K"): cut()
    case UInt8(ascii: "J"):
      cut()
      rows.removeSubrange((row + 1)...)
    case UInt8(ascii: "P"):
      let end = min(column + count, rows[row].count)
      if column < end { rows[row].removeSubrange(column..<end) }
    case UInt8(ascii: "@"):
      guard column < rows[row].count else { break }
      rows[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
    default: put("�")
    }
  }

  private mutating func cut() {
    if column < rows[row].count { rows[row].removeSubrange(column...) }
  }

  /// The columns of a character: enough for the scripts the tests type.
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0x1F300...0x1FAFF:
      return 2
    default: return 1
    }
  }
}

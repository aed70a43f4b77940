import Diagnostics

/// A bracket that is not closed where the next item of a list begins: libyaml only says so an item later.
struct UnclosedBracket {
  /// `{` or `[`.
  let mark: String
  let place: Place
  /// The last line in which it may have been meant to close.
  let lastLine: Int
}

extension SourceText {
  /// The bracket that is still open where libyaml stopped, if there an item begins or another bracket closes.
  ///
  /// Quotes are looked past as far as they begin and end in one line.
  func unclosedBracket(before place: Place) -> UnclosedBracket? {
    guard lineStarts.indices.contains(place.line - 1) else { return nil }
    let stop = place.line - 1
    let text = line(stop)
    let begins = text.first { $0 != 0x20 } == UInt8(ascii: "-")
    let here = lineStarts[stop] + place.column - 1
    let closesOther =
      bytes.indices.contains(here) && [UInt8(ascii: "}"), UInt8(ascii: "]")].contains(bytes[here])
    guard begins || closesOther else { return nil }
    // From where the item begins that libyaml was in, to where it stopped.
    let isNextItem = begins && place.column <= text.prefix { $0 == 0x20 }.count + 3
    guard isNextItem || closesOther else { return nil }
    var first = isNextItem ? stop - 1 : stop
    while first > 0, line(first).first(where: { $0 != 0x20 }) != UInt8(ascii: "-") { first -= 1 }
    let end = isNextItem ? lineStarts[stop] : here
    var open: [Int] = []
    var quote: UInt8?
    for offset in lineStarts[first]..<min(end, bytes.count) {
      let byte = bytes[offset]
      switch byte {
      case 0x0A: quote = nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let opens = offset > 0 && [0x20, 0x2C, 0x3A, 0x5B, 0x7B].contains(bytes[offset - 1])
        if quote == byte { quote = nil } else if quote == nil, opens { quote = byte }
      case UInt8(ascii: "{") where quote == nil, UInt8(ascii: "[") where quote == nil:
        open.append(offset)
      case UInt8(ascii: "}") where quote == nil, UInt8(ascii: "]") where quote == nil:
        if open.isEmpty { return nil }
        open.removeLast()
      default: break
      }
    }
    guard let offset = open.last else { return nil }
    var last = isNextItem ? stop - 1 : stop
    while last > first, line(last).allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { last -= 1 }
    return UnclosedBracket(
      mark: String(UnicodeScalar(bytes[offset])), place: self.place(at: offset),
      lastLine: last + 1)
  }

  private func line(_ index: Int) -> ArraySlice<UInt8> {
    bytes[lineStarts[index]..<lineEnd(index: index)]
  }
}

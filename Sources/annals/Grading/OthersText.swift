/// Where the other entities stand in a line of `annals grade`, without reading the whole of it.
///
/// Scripts send the same long list line after line; comparing its bytes is far cheaper than reading it.
enum OthersText {
  /// The place of the comma before the top-level key `others`; nil where it is not found.
  static func start(_ bytes: [UInt8]) -> Int? {
    var depth = 0
    var comma: Int?
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case 0x22:
        let end = endOfString(bytes, place)
        if depth == 1, let comma, isKey(bytes, place, end) { return comma }
        place = end
        continue
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D: depth -= 1
      case 0x2C where depth == 1: comma = place
      default: break
      }
      place += 1
    }
    return nil
  }

  /// The place behind a string's closing quotation mark.
  private static func endOfString(_ bytes: [UInt8], _ start: Int) -> Int {
    var place = start + 1
    while place < bytes.count {
      switch bytes[place] {
      case 0x5C: place += 2
      case 0x22: return place + 1
      default: place += 1
      }
    }
    return bytes.count
  }

  private static let key = Array("\"others\"".utf8)

  /// Whether a string is the key, with a colon behind it.
  private static func isKey(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start == key.count, bytes[start..<end].elementsEqual(key) else { return false }
    return bytes[end...].first { $0 != 0x20 && $0 != 0x09 } == 0x3A
  }
}

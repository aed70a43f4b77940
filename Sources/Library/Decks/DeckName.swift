/// The id and kind of a deck, found without reading the whole of it as YAML.
package enum DeckName {
  /// The value of the first line `id: NAME`, of a chronicle, or `deck: NAME`, of a recipe, that is not
  /// indented; nil where there is none so plain.
  ///
  /// A line that begins so in the first column is a key of the file itself wherever the file is
  /// sound; where there is no such line, or it says anything but a plain id, the file has to be read.
  package static func scan(_ bytes: [UInt8]) -> (id: String, kind: Deck.Kind)? {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let keys: [(bytes: [UInt8], kind: Deck.Kind)] = [
      (Array("id:".utf8), .chronicle), (Array("deck:".utf8), .recipe),
    ]
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      for key in keys where bytes[start..<end].starts(with: key.bytes) {
        return value(bytes[(start + key.bytes.count)..<end]).map { ($0, key.kind) }
      }
      start = end + 1
    }
    return nil
  }

  /// A plain id between blanks, perhaps with a comment behind it.
  private static func value(_ bytes: ArraySlice<UInt8>) -> String? {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    guard let first = bytes.first, isBlank(first) else { return nil }
    let rest = bytes.drop(while: isBlank)
    let word = rest.prefix { !isBlank($0) }
    let tail = rest[word.endIndex...].drop(while: isBlank)
    guard tail.isEmpty || tail.first == UInt8(ascii: "#"), let initial = word.first,
      initial != UInt8(ascii: "-"), word.allSatisfy(isOfID)
    else { return nil }
    return String(decoding: word, as: UTF8.self)
  }

  private static func isOfID(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

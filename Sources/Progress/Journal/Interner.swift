import Records
/// Gives equal bytes one and the same `String`: a card's id stands in memory once, not once a review.
struct Interner {
  private var slots: [Int32] = Array(repeating: -1, count: 1 << 10)
  private var texts: [String] = []
  private var hashes: [UInt64] = []

  /// The bytes must be UTF-8.
  mutating func text(_ bytes: [UInt8], in range: Range<Int>) -> String {
    // Such short strings need no memory of their own.
    if range.count <= 15 { return String(decoding: bytes[range], as: UTF8.self) }
    let hash = Fingerprint.of(bytes, in: range)
    var slot = Interner.slot(hash, slots.count)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if hashes[index] == hash, texts[index].utf8.elementsEqual(bytes[range]) {
        return texts[index]
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let text = String(decoding: bytes[range], as: UTF8.self)
    // Beyond this the table would cost more than it saves.
    guard texts.count < 1 << 20 else { return text }
    slots[slot] = Int32(texts.count)
    texts.append(text)
    hashes.append(hash)
    if texts.count * 2 > slots.count { grow() }
    return text
  }

  private mutating func grow() {
    var bigger = [Int32](repeating: -1, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = Interner.slot(hash, bigger.count)
      while bigger[slot] >= 0 { slot = (slot + 1) & (bigger.count - 1) }
      bigger[slot] = Int32(index)
    }
    slots = bigger
  }

  private static func slot(_ hash: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 29) & (count - 1)
  }
}

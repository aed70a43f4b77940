/// Numbers texts in the order in which they first come, keeping their bytes one behind the other: a card's id
/// stands in memory once, not once a review.
struct TextNumbers: Sendable {
  /// Where a text stands among the bytes.
  private struct Entry {
    var start: Int
    var count: Int32
    var hash: UInt32
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Numbers by hash; -1 where there is none.
  private var slots: [Int32] = Array(repeating: -1, count: 1 << 8)

  var count: Int { entries.count }

  /// - Parameter text: UTF-8 in `range`.
  mutating func number(of text: [UInt8], in range: Range<Int>) -> Int {
    let hash = UInt32(truncatingIfNeeded: Fingerprint.of(text, in: range))
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if isSame(entries[number], hash, text, range) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = entries.count
    slots[slot] = Int32(number)
    entries.append(Entry(start: bytes.count, count: Int32(range.count), hash: hash))
    bytes += text[range]
    if entries.count * 2 > slots.count { grow() }
    return number
  }

  mutating func number(of text: String) -> Int {
    let bytes = Array(text.utf8)
    return number(of: bytes, in: 0..<bytes.count)
  }

  func contains(_ text: [UInt8], in range: Range<Int>) -> Bool {
    let hash = UInt32(truncatingIfNeeded: Fingerprint.of(text, in: range))
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      if isSame(entries[Int(slots[slot])], hash, text, range) { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  func text(_ number: Int) -> String {
    String(decoding: bytes[place(number)], as: UTF8.self)
  }

  /// Takes in all of another's texts.
  ///
  /// - Returns: their numbers here, by those there.
  mutating func take(_ other: TextNumbers) -> [UInt32] {
    (0..<other.count).map { UInt32(number(of: other.bytes, in: other.place($0))) }
  }

  private func place(_ number: Int) -> Range<Int> {
    let entry = entries[number]
    return entry.start..<entry.start + Int(entry.count)
  }

  private func isSame(
    _ entry: Entry, _ hash: UInt32, _ text: [UInt8], _ range: Range<Int>
  ) -> Bool {
    guard entry.hash == hash, Int(entry.count) == range.count else { return false }
    for offset in 0..<range.count
    where bytes[entry.start + offset] != text[range.lowerBound + offset] { return false }
    return true
  }

  private mutating func grow() {
    var bigger = [Int32](repeating: -1, count: slots.count * 2)
    for (number, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & (bigger.count - 1)
      while bigger[slot] >= 0 { slot = (slot + 1) & (bigger.count - 1) }
      bigger[slot] = Int32(number)
    }
    slots = bigger
  }
}

import Records

/// Numbers texts in the order in which they first come, keeping their bytes one behind the other: a card's id
/// stands in memory once, not once a review.
///
/// Looking up and adding take constant time on average. It is three blocks of plain bytes, so that a cache holds
/// it as it is.
struct TextNumbers: Sendable {
  /// Where a text stands among the bytes.
  private struct Entry: BitwiseCopyable {
    var start: Int
    var count: Int32
    var hash: UInt32
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Numbers by hash; -1 where there is none.
  private var slots: [Int32] = Array(repeating: -1, count: 1 << 8)

  init() {}

  var count: Int { entries.count }

  // MARK: Numbers

  /// - Parameter text: UTF-8 in `range`.
  mutating func number(of text: [UInt8], in range: Range<Int>) -> Int {
    let hash = UInt32(truncatingIfNeeded: Fingerprint.of(text, in: range))
    let (slot, number) = unsafe text.withUnsafeBufferPointer {
      unsafe look(UnsafeBufferPointer(rebasing: $0[range]), hash)
    }
    if let number { return number }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(start: bytes.count, count: Int32(range.count), hash: hash))
    bytes += text[range]
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  mutating func number(of text: String) -> Int {
    let bytes = Array(text.utf8)
    return number(of: bytes, in: 0..<bytes.count)
  }

  /// The number of a text that came before; nil of one that didn't.
  func known(_ text: [UInt8], in range: Range<Int>) -> Int? {
    let hash = UInt32(truncatingIfNeeded: Fingerprint.of(text, in: range))
    return unsafe text.withUnsafeBufferPointer {
      unsafe look(UnsafeBufferPointer(rebasing: $0[range]), hash).number
    }
  }

  func known(_ text: String) -> Int? {
    let hash = UInt32(truncatingIfNeeded: Fingerprint.of(text))
    var text = text
    return text.withUTF8 { unsafe look($0, hash).number }
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

  // MARK: Slots

  private func place(_ number: Int) -> Range<Int> {
    let entry = entries[number]
    return entry.start..<entry.start + Int(entry.count)
  }

  /// The slot of a text, or the free one where it belongs, and its number if it has one.
  private func look(
    _ text: UnsafeBufferPointer<UInt8>, _ hash: UInt32
  ) -> (slot: Int, number: Int?) {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if unsafe isSame(entries[number], hash, text) { return (slot, number) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (slot, nil)
  }

  private func isSame(_ entry: Entry, _ hash: UInt32, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard entry.hash == hash, Int(entry.count) == text.count else { return false }
    for offset in 0..<text.count
    where unsafe bytes[entry.start + offset] != text[offset] { return false }
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

extension TextNumbers {
  /// Its blocks by their names, for ``init(parts:)`` of the same program on the same machine.
  var parts: [(name: String, bytes: [UInt8])] {
    [("texts", bytes), ("entries", entries.plainBytes), ("slots", slots.plainBytes)]
  }

  /// - Parameter parts: gives a block by its name; nil where there is none.
  init?(parts: (String) -> [UInt8]?) {
    guard let bytes = parts("texts"),
      let entries = parts("entries").flatMap({ $0.asElements(of: Entry.self) }),
      let slots = parts("slots").flatMap({ $0.asElements(of: Int32.self) }),
      slots.count >= 1 << 8, slots.count & (slots.count - 1) == 0, entries.count < slots.count
    else { return nil }
    (self.bytes, self.entries, self.slots) = (bytes, entries, slots)
  }
}

extension [UInt8] {
  /// The values that stood in memory as these bytes; nil where they are no whole number of values.
  func asElements<Value: BitwiseCopyable>(of type: Value.Type) -> [Value]? {
    let stride = MemoryLayout<Value>.stride
    guard count.isMultiple(of: stride) else { return nil }
    return unsafe withUnsafeBytes { source in
      unsafe [Value](unsafeUninitializedCapacity: source.count / stride) { buffer, filled in
        unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(from: source)
        filled = source.count / stride
      }
    }
  }
}

extension Array where Element: BitwiseCopyable {
  /// The values as they stand in memory.
  var plainBytes: [UInt8] { unsafe withUnsafeBytes { unsafe Array<UInt8>($0) } }
}

import Records

/// At which place each of many cards stands, by the bytes of their ids: a hash table without one object.
///
/// Looking up, adding and removing take constant time on average. Places are given in the order in which
/// cards are added, and are not used again.
struct CardIndex: Sendable {
  /// The ids one after the other, and where each of them ends.
  private var text: [UInt8] = []
  private var ends: [UInt32] = []
  /// At the place that a hash leads to or behind it: a place and one, 0 where it is free.
  private var slots: [UInt32] = Array(repeating: 0, count: 16)

  /// Where a card was that is gone: what was added after it is looked for beyond.
  private static let removed = UInt32.max

  init() {}

  /// Places given so far.
  var count: Int { ends.count }

  func id(_ place: Int) -> CardID { CardID(String(decoding: text[range(place)], as: UTF8.self)) }

  func place(of id: CardID) -> Int? { slot(of: id).map { Int(slots[$0]) - 1 } }

  /// Adds a card that is not there yet.
  mutating func append(_ id: CardID) {
    text.append(contentsOf: id.text.utf8)
    ends.append(UInt32(text.count))
    // At most two in three are taken, so that the way to a free one is short.
    if ends.count * 3 > slots.count * 2 { grow() } else { enter(ends.count - 1) }
  }

  /// - Returns: the place that it had.
  mutating func remove(_ id: CardID) -> Int? {
    guard let slot = slot(of: id) else { return nil }
    defer { slots[slot] = Self.removed }
    return Int(slots[slot]) - 1
  }

  private func range(_ place: Int) -> Range<Int> {
    (place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])
  }

  private func slot(of id: CardID) -> Int? {
    var id = id.text
    return id.withUTF8 { bytes in
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: unsafe Self.hash(bytes)) & mask
      while slots[slot] != 0 {
        if slots[slot] != Self.removed {
          let range = range(Int(slots[slot]) - 1)
          if range.count == bytes.count, unsafe text[range].elementsEqual(bytes) { return slot }
        }
        slot = (slot + 1) & mask
      }
      return nil
    }
  }

  private mutating func enter(_ place: Int) {
    let mask = slots.count - 1
    let range = range(place)
    let hash = unsafe text.withUnsafeBufferPointer {
      unsafe Self.hash(UnsafeBufferPointer(rebasing: $0[range]))
    }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(place + 1)
  }

  private mutating func grow() {
    let removed = Set(ends.indices).subtracting(
      slots.lazy.filter { $0 != 0 && $0 != Self.removed }.map { Int($0) - 1 })
    slots = Array(repeating: 0, count: slots.count * 2)
    for place in ends.indices where place == ends.count - 1 || !removed.contains(place) {
      enter(place)
    }
  }

  /// By eight bytes at a time; the same on every machine, so that a cache can hold the table.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = UInt64(raw.count)
    var place = 0
    while place < raw.count {
      var word: UInt64 = 0
      if place + 8 <= raw.count {
        word = unsafe raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      } else {
        for rest in place..<raw.count { word = unsafe word << 8 | UInt64(raw[rest]) }
      }
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      place += 8
    }
    return hash
  }
}

extension CardIndex {
  var parts: [(name: String, bytes: [UInt8])] {
    unsafe [
      ("ids", text), ("ends", ends.withUnsafeBytes { unsafe Array($0) }),
      ("slots", slots.withUnsafeBytes { unsafe Array($0) }),
    ]
  }

  init?(parts: (String) -> [UInt8]?) {
    guard let text = parts("ids"),
      let ends = parts("ends").flatMap({ $0.asElements(of: UInt32.self) }),
      let slots = parts("slots").flatMap({ $0.asElements(of: UInt32.self) }),
      slots.count >= 16, slots.count & (slots.count - 1) == 0, ends.count < slots.count,
      Int(ends.last ?? 0) == text.count
    else { return nil }
    self.text = text
    self.ends = ends
    self.slots = slots
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

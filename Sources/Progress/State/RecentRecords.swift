import Records

/// The newest records that changed something, each with what it changed: enough to take one of them back
/// without the history.
struct RecentRecords: Sendable {
  struct Entry: Sendable {
    var record: Record
    var before: Before
  }

  /// What was known before a record.
  enum Before: Sendable, Hashable {
    /// Nil where the card had no record.
    case card(CardProgress?)
    /// The value of the setting; nil where it had none.
    case setting(String?)
    /// Whether the text was declared right already.
    case alias(isKnown: Bool)
  }

  /// As many are kept for sure: more than one sitting takes back one by one.
  static let least = 256

  /// Those that were taken in since, in that order.
  private var new: [Entry] = []
  /// Those before them as a cache holds them: few commands ask for them.
  private var old: [UInt8] = []
  /// Whether there were others before them.
  private(set) var isCut = false

  init() {}

  init(_ entries: [Entry], isCut: Bool) {
    new = entries
    self.isCut = isCut
  }

  /// In the order in which they were taken in.
  var entries: [Entry] { Self.read(old) + new }

  mutating func note(_ record: Record, _ before: Before) {
    if new.count >= 2 * Self.least {
      new.removeFirst(Self.least)
      old = []
      isCut = true
    }
    new.append(Entry(record: record, before: before))
  }

  /// Takes out the record with this id, and all after it that are about the same.
  ///
  /// - Returns: nil where it isn't among them, or where it isn't known what it changed.
  mutating func takeOut(_ id: String) -> (undone: Entry, later: [Entry])? {
    var entries = entries
    guard
      let place = entries.lastIndex(where: { $0.record.id == id && $0.record.payload.isVoidable })
    else { return nil }
    let undone = entries[place]
    let later = entries[(place + 1)...].filter {
      $0.record.payload.isAbout(the: undone.record.payload)
    }
    let others = entries[(place + 1)...].filter {
      !$0.record.payload.isAbout(the: undone.record.payload)
    }
    entries.replaceSubrange(place..., with: others)
    (new, old) = (entries, [])
    return (undone, later)
  }
}

extension RecentRecords {
  /// For ``init(bytes:)``; fewer of them, where they are many.
  var bytes: [UInt8] {
    let kept = entries.suffix(2 * Self.least)
    var writer = ByteWriter()
    writer.flag(isCut || kept.count < entries.count)
    writer.count(kept.count)
    for entry in kept {
      var record = entry.record
      writer.block(record.sealedLine())
      switch entry.before {
      case .card(let progress):
        writer.number(0)
        writer.text(progress.map { JSONValue.object($0.members).line })
      case .setting(let value):
        writer.number(1)
        writer.text(value)
      case .alias(let isKnown):
        writer.number(2)
        writer.flag(isKnown)
      }
    }
    return writer.bytes
  }

  init(bytes: [UInt8]) {
    old = bytes
    var reader = ByteReader(bytes)
    isCut = reader.flag()
  }

  /// None where the bytes say nothing that can be read.
  private static func read(_ bytes: [UInt8]) -> [Entry] {
    guard !bytes.isEmpty else { return [] }
    var reader = ByteReader(bytes)
    var lines = RecordReader()
    var entries: [Entry] = []
    _ = reader.flag()
    for _ in 0..<reader.count() {
      let line = reader.block().dropLast()
      let before: Before? =
        switch reader.number() {
        case 0: card(reader.optionalText())
        case 1: .setting(reader.optionalText())
        default: .alias(isKnown: reader.flag())
        }
      guard let record = try? lines.read(Array(line), in: 0..<line.count).record, let before
      else { return [] }
      entries.append(Entry(record: record, before: before))
    }
    return reader.isAtEnd ? entries : []
  }

  private static func card(_ text: String?) -> Before? {
    guard let text else { return .card(nil) }
    return (try? JSONValue(Array(text.utf8))).flatMap { CardProgress($0) }.map { .card($0) }
  }
}

extension Payload {
  /// Whether it changes what another record changed.
  fileprivate func isAbout(the other: Payload) -> Bool {
    switch (self, other) {
    case (.setting(let key, _), .setting(let otherKey, _)): key == otherKey
    case (.alias(let entity, let text), .alias(let otherEntity, let otherText)):
      entity == otherEntity && text == otherText
    default: card != nil && card == other.card
    }
  }
}

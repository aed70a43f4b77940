package import FSRS
import Records

/// One line of a journal.
package struct Record: Hashable, Sendable {
  /// The schema version of its writer.
  package var version: Int
  /// Unique: random base36 of the writing process, a dot, a counter.
  package var id: String
  package var time: Instant
  /// Of the writer's clock at that moment; 0 where the line does not say.
  package var minutesEast: Int
  package var payload: Payload
  /// A hash of the line's bytes without its seal: tells apart two lines that claim one id.
  package var fingerprint: UInt64

  package init(
    version: Int = Record.version, id: String, time: Instant, minutesEast: Int, payload: Payload,
    fingerprint: UInt64 = 0
  ) {
    self.version = version
    self.id = id
    self.time = time
    self.minutesEast = minutesEast
    self.payload = payload
    self.fingerprint = fingerprint
  }

  /// The version this program writes, and the newest whose lines it may interpret.
  package static let version = 1

  /// The higher half of the fingerprint.
  var sum: UInt32 { UInt32(fingerprint >> 32) }

  /// Before in the order of folding: by time, then id byte by byte, then fingerprint.
  package func precedes(_ other: Record) -> Bool {
    if time != other.time { return time < other.time }
    switch Record.compare(id, other.id) {
    case ..<0: return true
    case 0: return fingerprint < other.fingerprint
    default: return false
    }
  }

  /// The same line: read twice, or from two copies of a file.
  package func isSameLine(as other: Record) -> Bool {
    time == other.time && fingerprint == other.fingerprint && Record.compare(id, other.id) == 0
  }

  /// The distinct lines in the order of folding.
  package static func inOrder(_ records: [Record]) -> [Record] {
    var isOrdered = true
    for index in records.indices.dropFirst() where !records[index - 1].precedes(records[index]) {
      isOrdered = false
      break
    }
    if isOrdered { return records }
    var distinct: [Record] = []
    distinct.reserveCapacity(records.count)
    for record in records.sorted(by: { $0.precedes($1) }) {
      if let last = distinct.last, last.isSameLine(as: record) { continue }
      distinct.append(record)
    }
    return distinct
  }

  /// By bytes: Swift's own order takes "é" and "e´" for one, and two ids are two.
  private static func compare(_ first: String, _ second: String) -> Int {
    if first.utf8.elementsEqual(second.utf8) { return 0 }
    return first.utf8.lexicographicallyPrecedes(second.utf8) ? -1 : 1
  }
}

extension Record {
  /// The line as it is written: JSON, sealed, with its line break. Gives the record its fingerprint.
  mutating func sealedLine() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("v")
    writer.integer(version)
    writer.field("k", payload.kind)
    writer.field("id", id)
    writer.field("t", time.text)
    writer.key("z")
    writer.integer(minutesEast)
    writer.payload(payload)
    writer.endObject()
    let line = writer.bytes
    fingerprint = Fingerprint.of(line, in: 0..<line.count - 1)
    return Seal.seal(line)
  }
}

extension JSONWriter {
  fileprivate mutating func payload(_ payload: Payload) {
    switch payload {
    case .review(let review): self.review(review)
    case .void(let target): field("of", target)
    case .seed(let seed):
      field("card", seed.card.text)
      progress(seed.progress)
      field("from", seed.from)
    case .mark(let card, let mark):
      field("card", card.text)
      field("set", mark.kind.rawValue)
      field("until", mark.until?.text)
      field("reason", mark.reason)
    case .setting(let key, let value):
      field("key", key)
      field("value", value)
    case .alias(let entity, let text):
      field("entity", entity)
      field("text", text)
    case .session(let object), .hint(let object), .exercise(let object), .quiz(let object):
      for member in object.members ?? [] where !RecordReader.isFrame(member.key) {
        key(member.key)
        value(member.value)
      }
    case .other: break
    }
  }

  private mutating func review(_ review: Review) {
    field("card", review.card.text)
    number("g", review.grade.rawValue)
    field("day", review.day.text)
    field("due", review.due?.text)
    field("q", review.question.isEmpty ? nil : review.question)
    field("typed", review.typed)
    field("verdict", review.verdict)
    number("suggested", review.suggested?.rawValue)
    number("hints", review.hints == 0 ? nil : review.hints)
    number("ms", review.milliseconds)
    field("h", review.answerHash)
  }

  mutating func field(_ key: String, _ text: String?) {
    guard let text else { return }
    self.key(key)
    string(text)
  }

  mutating func number(_ key: String, _ value: Int?) {
    guard let value else { return }
    self.key(key)
    integer(value)
  }
}

package import FSRS
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

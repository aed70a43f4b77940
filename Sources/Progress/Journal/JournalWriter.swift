package import FSRS
import Records
/// Appends sealed lines to DATA/reviews/YEAR-DEVICE.jsonl, and says they are kept only when they are.
///
/// Each append is one `write`, one `fsync`, then the return: what it returns survives `kill -9` and a
/// power cut. What could not be kept stays pending and is written before the next records.
package final class JournalWriter {
  private let home: DataFolder
  private let device: String
  private let idPrefix: String
  private let fileSystem: FileSystem
  private var counter = 0
  private var lastTime: Instant?
  private var segment: JournalSegment?
  /// Records to be written before the first ones: see `LoadedState.first`.
  private var first: [Payload]
  private var pending: [(record: Record, line: [UInt8])] = []

  /// Nothing is opened yet.
  ///
  /// - Parameters:
  ///   - device: eight hexadecimal digits, from `DataFolder.device`.
  ///   - idPrefix: random base36, another at every start of the program.
  ///   - first: what the first append writes before its own records.
  ///   - after: the time of the newest record there is, so that a clock set back a little does not
  ///     put an answer before the one it follows.
  package init(
    home: DataFolder, device: String, idPrefix: String, first: [Payload] = [],
    after: Instant? = nil,
    fileSystem: FileSystem = .kernel
  ) {
    self.home = home
    self.device = device
    self.idPrefix = idPrefix
    self.first = first
    lastTime = after
    self.fileSystem = fileSystem
  }

  deinit { close() }

  /// Records that are not on disk yet.
  package var pendingCount: Int { pending.count }
  /// Whether what only a state knew is still to be written: see `LoadedState.first`.
  package var owesFirst: Bool { !first.isEmpty }
  /// They, oldest first: part of what the learner knows all the same.
  package var pendingRecords: [Record] { pending.map(\.record) }
  /// The journal's name in `reviews/` and its length; nil before the first append.
  package var file: (name: String, bytes: Int)? { segment.map { ($0.name, $0.size) } }

  /// Makes and opens the journal of this time, so that an unwritable DATA shows before the first question.
  package func open(at time: Instant) throws(StorageError) {
    if let segment, segment.year == time.year, segment.isInPlace { return }
    close()
    try home.prepare(fileSystem: fileSystem)
    segment = try JournalSegment(home, device, year: time.year, isNew: false, fileSystem)
  }

  /// Lets go of the file and its lock. The next append opens it again.
  package func close() {
    segment?.close()
    segment = nil
  }

  /// Writes records and returns when they are durable.
  ///
  /// Each gets a time of its own: `at`, or a millisecond after the one before where the clock stands
  /// still or was set back by less than two minutes. With no payloads it writes what is pending.
  ///
  /// - Throws: what kept them from being written; they are pending then.
  @discardableResult
  package func append(
    _ payloads: [Payload], at: Instant, minutesEast: Int
  ) throws(StorageError) -> [Record] {
    let seeds = payloads.isEmpty ? [] : first
    for payload in seeds { add(payload, at: at, minutesEast) }
    if !payloads.isEmpty { first = [] }
    let firstNew = pending.count
    for payload in payloads { add(payload, at: at, minutesEast) }
    if pending.isEmpty { return [] }
    try write(at)
    let records = pending[firstNew...].map(\.record)
    pending = []
    return records
  }

  /// Writes what was to come before the first records by itself.
  package func appendFirst(at: Instant, minutesEast: Int) throws(StorageError) {
    let payloads = first
    first = []
    try append(payloads, at: at, minutesEast: minutesEast)
  }

  private func add(_ payload: Payload, at: Instant, _ minutesEast: Int) {
    let time: Instant
    if case .seed(let seed) = payload {
      // Where the memory belongs in time: answers given after it still come after it.
      time = seed.progress.last?.advanced(byMilliseconds: 1) ?? at
    } else {
      time = next(at)
      lastTime = time
    }
    var record = Record(
      id: "\(idPrefix).\(counter)", time: time, minutesEast: minutesEast, payload: payload)
    counter += 1
    let line = record.sealedLine()
    pending.append((record, line))
  }

  private func next(_ at: Instant) -> Instant {
    guard let lastTime, at <= lastTime, at > lastTime.advanced(bySeconds: -120) else { return at }
    return lastTime.advanced(byMilliseconds: 1)
  }

  private func write(_ at: Instant) throws(StorageError) {
    let bytes = pending.flatMap(\.line)
    try open(at: at)
    guard let segment else { return }
    do {
      try segment.append(bytes)
    } catch {
      if case .notWritten(let failure) = error {
        throw StorageError("save in", segment.path, failure, exit: .ioFailed)
      }
      // After a failed fsync the kernel may call the lost pages clean, so this file is not asked again:
      // everything not yet said to be kept goes into a new one. Lines that are in both count once.
      close()
      try writeToNewSegment(bytes, at)
    }
  }

  private func writeToNewSegment(_ bytes: [UInt8], _ at: Instant) throws(StorageError) {
    try home.prepare(fileSystem: fileSystem)
    let fresh = try JournalSegment(home, device, year: at.year, isNew: true, fileSystem)
    do {
      try fresh.append(bytes)
    } catch {
      fresh.close()
      throw StorageError("save in", fresh.path, error.failure, exit: .ioFailed)
    }
    segment = fresh
  }
}

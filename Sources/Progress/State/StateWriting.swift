package import FSRS
import Records

extension StateFile {
  /// Replaces `state.json`: at every moment the old or the new one is there.
  ///
  /// What is there and not known to this version is handed on, and the old state is kept as
  /// `state.json.prev`. A file that is no state, or in which something was wrong, is set aside byte for
  /// byte as `state.json.bad-N` before.
  ///
  /// - Parameters:
  ///   - covered: how far the journals were read for this state.
  ///   - today: what a quick start needs; stands before everything large.
  ///   - by: the program and its version.
  ///   - unknown: from the file as it was read; nil to read it again for that.
  /// - Throws: exit 75 if another annals is rewriting it for longer than a second, 74 if it cannot be
  ///   written or belongs to a newer version.
  package static func write(
    _ state: LearnerState, covered: Covered, today: JSONValue, by: String, to home: DataFolder,
    now: Instant, keeping unknown: Unknown? = nil, fileSystem: FileSystem = .kernel
  ) throws(StorageError) {
    let lock = try FileLock(home.lockFile, fileSystem: fileSystem)
    defer { withExtendedLifetime(lock) {} }
    var kept = unknown ?? Unknown()
    var isGood = unknown != nil
    if unknown == nil {
      switch read(home, now: now, fileSystem: fileSystem) {
      case .missing: break
      case .good(let file):
        kept = file.unknown
        isGood = file.problems.isEmpty
        if !isGood { try setAside(home, fileSystem) }
      case .bad: try setAside(home, fileSystem)
      case .newer:
        throw StorageError(
          "replace the state of a newer annals,", home.stateFile, errno: 0, exit: .ioFailed)
      }
    }
    let bytes = text(state, covered, today, by, kept)
    if isGood { keepPrevious(home, fileSystem) }
    try AtomicFile.write(
      home.stateFile, bytes: bytes, overwrite: true, fileSystem: fileSystem)
    var file = StateFile()
    (file.state, file.covered, file.today, file.by) = (state, covered, today, by)
    file.unknown = kept
    StateCache.write(file, home, fileSystem)
  }

  /// Keeps a bad `state.json` byte for byte under the first free name `state.json.bad-N`.
  ///
  /// A copy, so that there is a `state.json` even if the power fails before the new one is there.
  private static func setAside(_ home: DataFolder, _ fileSystem: FileSystem) throws(StorageError) {
    let bytes = try? BoundedFile.read(home.stateFile, limit: largest, fileSystem: fileSystem)
    for number in 1..<10_000 {
      let path = home.stateFile + ".bad-\(number)"
      do throws(StorageError) {
        if let bytes {
          try AtomicFile.write(path, bytes: bytes, overwrite: false, fileSystem: fileSystem)
        } else {
          try move(home.stateFile, to: path, fileSystem)
        }
        return
      } catch {
        if error.errno != FileSystem.Failure.exists.code { throw error }
      }
    }
    throw StorageError("set aside", home.stateFile, .exists, exit: .ioFailed)
  }

  /// For what cannot be read: a folder of this name, a file too large.
  private static func move(
    _ old: String, to new: String, _ fileSystem: FileSystem
  ) throws(StorageError) {
    do throws(FileSystem.Failure) {
      if (try? fileSystem.statusOfName(new)) != nil { throw FileSystem.Failure.exists }
      try fileSystem.rename(old, new)
    } catch {
      throw StorageError("set aside", old, error, exit: .ioFailed)
    }
  }

  static func text(
    _ state: LearnerState, _ covered: Covered, _ today: JSONValue, _ by: String, _ kept: Unknown
  ) -> [UInt8] {
    // A card takes about 200 bytes; growing by doubling would take twice as much for a while.
    var writer = JSONWriter(capacity: 1 << 16 + state.cards.count * 224)
    func part(_ key: String, _ value: some JSONConvertible) {
      writer.breakLine()
      writer.key(key)
      writer.value(value.json)
    }
    writer.beginObject()
    part("format", format)
    part("by", by)
    let place = writer.reserve("size", digits: 12)
    part("covers", covered.filesValue)
    if let until = covered.validUntil { part("valid-until", until.text) }
    part("today", today)
    if !covered.problems.isEmpty { part("problems", covered.problemsValue) }
    if let newest = state.newest {
      part("newest", ["t": newest.time.text, "id": newest.id] as JSONValue)
    }
    part("settings", JSONValue.sorted(state.settings))
    part("aliases", JSONValue.sorted(state.aliases))
    part("voids", state.openVoids.sorted())
    part("reviews", state.reviewCount)
    part("days", state.tally.daysValue)
    for member in kept.members { part(member.key, member.value) }
    writer.breakLine()
    writer.key("cards")
    writer.beginObject()
    for id in state.cards.ids.sorted(by: { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }) {
      guard let card = state.cards[id] else { continue }
      writer.breakLine()
      writer.key(id.text)
      writer.beginObject()
      writer.progress(card)
      for member in kept.cards[id] ?? [] {
        writer.key(member.key)
        writer.value(member.value)
      }
      writer.endObject()
    }
    writer.endObject()
    writer.endObject()
    writer.end(size: place)
    return writer.bytes
  }
}

extension Covered {
  fileprivate var filesValue: JSONValue {
    .sorted(
      files.mapValues { file in
        let digits = String(file.crc, radix: 16)
        let crc = String(repeating: "0", count: 8 - digits.utf8.count) + digits
        return [
          "bytes": file.bytes, "crc": crc, "lines": file.lines, "modified": file.modified,
        ] as JSONValue
      })
  }

  fileprivate var problemsValue: JSONValue {
    problems.map { problem in
      var value: JSONValue = ["file": FileName.last(of: problem.file)]
      value.append("line", problem.line)
      value.append("rule", problem.rule.rawValue)
      value.append("message", problem.message)
      return value
    }.json
  }
}

extension ReviewTally {
  fileprivate var daysValue: JSONValue {
    var days: [String: JSONValue] = [:]
    for day in Set(reviewsByDay.keys).union(newByDay.days).union(retentionByDay.keys) {
      var value: JSONValue = ["n": reviewsByDay[day] ?? 0]
      value.append("new", newByDay[day].map(JSONValue.sorted))
      value.append("reviewed", retentionByDay[day]?.reviewed)
      value.append("passed", retentionByDay[day]?.passed)
      value.append("timed", timingByDay[day]?.answers)
      value.append("ms", timingByDay[day]?.milliseconds)
      days[day.text] = value
    }
    return .sorted(days)
  }
}

extension JSONValue {
  /// An object with its keys in the order of their bytes, so that equal states are equal files.
  fileprivate static func sorted(_ members: [String: some JSONConvertible]) -> JSONValue {
    .object(
      members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        .map { Member($0.key, $0.value.json) })
  }
}

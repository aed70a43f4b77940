import FSRS
import Glibc

/// Reads journal files one after the other into `Journals`.
struct JournalReader {
  private let home: DataFolder
  /// Records after this are the future's.
  private let horizon: Instant
  private let fileSystem: FileSystem
  private var reader = RecordReader()

  init(home: DataFolder, now: Instant, fileSystem: FileSystem) {
    self.home = home
    horizon = now.advanced(bySeconds: 86_400)
    self.fileSystem = fileSystem
  }

  /// Reads one file from where `covered` ends.
  mutating func read(_ name: String, after covered: ReadPosition?, into journals: inout Journals) {
    do {
      try readFile(name, after: covered, into: &journals)
    } catch {
      let reason =
        error.code == ELOOP
        ? "it is a link, which journals never are" : SystemMessage.text(error.code)
      journals.problems.append(
        JournalProblem(
          file: home.reviews + "/" + name, line: nil, rule: .unreadable,
          message: "the journal cannot be read: \(reason)"))
    }
  }

  private mutating func readFile(
    _ name: String, after covered: ReadPosition?, into journals: inout Journals
  ) throws(FileSystem.Failure) {
    let file = try open(name)
    defer { fileSystem.close(file) }
    let before = try fileSystem.status(file)
    guard before.kind == .regular else {
      throw FileSystem.Failure(code: before.kind == .directory ? EISDIR : EINVAL)
    }
    var part = JournalPart(
      path: home.reviews + "/" + name, coverage: ReadPosition(bytes: 0, crc: 0))
    if let covered {
      let isRewritten =
        before.size < covered.bytes
        || before.size == covered.bytes && covered.modified != 0
          && covered.modified != before.modified
      if isRewritten {
        journals.lost.append(name)
      } else {
        part.coverage = covered
        try fileSystem.seek(file, covered.bytes)
      }
    }
    try eachLine(of: file, &part) { (reader, part, piece, isLast) in
      reader.take(piece, isLast: isLast, &part, &journals)
    }
    let after = try fileSystem.status(file)
    part.coverage.modified = after.modified == before.modified ? after.modified : 0
    journals.coverage[name] = part.coverage
  }

  /// Finds the lines with these fingerprints; only for a message, so every failure is passed over.
  mutating func places(of fingerprints: Set<UInt64>, in names: [String]) -> [(
    file: String, line: Int
  )] {
    var places: [(file: String, line: Int)] = []
    for name in names {
      guard let file = try? open(name) else { continue }
      var part = JournalPart(
        path: home.reviews + "/" + name, coverage: ReadPosition(bytes: 0, crc: 0))
      try? eachLine(of: file, &part) { (reader, part, piece, _) in
        guard case .line(let bytes, let range) = piece,
          let reading = try? reader.reader.read(bytes, in: range),
          fingerprints.contains(reading.record.fingerprint)
        else { return false }
        places.append((part.path, part.coverage.lines + 1))
        return true
      }
      fileSystem.close(file)
    }
    return places
  }

  private func open(_ name: String) throws(FileSystem.Failure) -> Int32 {
    try fileSystem.uninterrupted { () throws(FileSystem.Failure) in
      try fileSystem.open(
        home.reviews + "/" + name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0)
    }
  }

  /// Gives out the lines; `body` says whether it could use the last, unfinished one.
  private mutating func eachLine(
    of file: Int32, _ part: inout JournalPart,
    _ body: (inout JournalReader, inout JournalPart, LineSplitter.Piece, Bool) -> Bool
  ) throws(FileSystem.Failure) {
    var splitter = LineSplitter()
    var crc = CRC32(continuing: part.coverage.crc)
    var total = part.coverage.bytes
    while true {
      let bytes = try fileSystem.uninterrupted { () throws(FileSystem.Failure) in
        try fileSystem.read(file, 1 << 18)
      }
      if bytes.isEmpty { break }
      let whole = (bytes.lastIndex(of: 0x0A) ?? -1) + 1
      crc.update(bytes, in: 0..<whole)
      if whole > 0 {
        part.coverage.bytes = total + whole
        part.coverage.crc = crc.sum
      }
      crc.update(bytes, in: whole..<bytes.count)
      total += bytes.count
      splitter.take(bytes) { piece in
        _ = body(&self, &part, piece, false)
        part.coverage.lines += 1
      }
    }
    // The last line counts as read only if it is whole: else the rest of it may still be coming.
    if let rest = splitter.rest, body(&self, &part, rest, true) {
      part.coverage.bytes = total
      part.coverage.crc = crc.sum
    }
  }

  private mutating func take(
    _ piece: LineSplitter.Piece, isLast: Bool, _ part: inout JournalPart,
    _ journals: inout Journals
  ) -> Bool {
    func report(_ rule: JournalProblem.Rule, _ message: String) {
      journals.problems.append(
        JournalProblem(
          file: part.path, line: part.coverage.lines + 1, rule: rule, message: message))
    }
    guard case .line(let bytes, let range) = piece else {
      journals.badLineCount += 1
      report(.lineTooLong, "the line has more than \(LineSplitter.longestLine) bytes")
      return false
    }
    if range.isEmpty || range.count == 1 && bytes[range.lowerBound] == 0x0D { return true }
    do {
      let reading = try reader.read(bytes, in: range)
      if reading.demandsNewer {
        journals.isReadOnly = true
        report(.newerFormat, "a newer version of annals wrote this; nothing can be saved here")
      }
      if !reading.isSealed { journals.unsealedCount += 1 }
      if reading.record.time > horizon {
        report(.future, "the line is from \(reading.record.time.text), which is still to come")
        journals.future.append(reading.record)
      } else {
        journals.records.append(reading.record)
      }
      return true
    } catch {
      journals.badLineCount += 1
      if isLast, case .notJSON = error {
        report(.cutShort, "the last line is cut short: it was being written when something failed")
      } else {
        report(error.rule, error.message)
      }
      return false
    }
  }
}

/// How far the reading of one file has come.
struct JournalPart {
  let path: String
  var coverage: ReadPosition
}

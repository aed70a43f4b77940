import FSRS
import Glibc

/// The end of one journal, back to the last line that begins or ends a session.
enum SessionTail {
  /// Bytes looked through at first; a session of many answers has more, and is looked for further back.
  private static let first = 1 << 12
  /// No session is longer than this.
  private static let most = 1 << 23

  /// The records; none where the file cannot be read, and nil where another process is writing to it.
  ///
  /// - Parameter since: sessions from before are of no interest.
  static func read(
    _ path: String, since earliest: Instant, _ fileSystem: FileSystem
  ) -> [Record]? {
    let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    guard let file = try? fileSystem.open(path, flags, 0) else { return [] }
    defer { fileSystem.close(file) }
    do {
      try fileSystem.lock(file)
    } catch {
      if error.code == EWOULDBLOCK { return nil }
    }
    guard let status = try? fileSystem.status(file), status.kind == .regular else { return [] }
    var length = first
    while true {
      let start = max(0, status.size - length)
      let records = read(file, from: start, fileSystem)
      let isFound = records.contains { SessionLine($0)?.isBoundary ?? false }
      let isOld = records.first.map { $0.time < earliest } ?? false
      if isFound || isOld || start == 0 || length >= most { return records }
      length *= 8
    }
  }

  private static func read(
    _ file: Int32, from start: Int, _ fileSystem: FileSystem
  ) -> [Record] {
    guard (try? fileSystem.seek(file, start)) != nil,
      let bytes = try? fileSystem.readAll(file, limit: most)
    else { return [] }
    var reader = RecordReader()
    var records: [Record] = []
    var splitter = LineSplitter()
    // What comes before the first line break may be the end of a line.
    var isFirst = start > 0
    func take(_ piece: LineSplitter.Piece) {
      defer { isFirst = false }
      guard !isFirst, case .line(let bytes, let range) = piece,
        let reading = try? reader.read(bytes, in: range), !reading.demandsNewer
      else { return }
      records.append(reading.record)
    }
    splitter.take(bytes, take)
    if let rest = splitter.rest { take(rest) }
    return records
  }
}

import FSRS
import Records

/// What a `state.json` says, as bytes that need no reading: `DATA/cache/state`.
///
/// With it come the figures and the newest records, which no `state.json` holds. It holds for the very file
/// that it was made with: another size, time or inode and it is made anew.
enum StateCache {
  /// Grows when anything in the parts means something else.
  private static let form = 3

  static func path(_ home: DataFolder) -> String { home.cache + "/state" }

  /// What tells one `state.json` from another; nil where there is none.
  private static func source(_ home: DataFolder, _ fileSystem: FileSystem) -> [UInt8]? {
    guard let path = try? fileSystem.resolve(home.stateFile),
      let status = try? fileSystem.statusOfName(path), status.kind == .regular
    else { return nil }
    var writer = ByteWriter()
    writer.number(form)
    writer.number(MemoryLayout<CardRow>.stride)
    writer.number(status.size)
    writer.number(status.modified)
    writer.number(Int(truncatingIfNeeded: status.inode))
    return writer.bytes
  }

  /// - Parameter now: cards answered more than a day later were not to be used.
  static func read(_ home: DataFolder, now: Instant, _ fileSystem: FileSystem) -> StateFile? {
    guard let source = source(home, fileSystem),
      let cache = CacheFile(path(home), of: source, fileSystem: fileSystem),
      let head = cache.part("head"), let counts = cache.part("counts"),
      let cards = CardTable(parts: cache.part), let new = IntroductionCounts(parts: cache.part)
    else { return nil }
    var reader = StateReader(path: home.stateFile, bytes: head, now: now)
    guard case .good(var file) = reader.read(), file.problems.isEmpty else { return nil }
    file.state.cards = cards
    file.state.tally.newByDay = new
    var numbers = ByteReader(counts)
    let newest = numbers.number()
    file.state.tally.read(&numbers)
    guard numbers.isAtEnd, newest <= now.advanced(bySeconds: 86_400).milliseconds else {
      return nil
    }
    file.state.olderFigures = cache.part("figures")
    if let recent = cache.part("recent") { file.state.recent = RecentRecords(bytes: recent) }
    return file
  }

  /// Keeps what has just been read from `state.json`, or written there; where that fails nothing is lost.
  static func write(_ file: StateFile, _ home: DataFolder, _ fileSystem: FileSystem) {
    // Members of single cards are another program's, and rare.
    guard file.problems.isEmpty, file.unknown.cards.isEmpty,
      let source = source(home, fileSystem)
    else { return }
    var head = file.state
    head.cards = CardTable()
    head.tally = ReviewTally()
    var counts = ByteWriter()
    counts.number(file.state.cards.lazy.compactMap(\.progress.last).max()?.milliseconds ?? .min)
    file.state.tally.write(to: &counts)
    var parts = [
      (
        name: "head",
        bytes: StateFile.text(head, file.covered, file.today, file.by, file.unknown)
      ), ("counts", counts.bytes), ("recent", file.state.recent.bytes),
    ]
    parts += file.state.tally.newByDay.parts + file.state.cards.parts
    if let figures = file.state.figures { parts.append(("figures", figures.bytes)) }
    CacheFile.write(path(home), of: source, parts: parts, fileSystem: fileSystem)
  }
}

extension ReviewTally {
  /// All but the first reviews, which stand by themselves.
  fileprivate func write(to writer: inout ByteWriter) {
    writer.number(reviewCount)
    let days = Set(reviewsByDay.keys).union(retentionByDay.keys).union(timingByDay.keys)
    writer.count(days.count)
    for day in days {
      let (retention, timing) = (retentionByDay[day], timingByDay[day])
      for number in [
        day.number, reviewsByDay[day] ?? 0, retention?.reviewed ?? 0, retention?.passed ?? 0,
        timing?.answers ?? 0, timing?.milliseconds ?? 0,
      ] { writer.number(number) }
    }
  }

  fileprivate mutating func read(_ reader: inout ByteReader) {
    reviewCount = reader.number()
    for _ in 0..<reader.count() {
      let day = StudyDay(number: reader.number())
      let reviews = reader.number()
      reviewsByDay[day] = reviews == 0 ? nil : reviews
      let retention = Retention(reviewed: reader.number(), passed: reader.number())
      retentionByDay[day] = retention.reviewed == 0 ? nil : retention
      let timing = Timing(answers: reader.number(), milliseconds: reader.number())
      timingByDay[day] = timing.answers == 0 ? nil : timing
    }
  }
}

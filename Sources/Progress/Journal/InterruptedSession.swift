package import FSRS
import Glibc
package import Records

/// A session writes a `session` line with its first record and one at its end; the lines between are its
/// answers, its hints and what was skipped. Which card was asked follows from them and is not written.
extension InterruptedSession {
  /// The newest session of this machine, if it was interrupted and nobody is in it any more.
  ///
  /// Reads no more than the ends of this machine's journals. To be called before a journal is opened
  /// for writing: whose journal is locked is still at work.
  package static func find(
    _ home: DataFolder, now: Instant, fileSystem: FileSystem = .kernel
  ) -> InterruptedSession? {
    guard let device = home.knownDevice(fileSystem: fileSystem) else { return nil }
    let own = JournalLines.names(in: home, fileSystem).filter { name in
      let parts = name.dropLast(".jsonl".count).split(separator: "-")
      return parts.count >= 2 && parts[1] == device
        && parts.dropFirst(2).allSatisfy { $0.allSatisfy(\.isNumber) }
    }
    var records: [Record] = []
    // A study day and what the clock may have been changed by.
    let yesterday = now.advanced(bySeconds: -36 * 3600)
    for name in own.suffix(8) {
      let path = home.reviews + "/" + name
      guard let tail = SessionTail.read(path, since: yesterday, fileSystem) else { return nil }
      records += tail
    }
    records = Record.inOrder(records)
    guard let start = records.lastIndex(where: { SessionLine($0)?.isBoundary ?? false }) else {
      return nil
    }
    return InterruptedSession(records[start...])
  }

  /// From the line of its start on; nil where that line says something else.
  private init?(_ records: ArraySlice<Record>) {
    guard let start = records.first, case .start(let members) = SessionLine(start),
      let arguments = members.texts("arguments"), let skipped = members.texts("skipped"),
      let day = members.text("day").flatMap({ StudyDay($0) })
    else { return nil }
    self.init(
      arguments: arguments, day: day, answered: members.integer("answered") ?? 0,
      skipped: skipped.map { CardID($0) }, last: members.card("last"),
      current: members.card("card"), hints: members.integer("hints") ?? 0, asked: start.time)
    let run = start.id.prefix { $0 != "." }
    var reviews: [(id: String, card: CardID)] = []
    for record in records.dropFirst() where record.id.prefix(while: { $0 != "." }) == run {
      take(record, &reviews)
    }
  }

  private mutating func take(_ record: Record, _ reviews: inout [(id: String, card: CardID)]) {
    asked = record.time
    switch record.payload {
    case .review(let review):
      reviews.append((record.id, review.card))
      answered += 1
      (last, current, hints) = (review.card, nil, 0)
    case .void(let target):
      guard let index = reviews.lastIndex(where: { $0.id == target }) else { break }
      current = reviews.remove(at: index).card
      answered -= 1
      (last, hints) = (reviews.last?.card ?? last, 0)
      skipped.removeAll { $0 == current }
    case .hint(let members):
      current = members.card("card")
      hints = min(1000, max(0, members.integer("n") ?? 0))
    default:
      if case .skipped(let card) = SessionLine(record) {
        skipped.append(card)
        (current, hints) = (nil, 0)
      }
    }
  }

  // MARK: The lines

  /// The line with which a session begins; one that goes on with another says where that stood.
  package static func start(
    arguments: [String], day: StudyDay, after interrupted: InterruptedSession?
  ) -> Payload {
    var members: JSONValue = [
      "event": "start", "day": day.text, "arguments": arguments,
      "skipped": interrupted?.skipped ?? [],
    ]
    if let interrupted {
      members.append("answered", interrupted.answered)
      members.append("last", interrupted.last)
      members.append("card", interrupted.current)
      members.append("hints", interrupted.hints > 0 ? interrupted.hints : nil)
    }
    return .session(members)
  }

  package static let end = Payload.session(["event": "end"])

  package static func skipped(_ card: CardID) -> Payload {
    .session(["event": "skip", "card": card])
  }

  /// - Parameter count: hints taken for this question so far.
  package static func hint(_ card: CardID, count: Int) -> Payload {
    .hint(["card": card, "n": count])
  }
}

/// What a `session` line says.
enum SessionLine {
  case start(JSONValue)
  case end
  case skipped(CardID)

  init?(_ record: Record) {
    guard case .session(let members) = record.payload else { return nil }
    switch members.text("event") {
    case "start": self = .start(members)
    case "end": self = .end
    case "skip":
      guard let card = members.card("card") else { return nil }
      self = .skipped(card)
    default: return nil
    }
  }

  /// Whether a session begins or ends here.
  var isBoundary: Bool {
    switch self {
    case .start, .end: true
    case .skipped: false
    }
  }
}

extension JSONValue {
  fileprivate func text(_ key: String) -> String? { self[key]?.text }
  fileprivate func card(_ key: String) -> CardID? { text(key).map { CardID($0) } }
  fileprivate func integer(_ key: String) -> Int? { self[key]?.integer }
  fileprivate func texts(_ key: String) -> [String]? {
    guard let elements = self[key]?.elements else { return nil }
    let texts = elements.compactMap(\.text)
    return texts.count == elements.count ? texts : nil
  }
}

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

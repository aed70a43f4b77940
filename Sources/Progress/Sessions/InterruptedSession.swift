package import FSRS
import Glibc

/// A study session that was neither ended nor left: where it stood when the program was killed.
///
/// A session writes a `session` line with its first record and one at its end; the lines between are its
/// answers, its hints and what was skipped. Which card was asked follows from them and is not written.
package struct InterruptedSession: Hashable, Sendable {
  /// What `study` was given.
  package private(set) var arguments: [String]
  /// The study day it began on.
  package private(set) var day: StudyDay
  /// Answers that were not undone.
  package private(set) var answered: Int
  /// Cards left out for the rest of it.
  package private(set) var skipped: [String]
  /// The card of the last answer.
  package private(set) var last: String?
  /// The card at the prompt, where a line names it.
  package private(set) var current: String?
  /// Hints taken for it.
  package private(set) var hints = 0
  /// When the card at the prompt was asked.
  package private(set) var asked: Instant

  /// The newest session of this machine, if it was interrupted and nobody is in it any more.
  ///
  /// Reads no more than the ends of this machine's journals. To be called before a journal is opened
  /// for writing: whose journal is locked is still at work.
  package static func find(
    _ home: Home, now: Instant, fileSystem: FileSystem = .kernel
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
    (self.arguments, self.skipped, self.day) = (arguments, skipped, day)
    answered = members.integer("answered") ?? 0
    last = members.text("last")
    current = members.text("card")
    hints = members.integer("hints") ?? 0
    asked = start.time
    let run = start.id.prefix { $0 != "." }
    var reviews: [(id: String, card: String)] = []
    for record in records.dropFirst() where record.id.prefix(while: { $0 != "." }) == run {
      take(record, &reviews)
    }
  }

  private mutating func take(_ record: Record, _ reviews: inout [(id: String, card: String)]) {
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
      current = members.text("card")
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
    func array(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
    var members: [JSONValue.Member] = [
      .init("event", .string("start")), .init("day", .string(day.text)),
      .init("arguments", array(arguments)), .init("skipped", array(interrupted?.skipped ?? [])),
    ]
    if let interrupted {
      members.append(.init("answered", .integer(interrupted.answered)))
      if let last = interrupted.last { members.append(.init("last", .string(last))) }
      if let card = interrupted.current { members.append(.init("card", .string(card))) }
      if interrupted.hints > 0 { members.append(.init("hints", .integer(interrupted.hints))) }
    }
    return .session(members)
  }

  package static let end = Payload.session([.init("event", .string("end"))])

  package static func skipped(_ card: String) -> Payload {
    .session([.init("event", .string("skip")), .init("card", .string(card))])
  }

  /// - Parameter count: hints taken for this question so far.
  package static func hint(_ card: String, count: Int) -> Payload {
    .hint([.init("card", .string(card)), .init("n", .integer(count))])
  }
}

/// What a `session` line says.
enum SessionLine {
  case start([JSONValue.Member])
  case end
  case skipped(String)

  init?(_ record: Record) {
    guard case .session(let members) = record.payload else { return nil }
    switch members.text("event") {
    case "start": self = .start(members)
    case "end": self = .end
    case "skip":
      guard let card = members.text("card") else { return nil }
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

extension [JSONValue.Member] {
  fileprivate func value(_ key: String) -> JSONValue? { last { $0.key == key }?.value }
  fileprivate func text(_ key: String) -> String? { value(key)?.text }
  fileprivate func integer(_ key: String) -> Int? { value(key)?.integer }
  fileprivate func texts(_ key: String) -> [String]? {
    guard let elements = value(key)?.elements else { return nil }
    let texts = elements.compactMap(\.text)
    return texts.count == elements.count ? texts : nil
  }
}

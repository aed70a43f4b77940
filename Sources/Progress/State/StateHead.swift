package import FSRS
import Glibc

/// The first part of a `state.json`, before what grows with the number of cards and days: all that a
/// start needs where the state is current.
package struct StateHead: Sendable {
  package private(set) var by = ""
  package private(set) var covered = Covered()
  package private(set) var today: JSONValue = .null
  package var settings: [String: String] { state.settings }
  /// Settings, aliases and the newest record; no cards and no counts.
  private(set) var state = LearnerState()

  /// Reads no more of the file than it must; nil where it has no such head, whatever the reason.
  ///
  /// A file that is not as long as it says, or does not end as one does, has none either: what is
  /// wrong with it has to be said.
  package init?(_ home: DataFolder, fileSystem: FileSystem = .kernel) {
    guard let (file, size) = StateHead.open(home.stateFile, fileSystem) else { return nil }
    defer { fileSystem.close(file) }
    var limit = 1 << 18
    var bytes: [UInt8] = []
    while bytes.count < min(size, StateFile.largest) {
      guard let more = try? fileSystem.readAll(file, limit: limit - bytes.count - 1),
        !more.isEmpty
      else { return nil }
      bytes += more
      if read(bytes, size: size, path: home.stateFile) {
        guard StateHead.isWhole(file, size, fileSystem) else { return nil }
        return
      }
      limit *= 4
    }
    return nil
  }

  /// Whether the state behind this head knows all there is.
  package func isCurrent(_ stamp: JournalStamp, now: Instant) -> Bool {
    stamp.isPresent && !covered.files.isEmpty && stamp.isCovered(by: covered.files)
      && covered.validUntil.map { now < $0 } ?? true
  }

  /// The keys behind which a head ends.
  private static let end = "reviews"

  private mutating func read(_ bytes: [UInt8], size: Int, path: String) -> Bool {
    var scanner = JSONScanner(bytes, in: JSONValue.withoutMark(bytes))
    var head = self
    head.state.isComplete = false
    var format: Int?
    var stated: Int?
    var isRead = false
    // Leaves the loop by an error, at the end of the head or where it is not what it must be.
    try? scanner.eachMember { (scanner, key) throws(JSONError) in
      let name = scanner.text(key)
      if name == StateHead.end {
        isRead = true
        throw scanner.failure(.trailing)
      }
      let value = scanner.value(try scanner.token(depth: 1))
      var isGood = true
      switch name {
      case "format": format = value.integer
      case "by": head.by = value.text ?? ""
      case "size": stated = value.integer
      case "covers": isGood = StateParts.covers(value, into: &head.covered)
      case "valid-until": isGood = StateParts.validUntil(value, into: &head.covered)
      case "today": head.today = value
      case "problems": isGood = StateParts.problems(value, folder: path, into: &head.covered)
      case "newest": isGood = StateParts.newest(value, into: &head.state)
      case "settings": isGood = StateParts.settings(value, into: &head.state)
      case "aliases": isGood = StateParts.aliases(value, into: &head.state)
      case "voids": isGood = StateParts.voids(value, into: &head.state)
      default: break
      }
      if !isGood { throw scanner.failure(.unexpectedByte) }
    }
    guard isRead, format == StateFile.format, stated == size, head.today.members != nil else {
      return false
    }
    self = head
    return true
  }

  private static func open(_ path: String, _ fileSystem: FileSystem) -> (file: Int32, size: Int)? {
    guard let file = try? fileSystem.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0)
    else { return nil }
    guard let status = try? fileSystem.status(file), status.kind == .regular else {
      fileSystem.close(file)
      return nil
    }
    return (file, status.size)
  }

  /// Whether the file ends as `StateFile` writes it.
  private static func isWhole(_ file: Int32, _ size: Int, _ fileSystem: FileSystem) -> Bool {
    let ending = Array("}}\n".utf8)
    guard (try? fileSystem.seek(file, size - ending.count)) != nil else { return false }
    return (try? fileSystem.read(file, ending.count)) == ending
  }
}

extension LoadedState {
  /// A start from the head of a current `state.json`: settings, aliases and today's counts, no cards yet.
  ///
  /// - Parameters:
  ///   - head: of a state that is current.
  ///   - timing: of the last answers, of whatever day.
  ///   - introduced: cards answered for the first time on `day`, by the part of their ids before the slash.
  package init(
    _ head: StateHead, stamp: JournalStamp, introduced: [String: Int], reviews: Int,
    timing: ReviewTally.Timing,
    on day: StudyDay, scheduler: ([String: String]) -> Scheduler
  ) {
    self.init(scheduler: scheduler(head.settings))
    state = head.state
    for (deck, count) in introduced { state.tally.newByDay.add(count, on: day, of: deck[...]) }
    state.tally.reviewsByDay[day] = reviews == 0 ? nil : reviews
    state.tally.timingByDay[day] = timing == ReviewTally.Timing() ? nil : timing
    covered = head.covered
    problems = head.covered.problems
    self.stamp = stamp
    isStateCurrent = true
  }
}

package import FSRS
import Glibc

/// The first part of a `state.json`, up to `today`: all that a start needs where the state is current.
package struct StateHead: Sendable {
  package private(set) var by = ""
  package private(set) var covered = Covered()
  package private(set) var today: JSONValue

  /// Reads no more of the file than it must; nil where it has no such head, whatever the reason.
  package init?(_ home: Home, fileSystem: FileSystem = .kernel) {
    var limit = 1 << 16
    while limit <= StateFile.largest {
      guard let bytes = StateHead.start(of: home.stateFile, limit, fileSystem) else { return nil }
      if let head = StateHead(bytes, path: home.stateFile) {
        self = head
        return
      }
      if bytes.count < limit { return nil }
      limit *= 4
    }
    return nil
  }

  /// Whether the state behind this head knows all there is.
  package func isCurrent(_ stamp: JournalStamp, now: Instant) -> Bool {
    stamp.isCovered(by: covered.files) && covered.validUntil.map { now < $0 } ?? true
  }

  private init?(_ bytes: [UInt8], path: String) {
    var scanner = JSONScanner(bytes, in: JSONValue.withoutMark(bytes))
    var covered = Covered()
    var by = ""
    var today: JSONValue?
    var format: Int?
    // Ends at `today`, or at the end of the bytes, by a made-up error that only leaves the loop.
    try? scanner.eachMember { (scanner, key) throws(JSONError) in
      let name = scanner.text(key)
      let value = scanner.value(try scanner.token(depth: 1))
      switch name {
      case "format": format = value.integer
      case "by": by = value.text ?? ""
      case "covers":
        guard StateParts.covers(value, into: &covered) else {
          throw scanner.failure(.unexpectedByte)
        }
      case "valid-until":
        guard StateParts.validUntil(value, into: &covered) else {
          throw scanner.failure(.unexpectedByte)
        }
      case "today":
        today = value
        throw scanner.failure(.trailing)
      default: break
      }
    }
    guard format == StateFile.format, let today else { return nil }
    self.by = by
    self.covered = covered
    self.today = today
  }

  private static func start(
    of path: String, _ limit: Int, _ fileSystem: FileSystem
  ) -> [UInt8]? {
    do {
      let file = try fileSystem.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0)
      defer { fileSystem.close(file) }
      return try Array(fileSystem.readAll(file, limit: limit - 1).prefix(limit))
    } catch {
      return nil
    }
  }
}

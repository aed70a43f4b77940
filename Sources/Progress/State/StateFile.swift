package import FSRS
package import Records

/// `state.json`: what the journals come to, readable, derived, replaced whole.
package struct StateFile: Sendable {
  /// The newest form this program reads and the one it writes.
  package static let format = 1
  /// Larger files are no state: 100,000 cards take 20 MB.
  static let largest = 1 << 28

  /// The state; not complete, for its records are in the journals.
  package internal(set) var state = LearnerState()
  package internal(set) var covered = Covered()
  /// What the commands put there for a quick start.
  package internal(set) var today: JSONValue = .object([])
  /// The program and version that wrote it.
  package internal(set) var by = ""
  /// What was wrong in it. The rest is used, but the file is set aside before it is replaced.
  package internal(set) var problems: [JournalProblem] = []
  /// What a newer version or another program put there: handed on.
  package internal(set) var unknown = Unknown()

  /// Members that this version does not know.
  package struct Unknown: Hashable, Sendable {
    package var members: [JSONValue.Member] = []
    /// By card id.
    package var cards: [CardID: [JSONValue.Member]] = [:]

    package init() {}
  }

  package enum Reading: Sendable {
    case missing
    case good(StateFile)
    /// No state at all; nothing of it is used. The reason is one clause.
    case bad(reason: String)
    /// A newer version wrote it: it is not to be touched.
    case newer(format: Int, by: String)
  }

  /// Reads it as it stands in the cache, or as a whole, and then leaves it there for the next.
  static func readCached(
    _ home: DataFolder, now: Instant, fileSystem: FileSystem
  ) -> Reading {
    if let file = StateCache.read(home, now: now, fileSystem) { return .good(file) }
    let reading = read(home, now: now, fileSystem: fileSystem)
    if case .good(let file) = reading { StateCache.write(file, home, fileSystem) }
    return reading
  }

  /// Reads it as a whole.
  ///
  /// - Parameters:
  ///   - path: of another file of this form, such as the state before; nil for `state.json`.
  ///   - now: a card last answered more than a day later is not used.
  package static func read(
    _ home: DataFolder, at path: String? = nil, now: Instant, fileSystem: FileSystem = .kernel
  ) -> Reading {
    let path = path ?? home.stateFile
    let bytes: [UInt8]
    do {
      bytes = try BoundedFile.read(path, limit: largest, fileSystem: fileSystem)
    } catch {
      return error == .missing ? .missing : .bad(reason: error.message)
    }
    var reader = StateReader(path: path, bytes: bytes, now: now)
    return reader.read()
  }

  /// Whether this state knows all there is, as far as names, sizes and times of the journals tell.
  package func isCurrent(_ stamp: JournalStamp, now: Instant) -> Bool {
    problems.isEmpty && stamp.isCovered(by: covered.files)
      && covered.validUntil.map { now < $0 } ?? true
  }
}

extension StateFile {
  /// Keeps the state that is about to be replaced as `state.json.prev`, whatever was there before.
  ///
  /// It is a second name of the same file, so that it costs the same however large the state is. A
  /// state is derived: where there is no room or no way to keep the old one, the new one is still
  /// written.
  static func keepPrevious(_ home: DataFolder, _ fileSystem: FileSystem) {
    do throws(FileSystem.Failure) {
      // A link would else get the second name itself, instead of what it leads to.
      let current = try fileSystem.resolve(home.stateFile)
      guard try fileSystem.statusOfName(current).kind == .regular else { return }
      let temporary = home.data + "/.state.json.prev.tmp"
      try? fileSystem.unlink(temporary)
      do throws(FileSystem.Failure) {
        try fileSystem.link(current, temporary)
        try fileSystem.rename(temporary, home.previousStateFile)
      } catch {
        try? fileSystem.unlink(temporary)
        throw error
      }
      // Two names of one file are not renamed onto each other: the first is left over then.
      try? fileSystem.unlink(temporary)
    } catch {
      copyPrevious(home, fileSystem)
    }
  }

  /// For file systems without second names, and for a state that is a link to another one.
  private static func copyPrevious(_ home: DataFolder, _ fileSystem: FileSystem) {
    guard let bytes = try? BoundedFile.read(home.stateFile, limit: largest, fileSystem: fileSystem)
    else { return }
    try? AtomicFile.write(
      home.previousStateFile, bytes: bytes, overwrite: true, fileSystem: fileSystem)
  }
}

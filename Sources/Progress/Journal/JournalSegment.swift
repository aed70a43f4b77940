import Glibc

/// One open journal file, which has exactly one writer at a time.
///
/// The lock (`flock`) makes that so even when two sessions run on one machine: the second takes the
/// next segment, `2026-3f9c2a71-1.jsonl`. So a failed write can be cut off again without harm.
final class JournalSegment {
  enum Failure: Error {
    /// Nothing of it counts; it can be tried again in this file.
    case notWritten(FileSystem.Failure)
    /// Whether it is on disk cannot be known any more.
    case notDurable(FileSystem.Failure)

    var failure: FileSystem.Failure {
      switch self {
      case .notWritten(let failure), .notDurable(let failure): failure
      }
    }
  }

  let year: Int
  let name: String
  let path: String
  private(set) var size: Int
  private let descriptor: Int32
  private let fileSystem: FileSystem
  private var needsSeal: Bool
  private var isOpen = true

  /// Opens the first segment nobody writes to, or makes one.
  ///
  /// - Parameter isNew: only a file that does not exist yet will do.
  init(
    _ home: DataFolder, _ device: String, year: Int, isNew: Bool, _ fileSystem: FileSystem
  ) throws(StorageError) {
    self.fileSystem = fileSystem
    self.year = year
    let digits = String(year)
    let stem = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "-" + device
    var failure = FileSystem.Failure(code: EEXIST)
    for number in 0..<1000 {
      let name = stem + (number == 0 ? "" : "-\(number)") + ".jsonl"
      let path = home.reviews + "/" + name
      do throws(FileSystem.Failure) {
        guard let file = try JournalSegment.open(path, isNew: isNew, fileSystem) else { continue }
        let tail = try JournalSegment.tail(file, fileSystem)
        (descriptor, size, needsSeal) = (file, tail.size, tail.isTorn)
        self.name = name
        self.path = path
        return
      } catch {
        failure = error
        break
      }
    }
    throw StorageError(
      "open the journal", "\(home.reviews)/\(stem).jsonl", failure, exit: .cannotCreate)
  }

  func close() {
    if isOpen { fileSystem.close(descriptor) }
    isOpen = false
  }

  /// Whether the name still means this file: a sync tool may have put another in its place.
  var isInPlace: Bool {
    guard isOpen, let own = try? fileSystem.status(descriptor), own.links > 0,
      let named = try? fileSystem.statusOfName(path)
    else { return false }
    return named.device == own.device && named.inode == own.inode
  }

  /// Appends whole lines and returns when they are durable.
  func append(_ lines: [UInt8]) throws(Failure) {
    // A torn tail is evidence: it is ended with a line break, never cut off.
    let bytes = needsSeal ? [0x0A] + lines : lines
    let before: Int
    do {
      before = try fileSystem.uninterrupted { () throws(FileSystem.Failure) in
        try fileSystem.status(descriptor).size
      }
    } catch {
      throw .notWritten(error)
    }
    do {
      try fileSystem.writeAll(bytes, to: descriptor)
    } catch {
      takeBack(to: before)
      throw .notWritten(error)
    }
    do {
      try fileSystem.uninterrupted { () throws(FileSystem.Failure) in
        try fileSystem.sync(descriptor)
      }
    } catch {
      throw .notDurable(error)
    }
    guard isInPlace else { throw .notDurable(FileSystem.Failure(code: ENOENT)) }
    size = before + bytes.count
    needsSeal = false
  }

  /// After a failed write: drops the half line, or at least makes the next one start afresh.
  private func takeBack(to before: Int) {
    do {
      try fileSystem.truncate(descriptor, before)
    } catch {
      needsSeal = true
    }
  }

  /// Opens and locks a segment; nil if another session has it, or if it exists and must not.
  private static func open(
    _ path: String, isNew: Bool, _ fileSystem: FileSystem
  ) throws(FileSystem.Failure) -> Int32? {
    let flags = O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    let file: Int32
    if let made = try make(path, flags, fileSystem) {
      file = made
    } else if isNew {
      return nil
    } else {
      file = try fileSystem.uninterrupted { () throws(FileSystem.Failure) in
        try fileSystem.open(path, flags, 0)
      }
    }
    do {
      try fileSystem.uninterrupted { () throws(FileSystem.Failure) in try fileSystem.lock(file) }
    } catch {
      if error.code == EWOULDBLOCK {
        fileSystem.close(file)
        return nil
      }
      // No locks here (some network file systems): the device's name must be enough.
    }
    do {
      // Even if it was there: who made it may have been killed before this.
      try fileSystem.syncFolder(FileName.folder(of: path))
    } catch {
      fileSystem.close(file)
      throw error
    }
    return file
  }

  /// Makes a segment, 0600 whatever the umask; nil if it exists.
  private static func make(
    _ path: String, _ flags: Int32, _ fileSystem: FileSystem
  ) throws(FileSystem.Failure) -> Int32? {
    let file: Int32
    do {
      file = try fileSystem.uninterrupted { () throws(FileSystem.Failure) in
        try fileSystem.open(path, flags | O_CREAT | O_EXCL, 0o600)
      }
    } catch {
      if error.code == EEXIST { return nil }
      throw error
    }
    do {
      try fileSystem.changeMode(file, 0o600)
    } catch {
      fileSystem.close(file)
      throw error
    }
    return file
  }

  /// How long the file is and whether it ends in the middle of a line. Closes it where that fails.
  private static func tail(
    _ file: Int32, _ fileSystem: FileSystem
  ) throws(FileSystem.Failure) -> (size: Int, isTorn: Bool) {
    do throws(FileSystem.Failure) {
      let status = try fileSystem.status(file)
      guard status.kind == .regular else { throw FileSystem.Failure(code: EINVAL) }
      if status.size == 0 { return (0, false) }
      try fileSystem.seek(file, status.size - 1)
      let last = try fileSystem.uninterrupted { () throws(FileSystem.Failure) in
        try fileSystem.read(file, 1)
      }
      return (status.size, last != [0x0A])
    } catch {
      fileSystem.close(file)
      throw error
    }
  }
}

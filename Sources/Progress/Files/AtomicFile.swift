import Glibc

/// Replaces a file so that at every moment, a power cut included, the old or the new content is there.
///
/// Writes a temporary file in the same folder, makes it durable, renames it, makes the folder durable. A link
/// is followed, a file's mode is kept, and what isn't a regular file (`/dev/stdout`, a pipe) is written to, never
/// replaced.
package enum AtomicFile {
  /// Writes all bytes to a path.
  ///
  /// - Parameters:
  ///   - mode: of a new file. A private one (0600) is made so whatever the umask.
  ///   - overwrite: where false, an existing file is an error (`EEXIST`, exit 73).
  package static func write(
    _ path: String, bytes: [UInt8], mode: UInt32 = 0o600, overwrite: Bool,
    fileSystem: FileSystem = .kernel
  ) throws(StorageError) {
    let present = try? fileSystem.statusOfName(path)
    if present != nil, !overwrite {
      throw StorageError("write", path, errno: EEXIST, exit: .cannotCreate)
    }
    var target = path
    var replaced = present
    if present?.kind == .link {
      do {
        target = try fileSystem.resolve(path)
      } catch {
        throw StorageError("write", path, error, exit: .cannotCreate)
      }
      replaced = try? fileSystem.statusOfName(target)
    }
    switch replaced?.kind {
    case .directory: throw StorageError("write", path, errno: EISDIR, exit: .cannotCreate)
    case .other: try writeThrough(target, bytes, fileSystem)
    case .regular, .link, nil:
      try replace(
        target, bytes, mode: replaced?.mode ?? mode, exclusive: !overwrite, fileSystem)
    }
  }

  private static func replace(
    _ path: String, _ bytes: [UInt8], mode: UInt32, exclusive: Bool, _ fileSystem: FileSystem
  ) throws(StorageError) {
    let (file, temporary) = try openTemporary(beside: path, mode: mode, fileSystem)
    do {
      do {
        defer { fileSystem.close(file) }
        if mode & 0o077 == 0 { try fileSystem.changeMode(file, mode) }
        try fileSystem.writeAll(bytes, to: file)
        try fileSystem.uninterrupted { () throws(FileSystem.Failure) in try fileSystem.sync(file) }
      }
      if exclusive {
        try fileSystem.moveWithoutReplacing(temporary, to: path)
      } else {
        try fileSystem.rename(temporary, path)
      }
    } catch {
      try? fileSystem.unlink(temporary)
      throw StorageError(
        "write", path, error, exit: error.code == EEXIST ? .cannotCreate : .ioFailed)
    }
    do {
      try fileSystem.syncFolder(FileName.folder(of: path))
    } catch {
      throw StorageError("write", path, error, exit: .ioFailed)
    }
  }

  private static func openTemporary(
    beside path: String, mode: UInt32, _ fileSystem: FileSystem
  ) throws(StorageError) -> (file: Int32, name: String) {
    let folder = FileName.folder(of: path)
    // Names stay below the system's 255 bytes even where the file's own name is as long as may be.
    let stem = String(FileName.last(of: path).unicodeScalars.prefix(40))
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    var failure = FileSystem.Failure(code: EEXIST)
    for attempt in 0..<100 {
      let name = "\(folder)/.\(stem).\(getpid())-\(attempt).tmp"
      do {
        return (try fileSystem.open(name, flags, mode), name)
      } catch {
        failure = error
        if error.code != EEXIST && error.code != EINTR { break }
      }
    }
    throw StorageError("write", path, failure, exit: .cannotCreate)
  }

  private static func writeThrough(
    _ path: String, _ bytes: [UInt8], _ fileSystem: FileSystem
  ) throws(StorageError) {
    do {
      let file = try fileSystem.open(path, O_WRONLY | O_CLOEXEC, 0)
      defer { fileSystem.close(file) }
      try fileSystem.writeAll(bytes, to: file)
    } catch {
      throw StorageError("write", path, error, exit: .ioFailed)
    }
  }
}

extension FileSystem {
  /// Gives a file a new name that must be free: `EEXIST` if it is taken.
  ///
  /// By a second name where the file system has such; else by looking first.
  package func moveWithoutReplacing(_ old: String, to new: String) throws(Failure) {
    do {
      try link(old, new)
    } catch {
      guard error.code == EPERM || error.code == ENOTSUP || error.code == EMLINK else {
        throw error
      }
      if (try? statusOfName(new)) != nil { throw Failure(code: EEXIST) }
      try rename(old, new)
      return
    }
    try unlink(old)
  }
}

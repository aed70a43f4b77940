import Glibc

extension FileSystem {
  /// Repeats a call while signals interrupt it.
  package func uninterrupted<Value>(
    _ call: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    while true {
      do {
        return try call()
      } catch {
        if error.code != EINTR { throw error }
      }
    }
  }

  /// Writes every byte, however few the kernel takes at a time.
  package func writeAll(_ bytes: [UInt8], to file: Int32) throws(Failure) {
    var offset = 0
    while offset < bytes.count {
      let start = offset
      let written = try uninterrupted { () throws(Failure) in try write(file, bytes, start) }
      // A regular file takes at least a byte or fails; anything else would go on for ever.
      guard written > 0 else { throw Failure(code: EIO) }
      offset += written
    }
  }

  /// Reads to the end, or one byte more than `limit`.
  package func readAll(_ file: Int32, limit: Int, expecting size: Int = 0) throws(Failure)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, limit))
    while bytes.count <= limit {
      let count = min(1 << 18, limit - bytes.count + 1)
      let more = try uninterrupted { () throws(Failure) in try read(file, count) }
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  /// Makes the names in a folder durable: without this a new file may be gone after a power cut.
  ///
  /// Some network file systems cannot do it and say so with `EINVAL`; that is no failure.
  package func syncFolder(_ path: String) throws(Failure) {
    let folder = try uninterrupted { () throws(Failure) in
      try open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
    }
    defer { close(folder) }
    do {
      try uninterrupted { () throws(Failure) in try sync(folder) }
    } catch {
      if error.code != EINVAL && error.code != ENOTSUP { throw error }
    }
  }

  /// Makes a folder and the ones above it, each 0700 whatever the umask; what exists is left alone.
  package func makeFolders(_ path: String) throws(Failure) {
    var status = try? statusOfName(path)
    if status?.kind == .link { status = try? statusOfName(resolve(path)) }
    if let status {
      guard status.kind == .directory else { throw Failure(code: ENOTDIR) }
      return
    }
    let parent = FileName.folder(of: path)
    if parent != path { try makeFolders(parent) }
    do {
      try makeDirectory(path, 0o700)
    } catch {
      // Another process may have made it in the meantime.
      if error.code == EEXIST { return }
      throw error
    }
    if let made = try? open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW, 0) {
      try? changeMode(made, 0o700)
      close(made)
    }
    try? syncFolder(parent)
  }
}

import Glibc

/// The calls to the kernel that saving depends on, as values, so that tests can make each of them fail.
///
/// Each closure is one call and may end early or be interrupted (`EINTR`), as the kernel's own;
/// `FileSystem+Whole.swift` has the loops. Numbers of flags and errors are Linux's.
package struct FileSystem: Sendable {
  /// The kernel refused.
  package struct Failure: Error, Hashable {
    /// The value of `errno`.
    package var code: Int32

    package init(code: Int32) { self.code = code }
  }

  /// What `stat` says of a file.
  package struct Status: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case regular, directory, link, other }

    package var kind: Kind
    /// In bytes.
    package var size: Int
    /// The nine permission bits.
    package var mode: UInt32
    /// Device and inode: the same for two names of one file.
    package var device: UInt64
    package var inode: UInt64
    /// Names the file has; 0 once it is removed but still open.
    package var links: Int
    /// When the content last changed, in nanoseconds since 1970.
    package var modified: Int
  }

  /// Path, flags, mode of a new file; gives a descriptor.
  package var open: @Sendable (String, Int32, UInt32) throws(Failure) -> Int32
  package var close: @Sendable (Int32) -> Void
  /// At most this many bytes from where the descriptor stands; none at the end.
  package var read: @Sendable (Int32, Int) throws(Failure) -> [UInt8]
  /// Writes from an offset in the bytes on; gives how many were written.
  package var write: @Sendable (Int32, [UInt8], Int) throws(Failure) -> Int
  package var seek: @Sendable (Int32, Int) throws(Failure) -> Void
  package var sync: @Sendable (Int32) throws(Failure) -> Void
  package var truncate: @Sendable (Int32, Int) throws(Failure) -> Void
  package var changeMode: @Sendable (Int32, UInt32) throws(Failure) -> Void
  /// Takes an exclusive `flock` at once or fails with `EWOULDBLOCK`.
  package var lock: @Sendable (Int32) throws(Failure) -> Void
  package var status: @Sendable (Int32) throws(Failure) -> Status
  /// Of the name itself: links are not followed.
  package var statusOfName: @Sendable (String) throws(Failure) -> Status
  package var makeDirectory: @Sendable (String, UInt32) throws(Failure) -> Void
  package var rename: @Sendable (String, String) throws(Failure) -> Void
  /// A second name for a file; fails if the name is taken.
  package var link: @Sendable (String, String) throws(Failure) -> Void
  package var unlink: @Sendable (String) throws(Failure) -> Void
  /// The names in a folder, without `.` and `..`, in no order.
  package var names: @Sendable (String) throws(Failure) -> [String]
  /// The path with every link followed.
  package var resolve: @Sendable (String) throws(Failure) -> String
  /// Waits this many milliseconds.
  package var pause: @Sendable (Int) -> Void
}

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

/// The parts of a path, by its slashes alone.
package enum FileName {
  /// All before the last part: `.` where there is none, `/` at the root.
  package static func folder(of path: String) -> String {
    let trimmed = withoutTrailingSlashes(path)
    guard let slash = trimmed.utf8.lastIndex(of: 0x2F) else { return "." }
    let folder = withoutTrailingSlashes(String(trimmed[..<slash]))
    return folder.isEmpty ? "/" : folder
  }

  /// The last part.
  package static func last(of path: String) -> String {
    let trimmed = withoutTrailingSlashes(path)
    guard let slash = trimmed.utf8.lastIndex(of: 0x2F) else { return trimmed }
    return String(trimmed[trimmed.utf8.index(after: slash)...])
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var bytes = path.utf8[...]
    while bytes.count > 1, bytes.last == 0x2F { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

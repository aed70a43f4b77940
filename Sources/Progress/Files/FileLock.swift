import Glibc

/// The lock around rewriting the state: a `flock`, which the kernel gives back even after `kill -9`.
package struct FileLock: ~Copyable {
  private let file: Int32
  private let fileSystem: FileSystem

  /// Takes the lock, waiting at most this many milliseconds; else exit 75.
  package init(
    _ path: String, patience: Int = 1000, fileSystem: FileSystem = .kernel
  ) throws(StorageError) {
    file = try FileLock.acquire(path, patience, fileSystem)
    self.fileSystem = fileSystem
  }

  private static func acquire(
    _ path: String, _ patience: Int, _ fileSystem: FileSystem
  ) throws(StorageError) -> Int32 {
    let file: Int32
    do {
      file = try fileSystem.uninterrupted { () throws(FileSystem.Failure) in
        try fileSystem.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      }
    } catch {
      throw StorageError("lock", path, error, exit: .cannotCreate)
    }
    var waited = 0
    while true {
      do {
        try fileSystem.uninterrupted { () throws(FileSystem.Failure) in try fileSystem.lock(file) }
        return file
      } catch {
        // File systems without locks have one writer at a time or none that would ask.
        if [ENOLCK, ENOTSUP, ENOSYS].contains(error.code) { return file }
        guard error.code == EWOULDBLOCK, waited < patience else {
          fileSystem.close(file)
          throw StorageError("lock", path, errno: 0, exit: .busy)
        }
      }
      fileSystem.pause(20)
      waited += 20
    }
  }

  /// Gives the lock back before its end.
  package consuming func release() {}

  deinit { fileSystem.close(file) }
}

import Glibc

/// Reads what may be anything: a file, a pipe, a device without end.
package enum BoundedFile {
  /// Why there is nothing to read.
  package enum ReadError: Error, Hashable {
    case missing
    case directory
    /// Longer than the limit, in bytes.
    case tooLarge(limit: Int)
    case unreadable(errno: Int32)

    /// One clause for people: `no such file`.
    package var message: String {
      switch self {
      case .missing: "no such file"
      case .directory: "is a folder"
      case .tooLarge(let limit): "is larger than \(limit) bytes"
      case .unreadable(let code): SystemMessage.text(code)
      }
    }
  }

  /// The whole content, if it is at most `limit` bytes. Waits at a pipe until it ends.
  package static func read(
    _ path: String, limit: Int, fileSystem: FileSystem = .kernel
  ) throws(ReadError) -> [UInt8] {
    do throws(FileSystem.Failure) {
      let file = try fileSystem.uninterrupted { () throws(FileSystem.Failure) in
        try fileSystem.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY, 0)
      }
      defer { fileSystem.close(file) }
      let status = try fileSystem.status(file)
      if status.kind == .directory { throw FileSystem.Failure(code: EISDIR) }
      if status.kind == .regular, status.size > limit { throw FileSystem.Failure(code: EFBIG) }
      let bytes = try fileSystem.readAll(file, limit: limit, expecting: status.size)
      if bytes.count > limit { throw FileSystem.Failure(code: EFBIG) }
      return bytes
    } catch {
      switch error.code {
      case ENOENT: throw .missing
      case EISDIR: throw .directory
      case EFBIG: throw .tooLarge(limit: limit)
      default: throw .unreadable(errno: error.code)
      }
    }
  }
}

import Glibc

extension FileSystem {
  /// The real one: each closure is the call of the C library.
  package static let kernel = FileSystem(
    open: { (path, flags, mode) throws(Failure) in
      try checked(unsafe Glibc.open(path, flags, mode_t(mode)))
    },
    close: { _ = Glibc.close($0) },
    read: { (file, count) throws(Failure) in
      var failure: Failure?
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: max(0, count)) { buffer, filled in
        let got = unsafe Glibc.read(file, buffer.baseAddress, buffer.count)
        filled = max(0, got)
        if got < 0 { failure = Failure(code: errno) }
      }
      if let failure { throw failure }
      return bytes
    },
    write: { (file, bytes, offset) throws(Failure) in
      let written = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer.dropFirst(offset))
        return unsafe Glibc.write(file, rest.baseAddress, rest.count)
      }
      guard written >= 0 else { throw Failure(code: errno) }
      return written
    },
    seek: { (file, offset) throws(Failure) in
      guard lseek(file, offset, SEEK_SET) >= 0 else { throw Failure(code: errno) }
    },
    sync: { (file) throws(Failure) in _ = try checked(fsync(file)) },
    truncate: { (file, size) throws(Failure) in _ = try checked(ftruncate(file, size)) },
    changeMode: { (file, mode) throws(Failure) in _ = try checked(fchmod(file, mode_t(mode))) },
    lock: { (file) throws(Failure) in _ = try checked(flock(file, LOCK_EX | LOCK_NB)) },
    status: { (file) throws(Failure) in
      var result = stat()
      _ = try checked(unsafe fstat(file, &result))
      return Status(result)
    },
    statusOfName: { (path) throws(Failure) in
      var result = stat()
      _ = try checked(unsafe lstat(path, &result))
      return Status(result)
    },
    makeDirectory: { (path, mode) throws(Failure) in
      _ = try checked(unsafe mkdir(path, mode_t(mode)))
    },
    rename: { (old, new) throws(Failure) in _ = try checked(unsafe Glibc.rename(old, new)) },
    link: { (old, new) throws(Failure) in _ = try checked(unsafe Glibc.link(old, new)) },
    unlink: { (path) throws(Failure) in _ = try checked(unsafe Glibc.unlink(path)) },
    names: { (path) throws(Failure) in try namesInFolder(path) },
    resolve: { (path) throws(Failure) in
      guard let real = unsafe realpath(path, nil) else { throw Failure(code: errno) }
      defer { unsafe free(real) }
      return unsafe String(cString: real)
    },
    pause: { _ = usleep(UInt32(clamping: $0) &* 1000) }
  )

  private static func checked(_ result: Int32) throws(Failure) -> Int32 {
    guard result >= 0 else { throw Failure(code: errno) }
    return result
  }

  private static func namesInFolder(_ path: String) throws(Failure) -> [String] {
    guard let folder = unsafe opendir(path) else { throw Failure(code: errno) }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(folder) else { break }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    if errno != 0 { throw Failure(code: errno) }
    return names
  }
}

extension FileSystem.Status {
  fileprivate init(_ result: stat) {
    switch result.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .directory
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int(result.st_size)
    mode = UInt32(result.st_mode) & 0o777
    device = UInt64(result.st_dev)
    inode = UInt64(result.st_ino)
    links = Int(clamping: result.st_nlink)
    let seconds = Int(result.st_mtim.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    modified = seconds.overflow ? 0 : seconds.partialValue &+ Int(result.st_mtim.tv_nsec)
  }
}

extension FileSystem.Failure {
  /// The name is taken.
  package static let exists = FileSystem.Failure(code: EEXIST)
}

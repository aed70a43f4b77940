import Glibc

@testable import Progress

/// A home of its own among the system's temporary files, gone with the test.
final class Scratch {
  let root: String
  let home: DataFolder

  init() throws {
    // In memory where there is such a folder: thousands of `fsync`s cost nothing then.
    let isFast = unsafe access("/dev/shm", W_OK) == 0
    let folder = isFast ? "/dev/shm" : "/tmp"
    var template = Array("\(folder)/annals-progress-XXXXXX\0".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe mkdtemp(start) != nil
    }
    guard made else { throw FileSystem.Failure(code: errno) }
    root = String(
      decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    home = DataFolder(data: root + "/data", state: root + "/state")
  }

  deinit { Scratch.remove(root) }

  func prepared() throws -> DataFolder {
    try home.prepare()
    return home
  }

  /// Writes a file below the root without any care.
  func put(_ bytes: some Collection<UInt8>, at path: String) throws {
    let file = try FileSystem.kernel.open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { FileSystem.kernel.close(file) }
    try FileSystem.kernel.writeAll(Array(bytes), to: file)
  }

  func bytes(_ path: String) throws -> [UInt8] {
    try BoundedFile.read(path, limit: 1 << 28)
  }

  func journalNames() throws -> [String] {
    try FileSystem.kernel.names(home.reviews).sorted()
  }

  static func remove(_ path: String) {
    guard let status = try? FileSystem.kernel.statusOfName(path) else { return }
    if status.kind == .directory {
      for name in (try? FileSystem.kernel.names(path)) ?? [] { remove(path + "/" + name) }
      _ = unsafe rmdir(path)
    } else {
      _ = unsafe unlink(path)
    }
  }
}

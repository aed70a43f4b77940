import Glibc
import Records
import Synchronization

/// A file of the derived cache: parts of bytes behind a head that says what they were made from.
///
/// It is never the truth. A file that is missing, torn, of another form or made from something else reads as
/// nothing, and is made anew; so is a part whose bytes are not those that were written.
package final class CacheFile: Sendable {
  /// Of this arrangement of bytes; any other number is another program's.
  private static let magic: [UInt8] = Array("annals cache 2\n\0".utf8)
  private static let largest = 1 << 31

  private let fileSystem: FileSystem
  private let file: Int32
  private let parts: [String: Part]
  /// A seek and the read behind it go together.
  private let reading = Mutex(())

  private struct Part: Sendable {
    var offset: Int
    var size: Int
    var sum: UInt64
  }

  /// Opens it, and reads the head alone.
  ///
  /// - Parameters:
  ///   - path: of the file.
  ///   - source: what it must have been made from.
  package init?(_ path: String, of source: [UInt8], fileSystem: FileSystem = .kernel) {
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK
    guard let file = try? fileSystem.open(path, flags, 0) else { return nil }
    guard let parts = Self.head(file, source, fileSystem) else {
      fileSystem.close(file)
      return nil
    }
    self.fileSystem = fileSystem
    self.file = file
    self.parts = parts
  }

  deinit { fileSystem.close(file) }

  private static func head(
    _ file: Int32, _ source: [UInt8], _ fileSystem: FileSystem
  ) -> [String: Part]? {
    guard let status = try? fileSystem.status(file), status.kind == .regular,
      status.size <= largest,
      let start = bytes(file, 0, magic.count + 16, fileSystem), start.starts(with: magic)
    else { return nil }
    let size = Int(truncatingIfNeeded: number(start, magic.count))
    guard (0...status.size).contains(size), let head = bytes(file, start.count, size, fileSystem),
      Fingerprint.of(head) == number(start, magic.count + 8)
    else { return nil }
    var reader = ByteReader(head)
    guard reader.block() == source else { return nil }
    var parts: [String: Part] = [:]
    var end = start.count + size
    for _ in 0..<reader.count() {
      let name = reader.text()
      let part = Part(
        offset: end, size: reader.number(), sum: UInt64(bitPattern: Int64(reader.number())))
      guard part.size >= 0, part.size <= status.size - end else { return nil }
      parts[name] = part
      end += part.size
    }
    return reader.isAtEnd && end == status.size ? parts : nil
  }

  /// The bytes of a part; nil where they are not what was written.
  package func part(_ name: String) -> [UInt8]? {
    guard let part = parts[name], let bytes = bytes(part.offset, part.size),
      Fingerprint.of(bytes) == part.sum
    else { return nil }
    return bytes
  }

  /// Some bytes of a part that is read piece by piece; they are not checked.
  package func piece(_ name: String, _ range: Range<Int>) -> [UInt8]? {
    guard let part = parts[name], range.lowerBound >= 0, range.upperBound <= part.size else {
      return nil
    }
    return bytes(part.offset + range.lowerBound, range.count)
  }

  private func bytes(_ offset: Int, _ count: Int) -> [UInt8]? {
    reading.withLock { _ in Self.bytes(file, offset, count, fileSystem) }
  }

  private static func bytes(
    _ file: Int32, _ offset: Int, _ count: Int, _ fileSystem: FileSystem
  ) -> [UInt8]? {
    guard (try? fileSystem.seek(file, offset)) != nil else { return nil }
    var bytes: [UInt8] = []
    while bytes.count < count {
      let missing = count - bytes.count
      let more = try? fileSystem.uninterrupted { () throws(FileSystem.Failure) in
        try fileSystem.read(file, missing)
      }
      guard let more, !more.isEmpty else { return nil }
      // Almost always all of it comes at once, and nothing is copied.
      if bytes.isEmpty { bytes = more } else { bytes += more }
    }
    return bytes
  }

  private static func number(_ bytes: [UInt8], _ place: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[place + $1]) << (8 * UInt64($1)) }
  }
}

extension CacheFile {
  /// Replaces the file; where that can't be done there is none, or the old one.
  ///
  /// Not made durable: after a power cut it may be torn, which shows when it is read.
  ///
  /// - Parameters:
  ///   - source: what it is made from.
  ///   - parts: by their names.
  package static func write(
    _ path: String, of source: [UInt8], parts: [(name: String, bytes: [UInt8])],
    fileSystem: FileSystem = .kernel
  ) {
    var writer = ByteWriter()
    writer.block(source)
    writer.count(parts.count)
    for part in parts {
      writer.text(part.name)
      writer.number(part.bytes.count)
      writer.number(Int(truncatingIfNeeded: Int64(bitPattern: Fingerprint.of(part.bytes))))
    }
    let head = writer.bytes
    var start = magic
    append(UInt64(head.count), to: &start)
    append(Fingerprint.of(head), to: &start)
    let folder = FileName.folder(of: path)
    try? fileSystem.makeFolders(folder)
    let temporary = "\(folder)/.\(FileName.last(of: path)).\(getpid()).tmp"
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC
    guard let file = try? fileSystem.open(temporary, flags, 0o600) else { return }
    do throws(FileSystem.Failure) {
      defer { fileSystem.close(file) }
      for bytes in [start, head] + parts.map(\.bytes) {
        try fileSystem.writeAll(bytes, to: file)
      }
    } catch {
      try? fileSystem.unlink(temporary)
      return
    }
    if (try? fileSystem.rename(temporary, path)) == nil {
      try? fileSystem.unlink(temporary)
    }
  }

  private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * UInt64(shift)))) }
  }
}

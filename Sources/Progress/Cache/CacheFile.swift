import Glibc
import Synchronization

/// A file of the derived cache: parts of bytes behind a head that says what they were made from.
///
/// It is never the truth. A file that is missing, torn, of another form or made from something else reads as
/// nothing, and is made anew; so is a part whose bytes are not those that were written.
package final class CacheFile: Sendable {
  /// Of this arrangement of bytes; any other number is another program's.
  private static let magic: [UInt8] = Array("annals cache 1\n\0".utf8)
  private static let longestName = 8
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
      CacheSum.of(head) == number(start, magic.count + 8), head.starts(with: source)
    else { return nil }
    var parts: [String: Part] = [:]
    var end = start.count + size
    for place in stride(from: source.count, to: size, by: longestName + 16) {
      guard place + longestName + 16 <= size else { return nil }
      let name = String(decoding: head[place..<place + longestName], as: UTF8.self)
        .prefix { $0 != "\0" }
      let bytes = Int(truncatingIfNeeded: number(head, place + longestName))
      guard bytes >= 0, bytes <= status.size - end else { return nil }
      parts[String(name)] = Part(
        offset: end, size: bytes, sum: number(head, place + longestName + 8))
      end += bytes
    }
    return end == status.size ? parts : nil
  }

  /// The bytes of a part; nil where they are not what was written.
  package func part(_ name: String) -> [UInt8]? {
    guard let part = parts[name], let bytes = bytes(part.offset, part.size),
      CacheSum.of(bytes) == part.sum
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
  ///   - source: what it is made from; begins the head.
  ///   - parts: by names of at most eight ASCII letters.
  package static func write(
    _ path: String, of source: [UInt8], parts: [(name: String, bytes: [UInt8])],
    fileSystem: FileSystem = .kernel
  ) {
    var head = source
    for part in parts {
      head += Array(part.name.utf8.prefix(longestName))
      head += Array(repeating: 0, count: longestName - min(longestName, part.name.utf8.count))
      append(UInt64(part.bytes.count), to: &head)
      append(CacheSum.of(part.bytes), to: &head)
    }
    var start = magic
    append(UInt64(head.count), to: &start)
    append(CacheSum.of(head), to: &start)
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

/// A sum of bytes that goes through a million of them in a fraction of a millisecond, which CRC-32 does not.
///
/// Four sums side by side of eight bytes each, multiplied and rotated. It finds torn and mixed-up files; it is
/// no defence against anybody.
enum CacheSum {
  static func of(_ bytes: [UInt8]) -> UInt64 {
    unsafe bytes.withUnsafeBytes { buffer in
      var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
      var place = 0
      func word(_ place: Int) -> UInt64 {
        unsafe UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      }
      while place + 32 <= buffer.count {
        lanes.0 = mixed(lanes.0, word(place))
        lanes.1 = mixed(lanes.1, word(place + 8))
        lanes.2 = mixed(lanes.2, word(place + 16))
        lanes.3 = mixed(lanes.3, word(place + 24))
        place += 32
      }
      while place < buffer.count {
        lanes.0 = mixed(lanes.0, unsafe UInt64(buffer[place]))
        place += 1
      }
      let sum = mixed(mixed(lanes.0, lanes.1), mixed(lanes.2, lanes.3))
      return mixed(sum, UInt64(buffer.count))
    }
  }

  private static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29 | product << 35)
  }
}

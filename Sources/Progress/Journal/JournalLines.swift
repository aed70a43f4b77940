import Glibc

/// The lines of the journals as they lie, good and bad: for those who check, merge or repair them.
struct JournalLines {
  struct Line {
    let bytes: [UInt8]
    /// Without its line break; a carriage return that git put there is in it.
    let range: Range<Int>
    /// Counts from 1.
    let number: Int
    /// Whether it ends in a line break.
    let isWhole: Bool
  }

  /// Names of the journals of a folder, in order; none where there are none.
  static func names(in home: DataFolder, _ fileSystem: FileSystem) -> [String] {
    let names = (try? fileSystem.names(home.reviews)) ?? []
    return names.filter(JournalStamp.isJournal).sorted()
  }

  /// Gives out every line of one journal; nil for one too long to be a record.
  static func each(
    of name: String, in home: DataFolder, _ fileSystem: FileSystem, _ body: (Line?) -> Void
  ) throws(StorageError) {
    let path = home.reviews + "/" + name
    do throws(FileSystem.Failure) {
      let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
      let file = try fileSystem.uninterrupted { () throws(FileSystem.Failure) in
        try fileSystem.open(path, flags, 0)
      }
      defer { fileSystem.close(file) }
      guard try fileSystem.status(file).kind == .regular else {
        throw FileSystem.Failure(code: EINVAL)
      }
      var splitter = LineSplitter()
      var number = 0
      func give(_ piece: LineSplitter.Piece, isWhole: Bool) {
        number += 1
        guard case .line(let bytes, let range) = piece else { return body(nil) }
        body(Line(bytes: bytes, range: range, number: number, isWhole: isWhole))
      }
      while true {
        let more = try fileSystem.uninterrupted { () throws(FileSystem.Failure) in
          try fileSystem.read(file, 1 << 18)
        }
        if more.isEmpty { break }
        splitter.take(more) { give($0, isWhole: true) }
      }
      if let rest = splitter.rest { give(rest, isWhole: false) }
    } catch {
      throw StorageError("read", path, error, exit: .ioFailed)
    }
  }
}

/// Cuts a stream of bytes into lines, holding no more than one long line at a time.
struct LineSplitter {
  /// Longer lines are passed over: a record has a few hundred bytes.
  static let longestLine = 1_000_000

  enum Piece {
    /// A whole line; its line break is not in the range.
    case line(bytes: [UInt8], range: Range<Int>)
    case tooLong
  }

  private var buffer: [UInt8] = []
  private var isSkipping = false

  /// Takes more bytes and gives out the lines that are whole now.
  mutating func take(_ more: [UInt8], _ body: (Piece) -> Void) {
    var index = buffer.count
    if buffer.isEmpty { buffer = more } else { buffer += more }
    var start = 0
    while let end = LineSplitter.lineBreak(in: buffer, from: index) {
      if isSkipping || end - start > LineSplitter.longestLine {
        body(.tooLong)
      } else {
        body(.line(bytes: buffer, range: start..<end))
      }
      isSkipping = false
      start = end + 1
      index = start
    }
    buffer.removeSubrange(..<start)
    if isSkipping || buffer.count > LineSplitter.longestLine {
      isSkipping = true
      buffer = []
    }
  }

  /// What stands after the last line break; nil where nothing does.
  var rest: Piece? {
    if isSkipping { return .tooLong }
    return buffer.isEmpty ? nil : .line(bytes: buffer, range: 0..<buffer.count)
  }

  /// The first line break from an offset on; by `memchr`, for a million lines have many bytes.
  static func lineBreak(in bytes: [UInt8], from offset: Int) -> Int? {
    unsafe bytes.withUnsafeBytes { buffer -> Int? in
      guard offset < buffer.count, let base = buffer.baseAddress,
        let found = unsafe memchr(base + offset, 0x0A, buffer.count - offset)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }
}

import Glibc
import Synchronization

/// A piece of a journal.
struct JournalBlock: Sendable {
  enum Content: Sendable {
    /// Whole lines, the last with its line break.
    case lines
    /// What stands after the last line break of the file.
    case rest
    /// A part of a line too long to be a record.
    case longPart
    /// The last part of such a line, with its line break.
    case longEnd
    /// The end of a file within such a line; no bytes.
    case longRest
  }

  var bytes: [UInt8]
  var content: Content
  /// Among the files that are read.
  var file: Int
  /// Of all blocks, in the order of files and bytes.
  var number: Int
}

/// Reads journals one after the other and hands out their blocks, in order, to whichever thread asks next.
final class JournalBlocks: Sendable {
  /// What is known of a file when it was read.
  struct FileEnd: Sendable {
    var failure: FileSystem.Failure?
    /// It is shorter than what was read of it before, or was changed behind it.
    var isLost = false
    /// From where it was read.
    var start = ReadPosition(bytes: 0, crc: 0)
    /// When it last changed, in nanoseconds since 1970; 0 where it did while it was read.
    var modified = 0
  }

  /// How the kernel refuses to open a link.
  static let tooManyLinks = ELOOP
  /// Bytes read at once.
  private static let size = 1 << 18

  private struct State {
    var ends: [FileEnd]
    var file = -1
    var descriptor: Int32?
    var before: FileSystem.Status?
    var isSkipping = false
    var carry: [UInt8] = []
    var waiting: [JournalBlock] = []
    var count = 0
  }

  private let paths: [String]
  private let covered: [ReadPosition?]
  private let fileSystem: FileSystem
  private let state: Mutex<State>

  /// - Parameter covered: how far each file was read before; nil for one that is read from its beginning.
  init(_ paths: [String], after covered: [ReadPosition?], _ fileSystem: FileSystem) {
    self.paths = paths
    self.covered = covered
    self.fileSystem = fileSystem
    state = Mutex(State(ends: paths.map { _ in FileEnd() }))
  }

  /// Of each file; to be asked when all blocks were taken.
  var ends: [FileEnd] { state.withLock { $0.ends } }

  /// The next block; nil behind the last.
  func next() -> JournalBlock? { state.withLock { next(&$0) } }

  private func next(_ state: inout State) -> JournalBlock? {
    while true {
      if !state.waiting.isEmpty { return state.waiting.removeFirst() }
      do throws(FileSystem.Failure) {
        if state.descriptor == nil {
          guard state.file + 1 < paths.count else { return nil }
          state.file += 1
          try open(&state)
        }
        if let file = state.descriptor { try read(file, &state) }
      } catch {
        state.ends[state.file].failure = error
        close(&state)
      }
    }
  }

  private func open(_ state: inout State) throws(FileSystem.Failure) {
    let path = paths[state.file]
    let file = try fileSystem.uninterrupted { () throws(FileSystem.Failure) in
      try fileSystem.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0)
    }
    state.descriptor = file
    let before = try fileSystem.status(file)
    guard before.kind == .regular else {
      throw FileSystem.Failure(code: before.kind == .directory ? EISDIR : EINVAL)
    }
    state.before = before
    guard let covered = covered[state.file] else { return }
    let isRewritten =
      before.size < covered.bytes
      || before.size == covered.bytes && covered.modified != 0
        && covered.modified != before.modified
    if isRewritten {
      state.ends[state.file].isLost = true
    } else {
      state.ends[state.file].start = covered
      try fileSystem.seek(file, covered.bytes)
    }
  }

  private func close(_ state: inout State) {
    if let file = state.descriptor { fileSystem.close(file) }
    (state.descriptor, state.before) = (nil, nil)
    (state.carry, state.isSkipping) = ([], false)
  }

  /// Reads on until there is a block or the file ends.
  private func read(_ file: Int32, _ state: inout State) throws(FileSystem.Failure) {
    while state.waiting.isEmpty {
      let more = try fileSystem.uninterrupted { () throws(FileSystem.Failure) in
        try fileSystem.read(file, Self.size)
      }
      if more.isEmpty { return try finish(file, &state) }
      take(more, &state)
    }
  }

  private func take(_ more: [UInt8], _ state: inout State) {
    var start = 0
    if state.isSkipping {
      guard let end = LineSplitter.lineBreak(in: more, from: 0) else {
        return give(more, .longPart, &state)
      }
      start = end + 1
      give(Array(more[..<start]), .longEnd, &state)
      state.isSkipping = false
    }
    let end = (more.lastIndex(of: 0x0A) ?? -1) + 1
    if end > start {
      give(state.carry + more[start..<end], .lines, &state)
      state.carry = []
      start = end
    }
    state.carry += more[start...]
    if state.carry.count > LineSplitter.longestLine {
      state.isSkipping = true
      give(state.carry, .longPart, &state)
      state.carry = []
    }
  }

  private func finish(_ file: Int32, _ state: inout State) throws(FileSystem.Failure) {
    if state.isSkipping { give([], .longRest, &state) }
    if !state.carry.isEmpty { give(state.carry, .rest, &state) }
    let after = try fileSystem.status(file)
    let isSame = after.modified == state.before?.modified
    state.ends[state.file].modified = isSame ? after.modified : 0
    close(&state)
  }

  private func give(_ bytes: [UInt8], _ content: JournalBlock.Content, _ state: inout State) {
    state.waiting.append(
      JournalBlock(bytes: bytes, content: content, file: state.file, number: state.count))
    state.count += 1
  }
}

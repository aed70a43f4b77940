import Glibc

/// What `doctor --repair` does to files: takes permissions of others away, and puts a good file in the place of a
/// damaged one. What was there before goes to DATA/quarantine, byte for byte; nothing is deleted.
package struct Repair: Sendable {
  /// What was done, one sentence each, without a full stop.
  package private(set) var done: [String] = []
  /// What could not be, with the reason.
  package private(set) var failures: [String] = []
  private let home: DataFolder
  private let fileSystem: FileSystem

  package init(_ home: DataFolder, fileSystem: FileSystem = .kernel) {
    self.home = home
    self.fileSystem = fileSystem
  }

  /// Sets the modes of what is ours to 0700 and 0600.
  package mutating func tightenModes() {
    for folder in [home.data, home.reviews, home.state] { tighten(folder, to: 0o700) }
    for file in FolderCheck.ownFiles(home, fileSystem) { tighten(file, to: 0o600) }
  }

  private mutating func tighten(_ path: String, to mode: UInt32) {
    guard let real = try? fileSystem.resolve(path), let status = try? fileSystem.statusOfName(real),
      status.kind == .directory || status.kind == .regular, status.mode & 0o077 != 0
    else { return }
    do throws(FileSystem.Failure) {
      let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
      let file = try fileSystem.open(real, flags, 0)
      defer { fileSystem.close(file) }
      try fileSystem.changeMode(file, mode)
      done.append("\(path): others may no longer read it")
    } catch {
      failures.append("\(path): its mode stays: \(SystemMessage.text(error.code))")
    }
  }

  /// Moves what stopped runs have left behind out of the way.
  package mutating func clearLeftOvers() {
    for path in FolderCheck.leftOver(home, fileSystem) {
      do throws(StorageError) {
        let place = try freePlace(for: FileName.last(of: path))
        do throws(FileSystem.Failure) {
          try fileSystem.rename(path, place)
        } catch {
          throw StorageError("move", path, error, exit: .ioFailed)
        }
        done.append("\(path): moved to \(place)")
      } catch {
        failures.append(error.message)
      }
    }
  }

  /// Rewrites the journals that have damaged lines or lines without a checksum: the first are left out, the second
  /// get theirs, all others stay byte for byte.
  package mutating func mendJournals() {
    for name in JournalLines.names(in: home, fileSystem) { mend(name) }
  }

  private mutating func mend(_ name: String) {
    let path = home.reviews + "/" + name
    do throws(StorageError) {
      // Nobody may be writing to it: what is appended meanwhile would be lost.
      guard let file = try lock(path) else {
        if Mended(name, home, fileSystem)?.isDifferent == true {
          failures.append("\(path): another annals is writing to it; end that session first")
        }
        return
      }
      defer { fileSystem.close(file) }
      guard let mended = Mended(name, home, fileSystem), mended.isDifferent else { return }
      let place = try quarantine(path, name)
      try AtomicFile.write(path, bytes: mended.bytes, overwrite: true, fileSystem: fileSystem)
      var words: [String] = []
      if mended.damaged > 0 { words.append("\(mended.damaged) damaged left out") }
      if mended.sealed > 0 { words.append("\(mended.sealed) given their checksum") }
      if words.isEmpty { words.append("its last line ended") }
      done.append("\(path): lines: \(words.joined(separator: ", ")); as it was: \(place)")
    } catch {
      failures.append(error.message)
    }
  }

  /// The open file, locked; nil where another has it.
  private func lock(_ path: String) throws(StorageError) -> Int32? {
    do throws(FileSystem.Failure) {
      let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
      let file = try fileSystem.open(path, flags, 0)
      do {
        try fileSystem.lock(file)
      } catch {
        guard error.code == EWOULDBLOCK else { return file }
        fileSystem.close(file)
        return nil
      }
      return file
    } catch {
      throw StorageError("repair", path, error, exit: .ioFailed)
    }
  }

  /// Copies a file, byte for byte, and says where to.
  private func quarantine(_ path: String, _ name: String) throws(StorageError) -> String {
    let bytes: [UInt8]
    do {
      bytes = try BoundedFile.read(path, limit: 1 << 32, fileSystem: fileSystem)
    } catch {
      throw StorageError("set aside", path, errno: EIO, exit: .ioFailed)
    }
    let place = try freePlace(for: name)
    try AtomicFile.write(place, bytes: bytes, overwrite: false, fileSystem: fileSystem)
    return place
  }

  private func freePlace(for name: String) throws(StorageError) -> String {
    do throws(FileSystem.Failure) {
      try fileSystem.makeFolders(home.quarantine)
    } catch {
      throw StorageError("make the folder", home.quarantine, error, exit: .cannotCreate)
    }
    var number = 1
    while true {
      let place = "\(home.quarantine)/\(name)-\(number)"
      if (try? fileSystem.statusOfName(place)) == nil { return place }
      number += 1
    }
  }
}

/// A journal as it should be.
private struct Mended {
  private(set) var bytes: [UInt8] = []
  private(set) var damaged = 0
  private(set) var sealed = 0
  private var isUnended = false

  var isDifferent: Bool { damaged > 0 || sealed > 0 || isUnended }

  /// Nil where the file cannot be read.
  init?(_ name: String, _ home: DataFolder, _ fileSystem: FileSystem) {
    var reader = RecordReader()
    var result = Mended()
    do {
      try JournalLines.each(of: name, in: home, fileSystem) { line in
        guard let line else { return result.damaged += 1 }
        let text = line.bytes[line.range]
        if text.isEmpty || text.elementsEqual([0x0D]) { return }
        guard let reading = try? reader.read(line.bytes, in: line.range) else {
          return result.damaged += 1
        }
        if !line.isWhole { result.isUnended = true }
        guard !reading.isSealed, let end = text.lastIndex(of: 0x7D) else {
          return result.bytes += text + [0x0A]
        }
        result.bytes += Seal.seal(Array(text[...end]))
        result.sealed += 1
      }
    } catch {
      return nil
    }
    self = result
  }

  private init() {}
}

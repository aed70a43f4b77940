import Glibc

/// Where things are kept: DATA, which may be synced, and STATE, which never is.
///
/// Which folders these are, `annals` decides; this type only knows what lies in them.
package struct DataFolder: Hashable, Sendable {
  /// The folder of `state.json`, `reviews/` and `decks/`.
  package let data: String
  /// The folder of `device` and `history`.
  package let state: String

  package init(data: String, state: String) {
    self.data = data
    self.state = state
  }

  package var reviews: String { data + "/reviews" }
  package var decks: String { data + "/decks" }
  package var stateFile: String { data + "/state.json" }
  /// The state that `stateFile` replaced.
  package var previousStateFile: String { data + "/state.json.prev" }
  /// What is made from the rest so that it needn't be read again; may be deleted at any time.
  package var cache: String { data + "/cache" }
  /// What `doctor --repair` takes out of use; nothing is ever deleted.
  package var quarantine: String { data + "/quarantine" }
  package var lockFile: String { data + "/.lock" }
  package var deviceFile: String { state + "/device" }
  package var historyFile: String { state + "/history" }

  /// Makes DATA, DATA/reviews and STATE where they are missing, each 0700 whatever the umask.
  ///
  /// With DATA/reviews come the files that tell git and Syncthing what not to sync, unless they exist.
  package func prepare(fileSystem: FileSystem = .kernel) throws(StorageError) {
    let isNew = (try? fileSystem.statusOfName(reviews)) == nil
    defer { SyncFiles.write(into: data, isNew: isNew, fileSystem: fileSystem) }
    for folder in [data, reviews, state] {
      do {
        try fileSystem.makeFolders(folder)
      } catch {
        throw StorageError("make the folder", folder, error, exit: .cannotCreate)
      }
    }
  }

  /// The name of this machine's journals: eight hexadecimal digits, made once.
  ///
  /// - Parameter makeID: gives eight random hexadecimal digits; asked only when there are none yet,
  ///   or when the file holds something else.
  package func device(
    fileSystem: FileSystem = .kernel, makeID: () -> String
  ) throws(StorageError) -> String {
    if let device = knownDevice(fileSystem: fileSystem) { return device }
    let device = makeID()
    guard DataFolder.isDevice(device[...]) else {
      throw StorageError("name this machine in", deviceFile, errno: EINVAL, exit: .cannotCreate)
    }
    let isDamaged = (try? fileSystem.statusOfName(deviceFile)) != nil
    do {
      try AtomicFile.write(
        deviceFile, bytes: Array((device + "\n").utf8), overwrite: isDamaged, fileSystem: fileSystem
      )
    } catch {
      // Another process was first: its name holds.
      if error.errno == EEXIST, let device = knownDevice(fileSystem: fileSystem) { return device }
      throw StorageError(
        "name this machine in", deviceFile, errno: error.errno, exit: .cannotCreate)
    }
    return device
  }

  /// The name this machine has already; nil where it has none yet.
  package func knownDevice(fileSystem: FileSystem = .kernel) -> String? {
    guard let bytes = try? BoundedFile.read(deviceFile, limit: 64, fileSystem: fileSystem) else {
      return nil
    }
    let line = String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    return DataFolder.isDevice(line[...]) ? line : nil
  }

  private static func isDevice(_ text: Substring) -> Bool {
    text.utf8.count == 8
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

/// What tells git and Syncthing how to treat DATA: journals are the truth and merge line by line; the
/// state is derived, and each machine makes its own.
enum SyncFiles {
  static let contents: [(name: String, text: String)] = [
    (".gitattributes", "reviews/*.jsonl merge=union text eol=lf\n"),
    (".gitignore", own), (".stignore", own),
  ]

  private static let own = "/state.json\n/state.json.*\n/seen/\n/cache/\n/.lock\n.*.tmp\n"

  /// As programs before the cache wrote it.
  private static let former = own.replacing("/cache/\n", with: "")

  /// Writes those that are missing in a new folder, and those that are as a former program wrote them. They are a
  /// convenience: where that fails nothing is lost.
  static func write(into folder: String, isNew: Bool, fileSystem: FileSystem) {
    for (name, text) in contents {
      let path = folder + "/" + name
      let before = try? BoundedFile.read(path, limit: 4096, fileSystem: fileSystem)
      let isFormer = before.map { $0.elementsEqual(former.utf8) } ?? false
      guard isNew || isFormer else { continue }
      try? AtomicFile.write(
        path, bytes: Array(text.utf8), overwrite: isFormer, fileSystem: fileSystem)
    }
  }
}

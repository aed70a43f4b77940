/// Names and sizes of all journals: enough to see that another session has answered.
package struct JournalStamp: Hashable, Sendable {
  /// By file name in `reviews/`: bytes, and when it last changed in nanoseconds since 1970.
  package private(set) var files: [String: Entry]
  /// Whether `reviews/` could be listed.
  package private(set) var isPresent: Bool

  package struct Entry: Hashable, Sendable {
    package var bytes: Int
    package var modified: Int
  }

  package init() {
    files = [:]
    isPresent = false
  }

  /// Looks at the folder as it is now.
  package init(of home: DataFolder, fileSystem: FileSystem = .kernel) {
    self.init()
    guard let names = try? fileSystem.names(home.reviews) else { return }
    isPresent = true
    for name in names where JournalStamp.isJournal(name) {
      guard let status = try? fileSystem.statusOfName(home.reviews + "/" + name) else { continue }
      files[name] = Entry(bytes: status.size, modified: status.modified)
    }
  }

  /// Takes over how long this session's own journal has become, so that it is no news.
  package mutating func adopt(_ writer: JournalWriter) {
    guard let file = writer.file else { return }
    files[file.name] = Entry(bytes: file.bytes, modified: files[file.name]?.modified ?? 0)
    isPresent = true
  }

  /// Whether names and sizes are the same; times may differ.
  package func hasSameSizes(as other: JournalStamp) -> Bool {
    files.mapValues(\.bytes) == other.files.mapValues(\.bytes)
  }

  /// Whether a state with this coverage knows all there is, as far as names, sizes and times tell.
  package func isCovered(by coverage: [String: ReadPosition]) -> Bool {
    guard files.count == coverage.count else { return false }
    return files.allSatisfy { name, entry in
      guard let covered = coverage[name] else { return false }
      return covered.bytes == entry.bytes
        && (covered.modified == 0 || covered.modified == entry.modified)
    }
  }

  /// `*.jsonl`, copies that sync tools made included; hidden files are temporary ones.
  static func isJournal(_ name: String) -> Bool {
    name.hasSuffix(".jsonl") && !name.hasPrefix(".")
  }
}

/// The lines typed at the prompt before, in STATE/history (0600); answers are never among them.
package struct CommandHistory: Sendable {
  /// Lines kept.
  package static let limit = 1000

  private let path: String
  private let folder: String
  private let fileSystem: FileSystem

  package init(home: DataFolder, fileSystem: FileSystem = .kernel) {
    path = home.historyFile
    folder = home.state
    self.fileSystem = fileSystem
  }

  /// The lines, oldest first; none where the file is missing or cannot be read.
  ///
  /// What is not UTF-8 or holds a control character is left out: it would reach the terminal.
  package func read() -> [String] {
    guard let bytes = try? BoundedFile.read(path, limit: 1 << 20, fileSystem: fileSystem) else {
      return []
    }
    let lines = bytes.split(separator: 0x0A).compactMap { line -> String? in
      guard let text = String(validating: line, as: UTF8.self) else { return nil }
      return text.unicodeScalars.contains { $0.properties.generalCategory == .control } ? nil : text
    }
    return Array(lines.suffix(CommandHistory.limit))
  }

  /// Replaces the file by the newest of these lines, oldest first; makes its folder, which nothing else
  /// has made before a first session.
  package func write(_ lines: [String]) throws(StorageError) {
    var bytes: [UInt8] = []
    for line in lines.suffix(CommandHistory.limit) {
      for byte in line.utf8 { bytes.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte) }
      bytes.append(0x0A)
    }
    do {
      try fileSystem.makeFolders(folder)
    } catch {
      throw StorageError("make the folder", folder, error, exit: .cannotCreate)
    }
    try AtomicFile.write(path, bytes: bytes, overwrite: true, fileSystem: fileSystem)
  }
}

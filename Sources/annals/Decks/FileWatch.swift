import Glibc
import Progress

/// Waits until one of some files has another content, or the user presses Enter.
@MainActor
final class FileWatch {
  private let files: [String]
  private var stamps: [String?]

  init(_ files: [String]) {
    self.files = files
    stamps = files.map(Self.stamp)
  }

  /// False where a line, or the end of input, came first.
  func waitForChange() -> Bool {
    while true {
      if isInputReady(milliseconds: 250) { return false }
      let now = files.map(Self.stamp)
      if now != stamps {
        stamps = now
        return true
      }
    }
  }

  private func isInputReady(milliseconds: Int32) -> Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&input, 1, milliseconds) > 0 else { return false }
    _ = readLine()
    return true
  }

  /// Nil while the file is missing, as it is for a moment when editors save.
  private static func stamp(_ file: String) -> String? {
    (try? BoundedFile.read(file, limit: DeckLoader.limit)).map(SeenDeck.stamp)
  }
}

import Glibc

/// What tells git and Syncthing how to treat DATA: journals are the truth and merge line by line; the
/// state is derived, and each machine makes its own.
enum SyncFiles {
  static let contents: [(name: String, text: String)] = [
    (".gitattributes", "reviews/*.jsonl merge=union text eol=lf\n"),
    (".gitignore", own), (".stignore", own),
  ]

  private static let own = "/state.json\n/state.json.*\n/seen/\n/.lock\n.*.tmp\n"

  /// Writes those that are missing. They are a convenience: where that fails nothing is lost.
  static func write(into folder: String, fileSystem: FileSystem) {
    for (name, text) in contents {
      try? AtomicFile.write(
        folder + "/" + name, bytes: Array(text.utf8), overwrite: false, fileSystem: fileSystem)
    }
  }
}

extension StateFile {
  /// Keeps the state that is about to be replaced as `state.json.prev`, whatever was there before.
  ///
  /// It is a second name of the same file, so that it costs the same however large the state is. A
  /// state is derived: where there is no room or no way to keep the old one, the new one is still
  /// written.
  static func keepPrevious(_ home: Home, _ fileSystem: FileSystem) {
    do throws(FileSystem.Failure) {
      // A link would else get the second name itself, instead of what it leads to.
      let current = try fileSystem.resolve(home.stateFile)
      guard try fileSystem.statusOfName(current).kind == .regular else { return }
      let temporary = home.data + "/.state.json.prev.tmp"
      try? fileSystem.unlink(temporary)
      do throws(FileSystem.Failure) {
        try fileSystem.link(current, temporary)
        try fileSystem.rename(temporary, home.previousStateFile)
      } catch {
        try? fileSystem.unlink(temporary)
        throw error
      }
      // Two names of one file are not renamed onto each other: the first is left over then.
      try? fileSystem.unlink(temporary)
    } catch {
      copyPrevious(home, fileSystem)
    }
  }

  /// For file systems without second names, and for a state that is a link to another one.
  private static func copyPrevious(_ home: Home, _ fileSystem: FileSystem) {
    guard let bytes = try? BoundedFile.read(home.stateFile, limit: largest, fileSystem: fileSystem)
    else { return }
    try? AtomicFile.write(
      home.previousStateFile, bytes: bytes, overwrite: true, fileSystem: fileSystem)
  }
}

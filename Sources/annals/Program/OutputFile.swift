import ArgumentParser
import Progress

/// `--force`: whether a file that a command writes may take the place of another.
struct OutputFile: ParsableArguments, Sendable {
  @Flag(help: "Replace the file if it is there.")
  var force = false

  /// Writes the whole file, or leaves what was there.
  ///
  /// - Throws: exit 73 where there is one already and `--force` wasn't given, 73 or 74 where it
  ///   can't be written.
  func write(_ bytes: [UInt8], to path: String) throws {
    if !force, Self.exists(path) {
      throw Failure(.cannotCreate, "\(path) is there already; --force replaces it")
    }
    try AtomicFile.write(path, bytes: bytes, mode: 0o666, overwrite: force)
  }

  static func exists(_ path: String) -> Bool {
    (try? FileSystem.kernel.statusOfName(path)) != nil
  }
}

/// Looks at the files and folders of DATA and STATE from outside: modes, what was left over, what is not read.
package enum FolderCheck {
  package static func findings(_ home: Home, fileSystem: FileSystem = .kernel) -> [Finding] {
    var findings: [Finding] = []
    for folder in [home.data, home.reviews, home.state] {
      guard let status = status(folder, fileSystem) else { continue }
      if status.kind != .directory {
        findings.append(
          Finding(
            folder, "no-folder", "this isn't a folder", remedy: "move it away or use --data DIR"))
      } else if status.mode & 0o077 != 0 {
        findings.append(loose(folder, status.mode))
      }
    }
    for file in ownFiles(home, fileSystem) {
      guard let status = status(file, fileSystem), status.kind == .regular else { continue }
      if status.mode & 0o077 != 0 { findings.append(loose(file, status.mode)) }
    }
    return findings + strays(home, fileSystem)
  }

  /// Files of ours whose modes are ours to look after; chronicles are the learner's.
  static func ownFiles(_ home: Home, _ fileSystem: FileSystem) -> [String] {
    [home.stateFile, home.previousStateFile, home.lockFile, home.deviceFile, home.historyFile]
      + JournalLines.names(in: home, fileSystem).map { home.reviews + "/" + $0 }
  }

  /// Temporary files of a run that was killed.
  static func leftOver(_ home: Home, _ fileSystem: FileSystem) -> [String] {
    [home.data, home.reviews].flatMap { folder in
      ((try? fileSystem.names(folder)) ?? []).filter { $0.hasPrefix(".") && $0.hasSuffix(".tmp") }
        .sorted().map { folder + "/" + $0 }
    }
  }

  private static func strays(_ home: Home, _ fileSystem: FileSystem) -> [Finding] {
    var findings = leftOver(home, fileSystem).map { file in
      Finding(
        file, "left-over", "a run that was stopped has left this behind", remedy: Finding.repairs)
    }
    let names = ((try? fileSystem.names(home.reviews)) ?? []).sorted()
    for name in names where !name.hasPrefix(".") && !JournalStamp.isJournal(name) {
      findings.append(
        Finding(
          home.reviews + "/" + name, "no-journal",
          "this is not read, as its name does not end in .jsonl",
          remedy: "give it that ending if answers are in it, or keep it elsewhere"))
    }
    return findings
  }

  private static func loose(_ path: String, _ mode: UInt32) -> Finding {
    Finding(
      path, "loose-mode", "others may read this: its mode is \(String(mode, radix: 8))",
      remedy: "annals doctor --repair takes their permissions away")
  }

  /// Of what a link leads to.
  private static func status(_ path: String, _ fileSystem: FileSystem) -> FileSystem.Status? {
    guard let real = try? fileSystem.resolve(path) else { return nil }
    return try? fileSystem.statusOfName(real)
  }
}

import FSRS
import Foundation
import Glibc
import Testing

@testable import Progress

/// What git, Syncthing and Dropbox make of a folder is read as it lies.
@Suite struct SyncTests {
  private static func answer(
    _ home: DataFolder, _ device: String, _ run: String, _ cards: Range<Int>
  )
    throws
  {
    let writer = JournalWriter(home: home, device: device, idPrefix: run)
    for number in cards {
      try writer.append(
        [.review(review("a/\(number)#date"))], at: noon.advanced(bySeconds: number),
        minutesEast: 60)
    }
    writer.close()
  }

  private static func git(_ folder: String, _ arguments: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["git", "-C", folder, "-c", "user.name=t", "-c", "user.email=t@example.org"] + arguments
    process.environment = ["PATH": "/usr/bin:/bin:/usr/local/bin", "HOME": folder]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static let hasGit =
    (try? git("/", "--version")) == 0

  /// Two clones, even with one device's name, answer on both sides; the merge needs no hand and loses no line.
  @Test(.enabled(if: hasGit), arguments: ["0123abcd", "4567cdef"])
  func gitMergesWhatTwoMachinesWrote(_ second: String) throws {
    let scratch = try Scratch()
    let home = scratch.home
    try Self.answer(home, "0123abcd", "r", 0..<3)
    #expect(try Self.git(home.data, "init", "-q", "-b", "main") == 0)
    #expect(try Self.git(home.data, "add", "-A") == 0)
    #expect(try Self.git(home.data, "commit", "-q", "-m", "first") == 0)
    let clone = DataFolder(data: scratch.root + "/clone", state: scratch.root + "/state2")
    #expect(try Self.git("/", "clone", "-q", home.data, clone.data) == 0)
    try Self.answer(home, "0123abcd", "s", 3..<7)
    try Self.answer(clone, second, "u", 7..<12)
    // The state is nobody else's: it is not in the repository.
    let loaded = LoadedState.load(clone, now: noon) { _ in .exact }
    try StateFile.write(
      loaded.state, covered: loaded.covered, today: .object([]), by: "t", to: clone, now: noon)
    for folder in [home.data, clone.data] {
      #expect(try Self.git(folder, "add", "-A") == 0)
      #expect(try Self.git(folder, "commit", "-q", "-m", "more") == 0)
    }
    #expect(try Self.git(clone.data, "pull", "-q", "--no-rebase", "--no-edit") == 0)
    let journals = Journals.read(clone, now: noon)
    #expect(journals.problems == [])
    #expect(Set(journals.records.compactMap(\.payload.card)).count == 12)
    #expect(try FileSystem.kernel.names(clone.reviews).count == (second == "0123abcd" ? 1 : 2))
    // And the state that was there takes it in.
    let after = LoadedState.load(clone, now: noon) { _ in .exact }
    #expect(after.state == LearnerState.fold(journals.records, scheduler: .exact))
  }

  @Test(arguments: [
    "2026-0123abcd.sync-conflict-20261123-101500-ABCDEFG.jsonl",
    "2026-0123abcd (conflicted copy 2026-11-23).jsonl",
    "2026-0123abcd (Ada's conflicted copy).jsonl", "2026-0123abcd (1).jsonl",
  ])
  func copiesThatSyncToolsMakeAreRead(_ name: String) throws {
    let scratch = try Scratch()
    let home = scratch.home
    try Self.answer(home, "0123abcd", "r", 0..<5)
    let own = home.reviews + "/2026-0123abcd.jsonl"
    let bytes = try scratch.bytes(own)
    let cut = try #require(bytes.dropLast(200).lastIndex(of: 0x0A)) + 1
    // The copy has what the other does not, and half of what it has.
    try scratch.put(bytes[cut...] + bytes.prefix(cut / 2), at: home.reviews + "/" + name)
    try scratch.put(bytes[..<cut], at: own)
    let records = Journals.read(home, now: noon).records
    #expect(records.compactMap(\.payload.card) == (0..<5).map { "a/\($0)#date" })
    // This machine goes on in its own file.
    try Self.waitUntilUnlocked(own)
    try Self.answer(home, "0123abcd", "s", 5..<6)
    #expect(try FileSystem.kernel.names(home.reviews).count == 2)
  }

  /// A process that another test starts holds all locks for a moment, until it becomes another program.
  private static func waitUntilUnlocked(_ path: String) throws {
    for _ in 0..<500 {
      let file = try FileSystem.kernel.open(path, O_RDWR | O_CLOEXEC, 0)
      defer { FileSystem.kernel.close(file) }
      if (try? FileSystem.kernel.lock(file)) != nil { return }
      FileSystem.kernel.pause(10)
    }
  }
}

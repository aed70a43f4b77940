import Foundation
import Testing

/// Taking over the lines of another DATA.
@Suite struct MergeCommandTests {
  private static let day = ["--now", "2026-11-23T09:00:00Z"]

  /// Answers so many cards in a folder of its own.
  private static func study(_ annals: Annals, _ folder: String, _ count: Int) throws {
    let outcome = try annals.run(
      ["study", "--data", annals.folder.path + "/" + folder, "--mode", "flip"]
        + ["--limit", "\(count)"] + day, input: String(repeating: "\n4\n", count: count))
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// Every file below a folder, with its bytes.
  private static func files(_ annals: Annals, _ folder: String) throws -> [String: Data] {
    let root = annals.folder.appending(path: folder)
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      files[name] = try? Data(contentsOf: root.appending(path: name))
    }
    return files
  }

  private static func lines(_ annals: Annals, _ folder: String) throws -> Set<String> {
    let journals = try files(annals, folder).filter { $0.key.hasSuffix(".jsonl") }
    return Set(
      journals.values.flatMap { String(decoding: $0, as: UTF8.self).split(separator: "\n") }
        .map(String.init))
  }

  @Test func everyLineIsTakenOnceAndTheOtherStaysAsItWas() throws {
    let annals = try Annals()
    try Self.study(annals, "here", 2)
    try Self.study(annals, "other", 3)
    // Lines of unknown kinds, without a checksum and damaged ones are lines too.
    let odd = [
      #"{"v":1,"k":"mood","id":"m.1","t":"2026-11-20T10:00:00.000Z","x":[1]}"#, "<<<<<<< theirs",
    ]
    let name = try #require(try Self.files(annals, "other").keys.first { $0.hasSuffix(".jsonl") })
    let file = annals.folder.appending(path: "other/\(name)")
    let bytes = try Data(contentsOf: file) + Data((odd.joined(separator: "\r\n") + "\r\n").utf8)
    try bytes.write(to: file)
    let before = try Self.files(annals, "other")
    let all = try Self.lines(annals, "here").union(try Self.lines(annals, "other"))

    let other = annals.folder.path + "/other"
    let arguments = ["merge", other, "--data", annals.folder.path + "/here"] + Self.day
    let dry = try annals.run(arguments + ["--dry-run", "--json"])
    #expect(dry.output.contains(#""taken":7,"known":0"#), "\(dry.output)\(dry.errors)")
    #expect(try Self.lines(annals, "here").count == 4)
    let first = try annals.run(arguments)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.errors.contains(":7: warning: "))
    #expect(first.output.contains("7 lines taken"))
    #expect(try Self.lines(annals, "here") == all)
    let second = try annals.run(arguments + ["--json"])
    #expect(second.output.contains(#""taken":0,"known":7"#))
    #expect(second.output.contains(#""reviews":5"#))
    #expect(try Self.lines(annals, "here") == all)
    #expect(try Self.files(annals, "other") == before)
  }

  @Test func memoryOfWhichOnlyTheStateIsLeftIsTaken() throws {
    let annals = try Annals()
    try Self.study(annals, "other", 3)
    try FileManager.default.removeItem(at: annals.folder.appending(path: "other/reviews"))
    let arguments =
      ["merge", annals.folder.path + "/other", "--data", annals.folder.path + "/here", "--json"]
      + Self.day
    #expect(try annals.run(arguments).output.contains(#""seeds":3"#))
    #expect(try annals.run(arguments).output.contains(#""seeds":0"#))
    let progress = try annals.run(
      ["progress", "--json", "--data", annals.folder.path + "/here"] + Self.day)
    #expect(progress.output.contains(#""review":3"#), "\(progress.output)")
  }

  @Test func whatIsNoDataFolderIsSaid() throws {
    let annals = try Annals()
    try Self.study(annals, "here", 1)
    let here = annals.folder.path + "/here"
    #expect(try annals.run(["merge", here + "/nowhere", "--data", here]).status == 66)
    #expect(try annals.run(["merge", here + "/reviews", "--data", here]).status == 66)
    #expect(try annals.run(["merge", here + "/../here", "--data", here]).status == 64)
    let newer = annals.folder.appending(path: "newer/reviews")
    try FileManager.default.createDirectory(at: newer, withIntermediateDirectories: true)
    try Data(#"{"v":9,"k":"graft","id":"d.9","t":"2026-11-20T10:01:00.000Z","min":9}"#.utf8 + [10])
      .write(to: newer.appending(path: "2026-9.jsonl"))
    let refused = try annals.run(["merge", annals.folder.path + "/newer", "--data", here])
    #expect(refused.status == 65)
    #expect(refused.errors.contains("newer"))
    #expect(try Self.lines(annals, "here").count == 3)
  }
}

import Foundation

/// The built program, run with an empty home of its own, which goes with the test.
final class Annals {
  /// What a run came to.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The program lies beside the test bundle.
  static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "annals").path

  let folder: URL

  /// Makes a home that is this test's alone.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "annals-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  var environment: [String: String] {
    [
      "HOME": folder.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC",
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  var data: URL { folder.appending(path: ".local/share/annals") }

  func write(_ text: String, to name: String) throws -> String {
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// The journals' lines, of all devices.
  func journalLines() throws -> [String] {
    let reviews = data.appending(path: "reviews")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: reviews.path)) ?? []
    return try names.sorted().flatMap { name in
      try String(contentsOf: reviews.appending(path: name), encoding: .utf8)
        .split(separator: "\n").map(String.init)
    }
  }

  /// Those of them that are answers.
  func reviewLines() throws -> [String] {
    try journalLines().filter { $0.contains("\"k\":\"review\"") }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs the program to its end, with `input` as its standard input.
  ///
  /// `extra` variables come on top of the test's own environment.
  func run(
    _ arguments: [String], input: String = "", environment extra: [String: String] = [:],
    program: String = Annals.program
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = environment.merging(extra) { $1 }
    process.currentDirectoryURL = folder
    // Files, not pipes: nothing can fill up while nobody reads.
    let files = ["in", "out", "err"].map { folder.appending(path: "stream-\($0)") }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationReason == .exit
        ? process.terminationStatus : 128 + process.terminationStatus,
      output: try String(contentsOf: files[1], encoding: .utf8),
      errors: try String(contentsOf: files[2], encoding: .utf8))
  }
}

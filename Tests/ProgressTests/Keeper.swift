import Foundation
import Glibc
import Records

/// The program `journal-keeper`, which lies beside the test bundle, and what it has said.
final class Keeper {
  static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "journal-keeper").path

  private let process = Process()
  private let output: URL
  private let errors: URL

  /// Starts it. `limit`, in blocks of 512 bytes, is the largest file it may write.
  init(_ folder: String, _ run: String, _ count: Int, _ rest: [String] = [], limit: Int? = nil)
    throws
  {
    output = URL(fileURLWithPath: "\(folder)/said-\(run)")
    errors = URL(fileURLWithPath: "\(folder)/errors-\(run)")
    let arguments = [folder, run, "\(count)"] + rest
    if let limit {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments =
        ["-c", "ulimit -f \(limit); exec \"$@\"", "sh", Self.program] + arguments
    } else {
      process.executableURL = URL(fileURLWithPath: Self.program)
      process.arguments = arguments
    }
    process.environment = ["SWIFT_BACKTRACE": "enable=no"]
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  /// Waits until it has said something or ended.
  func waitForWord() {
    while process.isRunning, (try? Data(contentsOf: output))?.isEmpty ?? true { usleep(200) }
  }

  func kill() { Glibc.kill(process.processIdentifier, SIGKILL) }

  /// Waits for its end and gives its exit code, or 128 and the signal.
  func end() -> Int32 {
    process.waitUntilExit()
    return process.terminationReason == .exit
      ? process.terminationStatus : 128 + process.terminationStatus
  }

  /// The cards it said were saved.
  func saved() throws -> [CardID] {
    try String(contentsOf: output, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("saved ") && $0.hasSuffix("#date") }.map {
        CardID(String($0.dropFirst(6)))
      }
  }

  func complaints() throws -> String { try String(contentsOf: errors, encoding: .utf8) }
}

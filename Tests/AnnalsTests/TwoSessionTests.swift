import Foundation
import Glibc
import PseudoTerminal
import Testing

/// Two sessions at once on one machine.
@Suite(.serialized) struct TwoSessionTests {
  private static func terminal(_ annals: Annals, _ arguments: [String]) throws -> PseudoTerminal {
    try PseudoTerminal(Annals.program, arguments, environment: annals.environment)
  }

  private static func question(_ terminal: PseudoTerminal) -> String? {
    let lines = terminal.screen.split(separator: "\n").map(String.init)
    guard let heading = lines.lastIndex(where: { $0.hasPrefix("Question ") }) else { return nil }
    return lines.dropFirst(heading + 1).first
  }

  @Test func eachSeesTheOthersAnswers() throws {
    let annals = try Annals()
    let arguments = ["study", "--mode", "flip", "--new", "6"]
    let first = try Self.terminal(annals, arguments)
    #expect(first.expect("[Enter shows the answer]"))
    let second = try Self.terminal(annals, arguments)
    #expect(second.expect("[Enter shows the answer]"))
    // Both begin with the same card; the second answers it and three more, and takes the last one back.
    #expect(Self.question(second) == Self.question(first))
    var asked: [String?] = []
    for _ in 1...4 {
      asked.append(Self.question(second))
      second.type("\r")
      #expect(second.expect("Grade:"))
      second.type("4\r")
      #expect(second.expect("[Enter shows the answer]"))
    }
    second.type(":undo\r")
    #expect(second.expect("[Enter shows the answer]"))
    second.type(":quit\r")
    #expect(second.waitForExit() == 0)
    // The first answers the one it asked; the next is the one that was taken back, not one of the others.
    first.type("\r")
    #expect(first.expect("Grade:"))
    first.type("3\r")
    #expect(first.expect("[Enter shows the answer]"))
    #expect(Self.question(first) == asked[3])
    first.type(":quit\r")
    #expect(first.waitForExit() == 0)
    #expect(try annals.reviewLines().count == 5)
    // What is left is what the journals say.
    let doctor = try annals.run(["doctor"])
    #expect(doctor.status == 0, "\(doctor.output)")
    let journals = try FileManager.default.contentsOfDirectory(
      atPath: annals.data.appending(path: "reviews").path)
    #expect(journals.count == 2)
  }

  /// 75, after a second; the answers are safe, and the next command brings the state up to date.
  @Test func aLockNotHadIsSaid() throws {
    let annals = try Annals()
    let arguments = ["study", "--mode", "flip", "--limit", "1"]
    #expect(try annals.run(arguments, input: "\n4\n").status == 0)
    let lock = unsafe open(annals.data.appending(path: ".lock").path, O_RDWR)
    #expect(lock >= 0 && flock(lock, LOCK_EX) == 0)
    let busy = try annals.run(arguments, input: "\n4\n")
    #expect(busy.status == 75)
    #expect(busy.errors.contains("another annals is at work"))
    #expect(try annals.reviewLines().count == 2)
    for command in [["doctor", "--repair"], ["merge", annals.folder.path + "/other"]] {
      try FileManager.default.createDirectory(
        at: annals.folder.appending(path: "other/reviews"), withIntermediateDirectories: true)
      #expect(try annals.run(command).status == 75)
    }
    close(lock)
    #expect(try annals.run(["progress", "--json"]).output.hasPrefix("{\"reviews\":2,"))
    #expect(try annals.run(["doctor"]).status == 0)
  }
}

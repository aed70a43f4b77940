import Foundation
import Glibc
import PseudoTerminal
import Testing

/// A session that was killed goes on where it was.
@Suite(.serialized) struct ResumeTests {
  private static func terminal(_ annals: Annals, _ arguments: [String]) throws -> PseudoTerminal {
    try PseudoTerminal(Annals.program, arguments, environment: annals.environment)
  }

  /// The question asked last: the line after the last heading.
  private static func question(_ screen: String) -> String? {
    let lines = screen.split(separator: "\n").map(String.init)
    guard let heading = lines.lastIndex(where: { $0.hasPrefix("Question ") }) else { return nil }
    return lines.dropFirst(heading + 1).first
  }

  @Test func theSameCardWithItsHintsAndTheSameQueue() throws {
    let annals = try Annals()
    let first = try Self.terminal(annals, ["study", "ivar-smilga", "--mode", "flip", "--new", "5"])
    for _ in 1...2 {
      #expect(first.expect("[Enter shows the answer]"))
      first.type("\r")
      #expect(first.expect("Grade:"))
      first.type("4\r")
    }
    #expect(first.expect("[Enter shows the answer]"))
    let skipped = try #require(Self.question(first.screen))
    first.type(":skip\r")
    #expect(first.expect("[Enter shows the answer]"))
    first.type(":hint\r")
    #expect(first.expect("Hint:"))
    #expect(first.expect("[Enter shows the answer]"))
    let asked = try #require(Self.question(first.screen))
    #expect(asked != skipped)
    first.kill(SIGKILL)
    #expect(first.waitForExit() == 128 + SIGKILL)

    // Killed again before anything was answered, it is still the same.
    for _ in 1...2 {
      let again = try Self.terminal(annals, ["study"])
      #expect(again.expect("Going on with the session that was interrupted after 2 answers"))
      #expect(again.expect("Question 3"))
      // What was revealed is revealed again, for it counts.
      #expect(again.expect("Hint:"))
      #expect(again.expect("[Enter shows the answer]"))
      #expect(Self.question(again.screen) == asked)
      again.kill(SIGKILL)
      _ = again.waitForExit()
    }
    let last = try Self.terminal(annals, ["study"])
    #expect(last.expect("[Enter shows the answer]"))
    // The three that are left: the skipped card is not among them.
    for number in 3...5 {
      if number > 3 { #expect(last.expect("[Enter shows the answer]")) }
      #expect(Self.question(last.screen) != skipped)
      last.type("\r")
      #expect(last.expect("Grade:"))
      last.type("4\r")
    }
    #expect(last.expect("All answers are saved."))
    #expect(last.waitForExit() == 0)
    let reviews = try annals.reviewLines()
    #expect(reviews.count == 5)
    #expect(reviews.map { $0.contains("\"hints\":1") } == [false, false, true, false, false])
    // It has ended: nothing is left to go on with.
    let fresh = try annals.run(["study"], input: ":quit\n")
    #expect(!fresh.output.contains("Going on"))
  }

  @Test func otherArgumentsBeginAfreshAndARunningSessionIsLeftAlone() throws {
    let annals = try Annals()
    let running = try Self.terminal(annals, ["study", "--mode", "flip"])
    #expect(running.expect("[Enter shows the answer]"))
    running.type(":hint\r")
    #expect(running.expect("Hint:"))
    #expect(running.expect("[Enter shows the answer]"))
    // It is at work: a second one is a session of its own.
    let second = try annals.run(["study", "--mode", "flip"], input: ":quit\n")
    #expect(second.status == 0)
    #expect(!second.output.contains("Going on"))
    running.type(":hint\r")
    #expect(running.expect("[Enter shows the answer]"))
    running.kill(SIGKILL)
    _ = running.waitForExit()
    let other = try annals.run(["study", "--mode", "type"], input: ":quit\n")
    #expect(!other.output.contains("Going on"))
    let same = try annals.run(["study", "--mode", "flip"], input: ":quit\n")
    #expect(same.output.contains("Going on"))
    #expect(
      try !annals.run(["study", "--mode", "flip"], input: ":quit\n").output.contains("Going"))
  }
}

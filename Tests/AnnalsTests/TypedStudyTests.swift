import Foundation
import Testing

/// Typed answers in a session as a learner sees them.
@Suite struct TypedStudyTests {
  private static func study(_ input: String) throws -> (Annals.Outcome, [String]) {
    let annals = try Annals()
    let outcome = try annals.run(
      ["study", "ivar-smilga", "--mode", "type", "--limit", "1", "--now", "2026-11-23T09:00:00Z"],
      input: input)
    return (outcome, try annals.reviewLines())
  }

  @Test func anOmissionIsAskedForAndTheWholeIsKept() throws {
    let (outcome, lines) = try Self.study("2 December\n1892\n\n")
    #expect(outcome.output.contains("Right as far as it goes. In which year?"), "\(outcome.output)")
    #expect(outcome.output.contains("Correct. 2 December 1892"))
    #expect(outcome.output.contains("[Enter = 3 good]"))
    #expect(lines.first?.contains("\"typed\":\"2 December 1892\",\"verdict\":\"correct\"") == true)
  }

  @Test func whatIsWrongIsToldByHowMuchAndWhereItBelongs() throws {
    let (outcome, lines) = try Self.study("14 November 1927\n\n")
    #expect(outcome.output.contains("twelve days late: 14 November 1927"))
    #expect(outcome.output.contains("belongs to another"))
    #expect(outcome.output.contains("[Enter = 1 again]"))
    #expect(lines.first?.contains("\"verdict\":\"wrong\"") == true)
  }

  @Test func somethingElseCostsNothingOnceOnly() throws {
    let (outcome, _) = try Self.study("three years\nGosplan\n\n")
    #expect(outcome.output.components(separatedBy: "Try once more;").count == 2)
    #expect(outcome.output.contains("Wrong. You answered: Gosplan."))
  }
}

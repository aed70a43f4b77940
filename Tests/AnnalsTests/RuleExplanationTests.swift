import Chronicle
import Foundation
import Testing

@testable import annals

/// `check --explain RULE`: what a name in brackets after a problem demands.
@Suite struct RuleExplanationTests {
  @Test func everyRuleIsExplained() throws {
    for rule in Rules.all {
      let explained = try RuleExplanation.named(rule.name)
      #expect(explained.summary == rule.summary)
      #expect(explained.severity == rule.severity)
    }
    let names = RuleExplanation.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(RuleExplanation.all.allSatisfy { $0.summary.hasSuffix(".") })
  }

  @Test func aRuleIsExplainedWithoutAFile() throws {
    let annals = try Annals()
    let text = try annals.run(["check", "--explain", "unreadable-date"])
    #expect(text.status == 0)
    #expect(text.output == "unreadable-date (error): Dates are EDTF, and exist.\n")
    let json = try annals.run(["check", "--explain", "reads-on", "--json"])
    #expect(
      json.output == """
        {"rule":"reads-on","severity":"warning","summary":"`what` is in the past tense and reads on \
        after the name of `who`, without a full stop."}

        """)
  }

  @Test func anUnknownRuleIsAnErrorThatNamesTheNearest() throws {
    let annals = try Annals()
    let outcome = try annals.run(["check", "--explain", "unreadable-dat"])
    #expect(outcome.status == 64)
    #expect(
      outcome.errors == "annals: there is no rule 'unreadable-dat'; did you mean unreadable-date?\n"
    )
    let far = try annals.run(["check", "--explain", "nonsense"])
    #expect(far.status == 64 && far.errors.contains("annals manual lists them"), "\(far.errors)")
  }

  @Test func checkNeedsAFileOrARule() throws {
    let annals = try Annals()
    let none = try annals.run(["check"])
    #expect(none.status == 64 && none.errors.contains("Missing expected argument '<file> ...'"))
    let both = try annals.run(["check", "--explain", "reads-on", "a.yaml"])
    #expect(both.status == 64 && both.errors.contains("--explain takes no file"))
  }

  @Test func theManualListsTheRules() throws {
    let annals = try Annals()
    let manual = try annals.run(["manual"]).output
    #expect(manual.contains(".B unreadable\\-date\nDates are EDTF, and exist.\n"), "\(manual)")
  }
}

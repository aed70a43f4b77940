import Foundation
import PseudoTerminal
import Testing

/// `check --watch` looks on while an author writes.
@Suite(.serialized) struct WatchTests {
  @Test func everyChangeIsLookedAt() throws {
    let annals = try Annals()
    let good = "id: w\nsubject: a\npeople:\n  a: {name: Ada}\nevents:\n"
    let event = "  - {id: born, what: was born, date: 1815}\n"
    let file = try annals.write(good + event, to: "w.yaml")
    let terminal = try PseudoTerminal(
      Annals.program, ["check", "--watch", file], environment: annals.environment, columns: 200)
    #expect(terminal.expect("Watching; Enter ends it."))
    _ = try annals.write(good.replacing("events:", with: "evnts:") + event, to: "w.yaml")
    #expect(terminal.expect("did you mean `events`?"))
    #expect(terminal.expect("Watching; Enter ends it."))
    _ = try annals.write(good + event + "  - {id: died, what: died, date: 1852}\n", to: "w.yaml")
    #expect(terminal.expect("2 events give"))
    #expect(terminal.expect("Watching; Enter ends it."))
    terminal.type("\r")
    #expect(terminal.waitForExit() == 0)
  }
}

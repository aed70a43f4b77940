import Foundation
import PseudoTerminal
import Testing

/// The timeline as it looks: golden pictures of a small chronicle with every kind of date.
@Suite(.serialized) struct TimelineTests {
  private static let caesar = """
    id: caesar
    title: Caesar and after
    calendar: julian
    subject: caesar
    people:
      caesar: {name: Gaius Julius Caesar}
      octavian: {name: Octavian}
    organisations:
      rome: {name: Rome}
    events:
      - {id: birth, what: was born, date: "-0099-07-12", kind: birth}
      - {id: gaul, what: made war in Gaul, date: "-0057/-0049"}
      - {id: dictator, role: dictator, of: rome, date: "-0048/-0043"}
      - {id: comet, what: was honoured by a comet, date: "-0043~", tags: [sky]}
      - {id: death, what: was killed, date: "-0043-03-15", kind: death}
      - {id: consul, who: octavian, role: consul, of: rome, date: "-0042/"}
      - {id: rule, who: octavian, what: ruled the provinces, date: "-0026/.."}
      - {id: undated, what: wrote verses}

    """

  private func draw(_ arguments: [String], columns: UInt16) throws -> String {
    let annals = try Annals()
    let file = try annals.write(Self.caesar, to: "caesar.yaml")
    let terminal = try PseudoTerminal(
      Annals.program, ["timeline", file] + arguments,
      environment: annals.environment.merging(["NO_COLOR": "1"]) { $1 }, columns: columns)
    #expect(terminal.waitForExit() == 0)
    return terminal.transcript
  }

  @Test func lanesBesideTheirLabels() throws {
    #expect(try draw([], columns: 80) == Self.wide)
  }

  @Test func lanesUnderTheirLabelsWhereTheWindowIsNarrow() throws {
    #expect(try draw(["--tag", "sky"], columns: 20) == Self.narrow)
  }

  @Test func wholeSentences() throws {
    #expect(try draw(["--plain", "--to", "-0043"], columns: 80) == Self.sentences)
  }

  @Test func everyScaleKeepsToTheWindow() throws {
    let annals = try Annals()
    for span in [
      ["--from", "1917-06-01", "--to", "1917-06-20"], ["--from", "1917", "--to", "1921"], [],
    ] {
      for locale in ["C", "C.UTF-8"] {
        for columns in [20, 40, 80, 300] {
          let terminal = try PseudoTerminal(
            Annals.program, ["timeline", "ivar-smilga"] + span,
            environment: annals.environment.merging(["LANG": locale, "NO_COLOR": "1"]) { $1 },
            columns: UInt16(columns))
          #expect(terminal.waitForExit() == 0)
          let lines = terminal.transcript.split(separator: "\n")
          #expect(lines.count > 5)
          #expect(lines.allSatisfy { $0.count <= columns }, "\(span) \(columns)")
          #expect(!terminal.output.contains(0x1B))
        }
      }
    }
  }

  /// A year's last days in the other calendar are no reason to draw what the deck dates a year on.
  @Test func aPeriodIsReadInTheCalendarOfWhatItHolds() throws {
    let annals = try Annals()
    let file = try annals.write(
      """
      id: years
      subject: x
      people: {x: {name: X Y}, b: {name: B D}, c: {name: C E}}
      organisations: {body: {name: the Body}}
      events:
        - {id: before, what: did a, date: 1916-12}
        - {id: first, what: did b, date: 1917-01-01}
        - {id: last, what: did c, date: 1919-12-31 O.S.}
        - {id: ongoing, what: did d, date: 1910/1930}
        - {id: over, what: did e, date: 1910/1916}
        - {id: after, what: did f, date: 1920}
        - {id: joint, role: member, of: body, who: [x, b, c], date: 1918/1919}

      """, to: "years.yaml")
    let lines = try annals.run(
      ["timeline", file, "--json", "--from", "1917", "--to", "1919"]
    ).output
    let events = lines.matches(of: /"event":"([a-z]+)"/).map { String($0.1) }
    #expect(events.sorted() == ["first", "joint", "last", "ongoing"])
    #expect(lines.contains(#""text":"Y, B D and C E were members of the Body""#), "\(lines)")
  }

  @Test func whatCannotBeMeantIsNamed() throws {
    let annals = try Annals()
    for (arguments, status, error) in [
      (["--from", "1927", "--to", "1917"], 64, "--from 1927 must not be later than --to 1917"),
      (["--who", "nobody"], 66, "nobody here is called 'nobody'"),
      (["--who", "smigla"], 66, "did you mean smilga?"),
      (["--tag", "nosuch"], 66, "no event here has the tag 'nosuch'; there are anchor, "),
    ] as [([String], Int32, String)] {
      let run = try annals.run(["timeline", "ivar-smilga"] + arguments)
      #expect(run.status == status)
      #expect(run.errors.contains(error), "\(run.errors)")
      #expect(run.output.isEmpty)
    }
  }

  @Test func jsonGivesTheDays() throws {
    let annals = try Annals()
    let file = try annals.write(Self.caesar, to: "caesar.yaml")
    let lines = try annals.run(["timeline", file, "--json"]).output.split(separator: "\n")
    #expect(lines.count == 7)
    #expect(lines[0].contains("\"event\":\"birth\",\"type\":\"happening\""))
    #expect(lines[0].contains("\"earliest\":\"-0099-07-10\",\"latest\":\"-0099-07-10\""))
    #expect(lines.contains { $0.contains("\"event\":\"rule\"") && $0.contains("\"latest\":null") })
    #expect(try annals.run(["timeline", "nowhere"]).status == 66)
    #expect(try annals.run(["timeline", file, "--from", "soon"]).status == 64)
  }

  private static let wide = """
    Caesar and after
                                                   80 BC       60 BC      40 BC
                                         ──────────┬───────────┬──────────┬─────────
    100 BC was born                      ●
    58 BC made war in Gaul                                      ━━━━━┄
    49 BC dictator of Rome                                           ━━━┄
    about 44 BC was honoured by a comet                              ┄┄┄●┄┄┄
    44 BC was killed                                                    ●
    43 BC Octavian: a consul of Rome                                    ┄┄┄┄┄┄┄┄┄┄┄?
    27 BC Octavian ruled the provinces                                           ┄┄▶
    ● on a day, ━━ lasted, ┄┄ possible days, ▶ goes on, ? end unknown
    1 event without a date is left out.

    """

  private static let narrow = """
    Caesar and after
           45 BC
    ───────┬────────────
    about 44 BC was
      honoured by a
      comet
    ┄┄┄┄┄┄┄┄┄●┄┄┄┄┄┄┄┄┄┄
    ● on a day, ━━
    lasted, ┄┄ possible
    days, ▶ goes on, ?
    end unknown

    """

  private static let sentences = """
    Caesar and after
    12 July 100 BC: Gaius Julius Caesar was born.
    58 BC to 50 BC: Gaius Julius Caesar made war in Gaul.
    From 49 BC to 44 BC: Gaius Julius Caesar was dictator of Rome.
    About 44 BC: Gaius Julius Caesar was honoured by a comet.
    15 March 44 BC: Gaius Julius Caesar was killed.

    """
}

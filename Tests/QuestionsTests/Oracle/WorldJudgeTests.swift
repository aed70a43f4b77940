import Chronicle
import Grading
import Questions
import Testing
import WrittenChronicle

/// Options that are true in the world, planted, each of which the second judge must find; and chronicles in which the
/// generator is tempted to offer them.
@Suite struct WorldJudgeTests {
  private static let oneDay = """
        - {id: hit, who: ben, what: "bought the Harbour Inn", date: 1901-05-02}
        - {id: shot, who: cleo, what: sold the mill to the city, date: 1901-05-02}
        - {id: lies, who: dora, what: wrote to the Tsar, date: 1903-02-01, where: riga}
        - {id: lied, who: dora, what: wrote to the Pope, date: 1908-02-01, where: pskov}
        - {id: hurt, who: ben, what: was wounded, date: 1904-03-01}
        - {id: boss, who: ben, role: leader, of: guild, date: 1905/1906}

    """

  private func faults(_ card: String, planting option: String) throws -> Set<String> {
    let written = try Written(Written.header + Self.oneDay)
    let judge = Judge(written.chronicle)
    var planted = try #require(written.card(card), "no such card")
    planted.choices = [
      Choice(text: planted.answer.text, isRight: true),
      Choice(text: option, isRight: false, whyFalse: "planted"),
      Choice(text: "nothing of the kind", isRight: false, whyFalse: "planted"),
    ]
    return Set(judge.faults(in: planted).map(\.name))
  }

  @Test(arguments: [
    ("hit#who", "Cleo Marsh"), ("lies#where", "Pskov"), ("lies#date", "1 February 1908"),
    ("boss#role", "member"),
  ])
  func aTrueOptionIsFound(_ card: String, _ option: String) throws {
    #expect(try faults(card, planting: option).contains("right distractor"))
  }

  @Test func whatManyDoHasNoOptions() throws {
    #expect(try faults("hurt#who", planting: "Dora Hill").contains("bad options"))
    #expect(try Written(Written.header + Self.oneDay).card("hurt#who")?.choices == nil)
  }

  /// Kennedy was wounded on that day too, and Huxley died.
  @Test func actorsOfTheSameDayAreNeverOffered() throws {
    let people = (0..<6).map { "  p\($0): {name: Pat Doe\($0)}\n" }.joined()
    let header = Written.header.replacing("organisations:\n", with: people + "organisations:\n")
    let text =
      header + """
            - {id: a, who: ben, what: "fired at the Duke's carriage", date: 1901-05-02}
            - {id: b, who: cleo, what: carried the flag of the Guild, date: 1901-05-02}
            - {id: c, who: p0, what: "painted the Town Hall", date: 1901-03-01}
            - {id: d, who: p1, what: "built the Long Bridge", date: 1902-03-01}
            - {id: e, who: p2, what: "founded the Night School", date: 1902-07-01}
            - {id: f, who: p3, what: "fired at the Bishop", date: 1903-07-01}
        """
    let options = try #require(try Written(text).card("a#who")?.choices).map(\.text)
    #expect(options.count == 4)
    #expect(!options.contains("Cleo Marsh") && !options.contains("Pat Doe3"), "\(options)")
  }

  /// A chairman may be a colonel besides; a colonel is no captain.
  @Test func aRankIsNoOptionBesideAPost() throws {
    let text = """
          - {id: colonel, who: ben, role: colonel, of: guild, date: 1900/1901}
          - {id: captain, who: cleo, role: captain, of: guild, date: 1902/1903}
          - {id: major, who: dora, role: major, of: guild, date: 1904/1905}
          - {id: general, role: general, of: guild, date: 1906/1907}
          - {id: chairman, who: ben, role: chairman, of: guild, date: 1908/1909}
          - {id: leader, who: cleo, role: leader, of: guild, date: 1910/1911}
          - {id: commander, who: dora, role: commander, of: guild, date: 1912/1913}

      """
    let written = try Written(Written.header + text)
    let options = try #require(written.card("colonel#role")?.choices).map(\.text)
    #expect(Set(options) == ["colonel", "captain", "major", "general"])
    #expect(written.card("chairman#role")?.choices == nil)
    #expect(written.card("leader#role")?.choices == nil)
  }

  /// One newspaper among armies would tell.
  @Test func bodiesAreOfOneSort() throws {
    let text = """
      id: test
      title: Test
      subject: anna
      people: {anna: {name: Anna Berg}, ben: {name: Ben Frost}}
      organisations:
        east: {name: the Eastern Front}
        west: {name: the Western Front}
        south: {name: the Southern Front}
        north: {name: the Northern Front}
        gazette: {name: the Evening Gazette}
        plan: {name: Gosplan, sort: front}
      events:
        - {id: a, role: commander, of: east, date: 1919}
        - {id: b, role: editor, of: gazette, date: 1920}
        - {id: c, who: ben, role: commander, of: west, date: 1919}
        - {id: d, who: ben, role: commander, of: south, date: 1921}
        - {id: e, who: ben, role: commander, of: north, date: 1922}
      """
    let written = try Written(text)
    let options = try #require(written.card("a#body")?.choices).map(\.text)
    #expect(options.count == 4 && !options.contains("Evening Gazette"), "\(options)")
    #expect(written.card("b#body")?.choices == nil)
  }

  /// Two bear one name: each option says which of them.
  @Test func anOptionShowsTheMarkOfANamesake() throws {
    let other = "  other: {name: Cleo Marsh, is: the nurse}\n  emil: {name: Emil Roth}\n"
    let written = try Written(
      Written.header.replacing("  dora:", with: other + "  dora:") + """
            - {id: a, who: ben, what: painted the Town Hall, date: 1901-03-01}
            - {id: b, who: other, what: built the Long Bridge, date: 1902-03-01}
            - {id: c, who: dora, what: founded the Night School, date: 1902-07-01}
            - {id: d, who: emil, what: drew the Great Map, date: 1903-07-01}
        """)
    let options = try #require(written.card("b#who")?.choices).map(\.text)
    #expect(options.contains("Cleo Marsh (the nurse)"))
    #expect(written.faults.isEmpty)
  }
}

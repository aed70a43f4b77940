import Chronicle
import Study
import Testing

/// Statements become questions by the grammar of their language.
@Suite struct LanguageTests {
  @Test func everyKnownLanguageHasAGrammar() {
    #expect(Set(Grammar.all.map(\.tag)) == Set(UnknownLanguage.known))
  }

  private static let table: [(String, String)] = [
    ("joined the party", "did Berg join the party"),
    ("was arrested in Riga", "was Berg arrested in Riga"),
    ("wrote and published a novel", ""),
    ("fell and was killed", ""),
    ("openly supported the strike", "did Berg openly support the strike"),
    ("led the march", "did Berg lead the march"),
    ("was kidnapped", "was Berg kidnapped"),
    ("kidnapped the judge", "did Berg kidnap the judge"),
    ("enrolled at Tartu", "did Berg enrol at Tartu"),
    ("studied law", "did Berg study law"),
    ("hanged the king", "did Berg hang the king"),
    ("travelled north", "did Berg travel north"),
    ("traveled north", "did Berg travel north"),
    ("underwent an operation", "did Berg undergo an operation"),
    ("quoted Danton", "did Berg quote Danton"),
    ("frobbed the wug", ""),
  ]

  @Test(arguments: table) func englishQuestions(_ predicate: String, _ question: String) {
    let clause = Clause(subject: "Berg", predicate: predicate, language: "en-GB")
    #expect((clause.question ?? "").drop { $0 == " " } == question)
  }

  private func wordings(_ language: String, _ fields: String) throws -> [String] {
    let text = Written.header.replacing("id: test", with: "id: test\nlanguage: \(language)")
    let written = try Written(text + "    - {id: e, \(fields), date: 1905}\n")
    return try #require(written.card("e#date")).stems
  }

  @Test func theChroniclesLanguageIsUsed() throws {
    #expect(
      try wordings("en", "what: joined the party").first
        == "In which year did Berg join the party?")
    // What isn't inflected stands as it was written.
    #expect(
      try wordings("lv", "what: iestājās partijā") == [
        "In which year was it that Berg iestājās partijā?",
        "Berg iestājās partijā. In which year was that?",
        "Name the year in which Berg iestājās partijā.",
      ])
  }

  @Test func ownWordingsGoBeforeEveryGrammar() throws {
    for language in ["en", "lv"] {
      #expect(
        try wordings(language, "what: iestājās partijā, ask: {date: Kurā gadā iestājās?}")
          == ["Kurā gadā iestājās?"])
    }
  }

  private static let subjects: [(String, String)] = [
    ("what: was born", "In which year was Berg born?"),
    ("who: [anna, ben], what: was arrested", "In which year were Berg and Ben Frost arrested?"),
    (
      "who: [anna, ben, cleo], what: left the town",
      "In which year did Berg, Ben Frost and Cleo Marsh leave the town?"
    ),
    ("who: guild, what: was dissolved", "In which year was the Guild dissolved?"),
    ("who: guild, what: moved to Riga", "In which year did the Guild move to Riga?"),
    ("who: [], what: A strike broke out", "In which year was it that a strike broke out?"),
    (
      "what: had to leave, according-to: Ben Frost",
      "In which year, according to Ben Frost, had Berg to leave?"
    ),
  ]

  @Test(arguments: subjects) func everySubjectReadsWell(_ fields: String, _ stem: String) throws {
    #expect(try wordings("en", fields).first == stem)
  }
}

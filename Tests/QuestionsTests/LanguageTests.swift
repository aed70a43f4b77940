import Chronicle
import Questions
import Testing
import WrittenChronicle

/// Statements become questions by the grammar of their language.
@Suite struct LanguageTests {
  @Test func everyKnownLanguageHasItsFolder() {
    #expect(Set(Languages.all.map { $0.tag }) == Set(UnknownLanguage.known))
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
    ("did not attend the congress", "did Berg not attend the congress"),
    ("did much for the poor", "did Berg do much for the poor"),
    ("never attended a congress", "did Berg never attend a congress"),
    ("was not admitted", "was Berg not admitted"),
    ("moved to Riga and there founded a school", ""),
    ("left Paris, joined the army", ""),
    ("left the party but never renounced it", ""),
    ("left the house where he was born", "did Berg leave the house where he was born"),
    ("met Lenin, who was in exile", ""),
    (
      "resigned as head of the Guild and of the Press",
      "did Berg resign as head of the Guild and of the Press"
    ),
    ("was arrested and deported", "was Berg arrested and deported"),
    ("was arrested, tried and sentenced", "was Berg arrested, tried and sentenced"),
    ("was arrested and was fined", ""),
    ("was arrested but released", ""),
    ("was wounded and lost an arm", ""),
    ("was wounded and fled", ""),
    ("was born in Riga and grew up in Tartu", ""),
    ("could not attend and resigned", ""),
    ("had a daughter", "did Berg have a daughter"),
    ("had to leave the town", "did Berg have to leave the town"),
    ("had seven children", "did Berg have seven children"),
    ("had been arrested", "had Berg been arrested"),
    ("had already left the town", "had Berg already left the town"),
    ("had written a novel", "had Berg written a novel"),
    ("read, marked and learnt", ""),
  ]

  @Test(arguments: table) func englishQuestions(_ predicate: String, _ question: String) {
    let clause = Clause(subject: "Berg", predicate: predicate, speech: Languages.of("en-GB"))
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
      "In which year, according to Ben Frost, did Berg have to leave?"
    ),
  ]

  /// What may begin with a name keeps its capital letter, behind a colon.
  private static let sentences: [(String, String)] = [
    ("The strike broke out", "In which year was it that the strike broke out?"),
    ("Civil war broke out", "In which year was it that civil war broke out?"),
    ("Several ships were sunk", "In which year was it that several ships were sunk?"),
    ("The Hague was shelled", "In which year did this happen: The Hague was shelled?"),
    (
      "The Treaty of Riga was signed",
      "In which year was it that the Treaty of Riga was signed?"
    ),
    ("Parliament was dissolved", "In which year did this happen: Parliament was dissolved?"),
    ("Civil War was declared", "In which year did this happen: Civil War was declared?"),
  ]

  @Test(arguments: sentences) func wholeSentences(_ what: String, _ stem: String) throws {
    let stems = try wordings("en", "who: [], what: \(what)")
    #expect(stems[0] == stem)
    #expect(stems[1] == "\(what). In which year was that?")
    let own =
      stem.hasSuffix(": \(what)?")
      ? "this happened: \(what)" : "\(what.prefix(1).lowercased())\(what.dropFirst())"
    #expect(stems[2] == "Name the year in which \(own).")
  }

  @Test(arguments: [
    ("was arrested and was fined", "were arrested and were fined"),
    ("resigned and was shot", "resigned and were shot"),
    ("fled when the army was beaten", "fled when the army was beaten"),
    ("was fined, and later was deported", "were fined, and later were deported"),
    ("said that all was lost", "said that all was lost"),
  ])
  func severalPeople(_ one: String, _ several: String) {
    #expect(Languages.of("en").plural(one) == several)
  }

  @Test(arguments: [
    ("sailors", "sailors"), ("legion", "legions"),
    ("army of the Republic", "armies of the Republic"),
    ("men", "men"), ("fireman", "firemen"), ("church", "churches"),
    ("war elephants", "war elephants"),
    ("cavalry", "cavalry"), ("francs in gold", "francs in gold"),
    ("delegate from Riga", "delegates from Riga"), ("monarch", "monarchs"),
    ("empress", "empresses"), ("church", "churches"),
  ])
  func whatIsCounted(_ noun: String, _ several: String) {
    #expect(Languages.of("en").counted(noun) == several)
  }

  @Test(arguments: [
    ("member", "a member"), ("MP for Oldham", "an MP for Oldham"),
    ("honorary fellow", "an honorary fellow"),
    ("university lecturer", "a university lecturer"), ("officer", "an officer"),
    ("chairman", "chairman"),
  ])
  func articles(_ role: String, _ whole: String) {
    #expect(Languages.of("en").withArticle(role, isSole: role == "chairman") == whole)
  }

  /// Only who is sent somewhere ends there.
  @Test(arguments: [
    ("was deported", "", "To which place was Berg deported?"),
    ("was then exiled for life", "", "To which place was Berg then exiled for life?"),
    ("was sent a telegram", "", "Where was Berg sent a telegram?"),
    ("was sent to the front", "", "Where was Berg sent to the front?"),
    ("went bankrupt", "", "Where did Berg go bankrupt?"),
    ("came first in a race", "", "Where did Berg come first in a race?"),
    ("escaped an attack", "", "Where did Berg escape an attack?"),
    ("sent a telegram", "", "Where did Berg send a telegram?"),
    ("moved into a house", "", "Where did Berg move into a house?"),
    ("moved", ", preposition: to", "To which place did Berg move?"),
    ("emigrated", "", "To which place did Berg emigrate?"),
    ("returned after the war", "", "To which place did Berg return after the war?"),
    ("moved house", "", "Where did Berg move house?"),
    ("returned to the stage", "", "Where did Berg return to the stage?"),
    ("was sentenced to exile", ", preposition: to", "To which place was Berg sentenced to exile?"),
  ])
  func wherePeopleAreSent(_ what: String, _ place: String, _ stem: String) throws {
    let header = Written.header.replacing("{name: Pskov}", with: "{name: Pskov\(place)}")
    let written = try Written(header + "    - {id: e, what: \(what), where: pskov, date: 1905}\n")
    #expect(written.card("e#where")?.stems.first == stem)
  }

  @Test(arguments: subjects) func everySubjectReadsWell(_ fields: String, _ stem: String) throws {
    #expect(try wordings("en", fields).first == stem)
  }
}

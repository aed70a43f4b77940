import Diagnostics
import Questions
import Testing

@testable import Chronicle

/// What rules let pass, and the cases that their specimens leave out.
@Suite struct RuleTests {
  static let people =
    "id: s\nsubject: p\npeople: {p: Ivar, q: Tenis}\norganisations: {party: the party}\nevents:\n"

  static func found(_ events: String...) -> [String] {
    readText(people + events.map { "  - {\($0)}\n" }.joined()).diagnostics.map(\.rule)
  }

  @Test(arguments: [
    "id: a, what: was born, x-note: [1, {a: b}]",
    "id: a.b_c-1, what: was born",
    "id: a, what: died, with: q, for: party",
    "id: a, what: was held, date: 1915, length: P1Y6M2W3D",
    "id: a, what: was held, ask: YES",
    "id: a, what: was held, ask: {date@lead: When?, date: When was he held?}",
    "id: a, what: went there in May, date: 1917-06",
    "id: a, what: saw the year 1905, date: 1906",
    "id: a, what: 'met at Lenin''s: a talk', date: '{1917,1918}'",
    "id: a, what: said so, status: attributed, according-to: anybody at all",
    "id: a, role: whatever, of: party, date: 1917/..",
    "id: a, what: \"no\", note: 'null'",
    "id: a, what: was rehabilitated, number: {of: people, is: 0}",
    "id: a, what: left, formerly: [b, c]",
  ]) func nothingIsWrong(_ event: String) {
    #expect(Self.found(event) == [])
  }

  @Test(arguments: [
    ("id: a, what: died, preferred: yes", "unknown-key"),
    ("id: null, what: died", "bad-id"),
    ("id: -a, what: died", "bad-id"),
    ("id: ä, what: died", "bad-id"),
    ("id: [a], what: died", "wrong-type"),
    ("id: a, what: ~", "empty-text"),
    ("id: a, what: ''", "empty-text"),
    ("id: a, what: died, tags: [x, '']", "empty-text"),
    ("id: a, what: died, who: {p: q}", "wrong-type"),
    ("id: a, what: died, who: [[p]]", "wrong-type"),
    ("id: a, what: died, role: member, of: party", "what-or-role"),
    ("id: a, what: died, as: member", "role-without-body"),
    ("id: a, role: member, of: party, ends: a", "role-without-body"),
    ("id: a, role: member, of: party, who: []", "no-holder"),
    ("id: a, role: member, of: p", "unknown-reference"),
    ("id: a, what: died, source: x", "unknown-reference"),
    ("id: a, what: died, where: x", "unknown-reference"),
    ("id: a, what: died, begins: x", "unknown-reference"),
    ("id: a, what: died, claims: [{id: l, date: 1938, source: x}]", "unknown-reference"),
    ("id: a, what: died, claims: {id: l, date: 1938}", "wrong-type"),
    ("id: a, what: died, claims: [{date: 1938}]", "missing-id"),
    ("id: a, what: died, date: {1917, 1918}", "unreadable-date"),
    ("id: a, what: died, date: []", "unreadable-date"),
    ("id: a, what: died, date: [1917, [1918]]", "wrong-type"),
    ("id: a, what: died, date: , kind: death", "empty-text"),
    ("id: a, what: died, length-of: sentence", "unreadable-length"),
    ("id: a, what: died, length: P3Y, length-of: stay", "unreadable-length"),
    ("id: a, what: died, number: {of: men, is: '1,500'}", "unreadable-number"),
    ("id: a, what: died, number: {of: men, is: 1234567890123456}", "unreadable-number"),
    ("id: a, what: died, number: {is: 5}", "unreadable-number"),
    ("id: a, what: died, number: {of: men, is: 5, about: x}", "unreadable-flag"),
    ("id: a, what: died, ask: {wen: When?}", "unreadable-ask"),
    ("id: a, what: died, ask: [no]", "wrong-type"),
    ("id: a, what: died, status: plain words", "unknown-status"),
    ("id: a, what: died, circumstance: the following year", "deictic-words"),
    ("id: a, what: fell, circumstance: in the 1905 rising, date: 1905", "date-in-text"),
    ("id: a, what: fell in May, date: 1917-04/1917-05", "date-in-text"),
  ]) func oneThingIsWrong(_ event: String, rule: String) {
    #expect(Self.found(event) == [rule])
  }

  @Test(arguments: [
    // A tenure without a date, or whose end is unknown, takes its happening's.
    ("", "1927-11", []),
    (", date: 1907/1927-11", "1927-11", []),
    (", date: 1907/", "1927-11", []),
    (", date: 1907/1927-11", "1927-11-14", ["tenure-date-differs"]),
    (", date: 1907/..", "1927-11", ["tenure-date-differs"]),
    (", date: 1919", "1927-11", []),
    (", date: 1929", "1927-11", ["tenure-date-differs"]),
    (", date: 1907/1927-12", "1927-12-02/1927-12-19", []),
    (", date: 1907/1927-12", "1927-09/1927-10", ["tenure-date-differs"]),
    (", date: 1928/", "1927-11", ["end-before-start"]),
  ]) func endOfATenure(_ date: String, _ end: String, _ rules: [String]) {
    let found = Self.found(
      "id: t, role: member, of: party\(date)", "id: e, what: left, date: \(end), ends: t")
    #expect(found == rules)
  }

  @Test func twoEndsOfOneTenure() {
    let found = Self.found(
      "id: t, role: member, of: party", "id: e, what: left, ends: t", "id: f, what: went, ends: t")
    #expect(found == ["tenure-date-differs"])
  }

  @Test(arguments: [
    ("what: met, date: 1937", []),
    ("what: met, date: 1938", []),
    ("what: met, date: 1939", ["outside-life"]),
    ("what: met, date: 1890", ["outside-life"]),
    ("what: met, date: 1939, who: q", []),
    ("what: met, date: 1939, who: [q, p]", ["outside-life"]),
    ("what: met, date: 1939, tags: posthumous", []),
    ("what: met, date: 1939, status: outside", []),
    ("what: met, date: 1939, status: planned", []),
    ("what: met, date: 1938~", []),
    ("role: head, of: party, date: 1930/1950", ["outside-life"]),
    ("role: head, of: party, date: 1880/1920", ["outside-life"]),
    ("role: head, of: party, date: 1930/", []),
    ("what: met, claims: [{id: x, date: 1939}, {id: y, date: 1937}]", []),
    ("what: met, claims: [{id: x, date: 1939}, {id: y, date: 1940}]", ["outside-life"]),
  ]) func lives(_ event: String, _ rules: [String]) {
    let found = Self.found(
      "id: b, what: was born, kind: birth, date: 1892",
      "id: d, what: died, kind: death, claims: [{id: x, date: 1937}, {id: y, date: 1938-02}]",
      "id: e, \(event)")
    #expect(found == rules)
  }

  @Test(arguments: [
    ("1907/1921", "1921/1927", []),
    ("1907/1921-03", "1920/1927", ["overlapping-tenures"]),
    ("1907/1921", "1919", []),
    ("1907/", "1921/1927", []),
  ]) func overlap(_ first: String, _ second: String, _ rules: [String]) {
    let found = Self.found(
      "id: a, role: member, of: party, date: \(first)",
      "id: b, role: member, of: party, date: \(second)")
    #expect(found == rules)
  }

  @Test(arguments: [
    ("{a: Lev Kamenev, b: {name: Sergei Kamenev, is: a colonel}}", []),
    ("{a: Lev Kamenev, b: Sergei Kamenev, c: Olga Kamenev}", ["shared-surname", "shared-surname"]),
    ("{a: Peter the Great, b: Catherine the Great}", []),
    ("{a: Louis XIV, b: Innocent XIV, c: Plato, d: Plato}", []),
    ("{a: Anne of Cleves, b: Mary of Cleves}", []),
  ]) func surnames(_ people: String, _ rules: [String]) {
    let found = readText("id: s\npeople: \(people)\nevents: [{id: a, what: It was}]\n").diagnostics
    #expect(found.map(\.rule) == rules)
  }

  @Test func personAndOrganisationShareNoID() {
    let found = findings(
      "id: s\npeople: {a: X}\norganisations: {a: Y}\nevents: [{id: a, what: It was}]\n")
    #expect(found == ["duplicate-id 3:17"])
  }

  @Test(arguments: [
    ("formerly: s", ["former-id-clash"]),
    ("formerly: [S]", ["bad-id"]),
    ("formerly: [t, u]", []),
    ("annals: one", ["unknown-version"]),
    ("annals: 1", []),
    ("people: [a]", ["wrong-type"]),
    ("people: {a: {aliases: b}}", ["empty-text"]),
    ("people: {a: [b]}", ["wrong-type"]),
    ("people: {a b: C}", ["bad-id"]),
    ("people: {a: }", ["empty-text"]),
    ("people:", []),
    ("sources: {a: {author: X}}", ["empty-text"]),
    ("sources: {a: {title: X, date: 007}, b: Y}", []),
    ("organizations: {a: B}", ["unknown-key"]),
    ("places: {a: {name: sea, preposition: at, is: a sea}}", []),
    ("people: {a: {name: sea, preposition: at}}", ["unknown-key"]),
  ]) func head(_ line: String, _ rules: [String]) {
    let found = readText("id: s\n\(line)\nevents: [{id: a, what: It was}]\n").diagnostics
    #expect(found.map(\.rule) == rules)
  }

  @Test(
    arguments: [
      ("Decks/Ivar Smilga.yaml", "ivar-smilga"), ("a_b.c.yml", "a-b-c"), ("/x/007", "007"),
      ("émigré.yaml", nil), ("-", nil), ("", nil), (".yaml", nil), ("a'b.yaml", nil),
    ] as [(String, String?)]) func idFromFileName(_ file: String, _ id: String?)
  {
    #expect(IDGrammar.fileID(fromName: file) == id)
    let (chronicle, diagnostics) = ChronicleReader.read(
      Array("events: [{id: a, what: It was}]".utf8), file: file, asking: .ofAllKinds)
    #expect(chronicle?.id == id ?? "")
    #expect(diagnostics.map(\.rule) == [id == nil ? "bad-id" : "id-not-written"])
  }

  @Test(
    arguments: [
      ("circumstances", "circumstance"), ("dat", "date"), ("soruce", "source"), ("qqqq", nil),
      ("x", nil), ("", nil), ("wehre", "where"),
    ] as [(String, String?)]) func suggestions(_ word: String, _ meant: String?)
  {
    #expect(NearWord.nearest(to: word, among: Keys.event) == meant)
  }

  @Test(arguments: [
    ("14 November 1927", "write `1927-11-14`"), ("Nov 1927", "write `1927-11`"),
    ("sometime", "write EDTF such as 1917-06-10, 1917-06, 1917, 1921/1928, 1917-09/ or 1919~"),
  ]) func remedyForASpelling(_ date: String, _ remedy: String) {
    let found = readText("id: s\nevents: [{id: a, what: It was, date: \(date)}]\n").diagnostics
    #expect(found.map(\.message.remedy) == [remedy])
  }
}

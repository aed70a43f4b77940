/// A made-up chronicle as YAML, with everything that makes a question ambiguous.
///
/// Few people, words, bodies and years, so that they meet: namesakes, joint holders, handovers and
/// gaps, repeated events, hedged ones, claims that disagree, ends that nobody knows.
struct RandomChronicle {
  var text: String
  var dice: Dice
  let isFullyDated: Bool
  let hasSubject: Bool
  let years: ClosedRange<Int>
  /// The year of death of those who die.
  var deaths: [String: Int] = [:]

  /// - Parameter isFullyDated: only plain facts with certain dates, one a line.
  init(seed: UInt64, isFullyDated: Bool = false) {
    var dice = Dice(seed: seed)
    // Not always the same years, which a guesser would learn.
    let first = dice.pick([1790, 1890, 1905, 1905, 991, -3]) + Int(seed % 11)
    years = first...(first + dice.pick([8, 20, 40]))
    let calendar = dice.pick(["unstated", "unstated", "gregorian", "julian"])
    self.isFullyDated = isFullyDated
    text = "id: random\ntitle: Random\ncalendar: \(calendar)\n"
    hasSubject = dice.chance(92)
    text += hasSubject ? "subject: anna\n" : ""
    text += Self.people
    if dice.chance(15) {
      text += "  namesake: {name: Anna Berg, is: the painter}\n"
      actors.append("namesake")
    }
    // Called as another is called besides.
    if dice.chance(30) {
      text += "  karl: {name: Karl Dahl, is: the fiddler}\n"
      actors += ["karl", "carl"]
    }
    text += Self.entities
    if dice.chance(10) {
      text = text.replacing("  guild:", with: "  old-guild: {name: the Guild}\n  guild:")
      bodies.append("old-guild")
    }
    self.dice = dice
    text += "events:\n"
    if seed % 3 == 0 { addBirth() }
    if self.dice.chance(60) { addDeath() }
    if self.dice.chance(50) { addLateBirth() }
    // One in ten is large, so that most are judged fast.
    let most = seed % 10 == 0 ? 24 : 14
    for number in 1...self.dice.number(8...most) { addEvent("e\(number)") }
  }

  var bodies = ["guild", "council", "city-council", "ek-society"]
  var actors = ["anna", "berta", "carl", "dora", "emil", "nils"]

  private static let people = """
    people:
      anna: {name: Anna Berg}
      berta: {name: Berta Berg, is: her sister}
      carl: {name: Carl Dahl, aliases: [Karl Dahl]}
      dora: {name: Dora Ek}
      emil: {name: Emil Dahl, is: the printer, aliases: [Dahl the Younger]}
      nils: {name: Nils Ek}
      ines: {name: Ines Holm}

    """

  private static let entities = """
    organisations:
      guild: {name: the Guild}
      council: {name: the Council}
      city-council: {name: the City Council}
      ek-society: {name: the Nils Ek Society, aliases: [Society]}
    roles:
      chairman: {name: chairman, aliases: [president]}
      treasurer: {name: treasurer, preposition: at}
      member: {name: member}
    places:
      riga: {name: Riga}
      livonia: {name: Livonia}
      wenden: {name: Wenden, in: livonia}
      pskov: {name: Pskov}
      tartu: {name: Tartu, in: livonia}
      narva: {name: Narva, aliases: [Old Narva]}
    sources:
      book: {title: Letters of 1907}
      paper: {title: The Daily}

    """
}

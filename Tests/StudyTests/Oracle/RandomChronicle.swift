/// A made-up chronicle as YAML, with everything that makes a question ambiguous.
///
/// Few people, words, bodies and years, so that they meet: namesakes, joint holders, handovers and
/// gaps, repeated events, hedged ones, claims that disagree, ends that nobody knows.
struct RandomChronicle {
  private(set) var text: String
  private var dice: Dice
  private let isFullyDated: Bool
  private let years: ClosedRange<Int>
  /// The year of death of those who die.
  private var deaths: [String: Int] = [:]

  /// - Parameter isFullyDated: only plain facts with certain dates, one a line.
  init(seed: UInt64, isFullyDated: Bool = false) {
    var dice = Dice(seed: seed)
    let first = dice.pick([1790, 1890, 1905, 1905, 991, -3])
    years = first...(first + dice.pick([8, 20, 40]))
    let calendar = dice.pick(["unstated", "unstated", "gregorian", "julian"])
    self.isFullyDated = isFullyDated
    text = "id: random\ntitle: Random\nsubject: anna\ncalendar: \(calendar)\n"
    text += Self.people
    if dice.chance(15) {
      text += "  namesake: {name: Anna Berg, is: the painter}\n"
      actors.append("namesake")
    }
    text += Self.entities
    self.dice = dice
    text += "events:\n"
    if self.dice.chance(60) { addDeath() }
    // One in ten is large, so that most are judged fast.
    let most = seed % 10 == 0 ? 24 : 14
    for number in 1...self.dice.number(8...most) { addEvent("e\(number)") }
  }

  private var actors = ["anna", "berta", "carl", "dora", "emil", "nils"]

  private static let people = """
    people:
      anna: {name: Anna Berg}
      berta: {name: Berta Berg, is: her sister}
      carl: {name: Carl Dahl, aliases: [Karl Dahl]}
      dora: {name: Dora Ek}
      emil: {name: Emil Dahl, is: the printer, aliases: [Dahl the Younger]}
      nils: {name: Nils Ek}

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

  private mutating func addEvent(_ id: String) {
    switch dice.number(1...10) {
    case 1...5: addHappening(id)
    case 6: addHandover(id)
    default: addTenure(id, role: dice.pick(Self.roles), body: dice.pick(Self.bodies))
    }
  }

  private static let roles = ["chairman", "head", "member", "treasurer", "secretary"]
  private static let bodies = ["guild", "council", "city-council", "ek-society"]

  private static let deeds = [
    "was arrested", "was arrested in the harbour", "joined the printers", "travelled to a congress",
    "spoke at the opening", "moved house", "was fined", "wrote a pamphlet",
    "wrote a pamphlet against the tax", "led a strike",
  ]

  private mutating func who() -> [String] {
    if dice.chance(55) { return ["anna"] }
    return dice.pick(dice.chance(65) ? 1 : dice.number(2...3), of: actors)
  }

  private func field(_ who: [String]) -> String {
    who == ["anna"] ? "" : ", who: [\(who.joined(separator: ", "))]"
  }

  /// The years in which all of them lived.
  private func years(of who: [String]) -> ClosedRange<Int> {
    years.lowerBound...(who.compactMap { deaths[$0] }.min() ?? years.upperBound)
  }

  private mutating func hedge() -> String {
    guard !isFullyDated, dice.chance(15) else { return "" }
    let status = dice.pick(["planned", "attributed", "disputed", "outside"])
    let witness = dice.pick(["", ", according-to: nils", ", according-to: book"])
    return ", status: \(status)\(witness)"
  }

  private mutating func addHappening(_ id: String) {
    if dice.chance(6) {
      let what = dice.pick(["A strike broke out", "The harbour froze"])
      return addLine("id: \(id), who: [], what: \(what)\(date(years))\(hedge())")
    }
    let what = dice.pick(Self.deeds)
    let who = who()
    var line = "id: \(id), what: \(what)\(field(who))\(hedge())"
    if what.hasPrefix("was arrested"), dice.chance(70) { line += ", kind: arrest" }
    if dice.chance(30) {
      line += ", circumstance: \(dice.pick(["at night", "in the harbour", "in a crowd"]))"
    }
    if dice.chance(40) {
      line += ", where: \(dice.pick(["riga", "livonia", "wenden", "pskov", "tartu", "narva"]))"
    }
    if dice.chance(15) { line += ", length: P\(dice.number(1...9))\(dice.pick(["Y", "M", "W"]))" }
    if dice.chance(10) {
      let about = dice.chance(30) ? ", about: yes" : ""
      line += ", number: {of: printers, is: \(dice.number(3...60))\(about)}"
    }
    if dice.chance(10) { line += ", with: [\(dice.pick(actors))]" }
    if !isFullyDated, dice.chance(12) { return addClaims(line, years(of: who)) }
    addLine(line + date(years(of: who)))
  }

  private mutating func date(_ years: ClosedRange<Int>) -> String {
    if isFullyDated { return ", date: \(dice.plainDate(years))" }
    switch dice.number(1...10) {
    case 1: return ""
    case 2: return ", date: \(dice.span(years, isPlain: false))"
    default: return ", date: \(dice.anyDate(years))"
    }
  }

  private mutating func addClaims(_ line: String, _ years: ClosedRange<Int>) {
    text += "  - {\(line), claims: [\n"
    let preferred = dice.chance(30) ? dice.number(0...1) : -1
    for (position, source) in ["book", "paper"].enumerated() {
      let mark = position == preferred ? ", preferred: yes" : ""
      let passage = dice.chance(50) ? ", where: chapter \(dice.number(1...2))" : ""
      let what = dice.chance(20) ? ", what: \(dice.pick(Self.deeds))" : ""
      text += "      {id: \(source), date: \(dice.plainDate(years)), source: \(source)"
      text += "\(passage)\(what)\(mark)},\n"
    }
    text += "    ]}\n"
  }

  private mutating func addTenure(_ id: String, role: String, body: String) {
    let title = role == "member" && dice.chance(30) ? ", as: full member" : ""
    let who = who()
    let years = years(of: who)
    let line = "id: \(id), role: \(role), of: \(body)\(title)\(field(who))\(hedge())"
    if isFullyDated { return addLine("\(line), date: \(dice.span(years, isPlain: true))") }
    switch dice.number(1...10) {
    case 1: addLine(line)
    case 2...3: addLine("\(line), date: \(dice.anyDate(years))")
    case 4:
      addLine(line)
      let (key, what) = dice.pick([("begins", "was elected"), ("ends", "was voted out")])
      addLine("id: \(id)-x, what: \(what), \(key): \(id), date: \(dice.anyDate(years))\(hedge())")
    default: addLine("\(line), date: \(dice.span(years, isPlain: false))")
    }
  }

  /// One goes, another comes: in the same year, or after a gap.
  private mutating func addHandover(_ id: String) {
    let role = dice.pick(["chairman", "treasurer"]), body = dice.pick(Self.bodies)
    let pair = dice.pick(2, of: actors.filter { deaths[$0] == nil })
    let change = dice.number(years)
    let next = change + dice.pick([0, 0, 1, 3])
    let line = "role: \(role), of: \(body)"
    addLine(
      "id: \(id)-a, \(line), who: \(pair[0]), date: \(Dice.year(change - 3))/\(Dice.year(change))")
    addLine(
      "id: \(id)-b, \(line), who: \(pair[1]), date: \(Dice.year(next))/\(Dice.year(next + 2))")
  }

  private mutating func addDeath() {
    let who = dice.pick(dice.chance(20) ? 2 : 1, of: actors)
    let status = !isFullyDated && dice.chance(20) ? ", status: disputed" : ""
    let year = dice.number((years.lowerBound + 6)...years.upperBound)
    for person in who { deaths[person] = year - 6 }
    let date = isFullyDated ? Dice.year(year) : dice.anyDate(year...year)
    addLine(
      "id: death, what: died, kind: death, who: [\(who.joined(separator: ", "))], "
        + "date: \(date)\(status)")
  }

  private mutating func addLine(_ fields: String) { text += "  - {\(fields)}\n" }
}

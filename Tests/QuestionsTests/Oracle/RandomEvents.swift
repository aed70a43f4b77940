/// The events of a made-up chronicle.
extension RandomChronicle {
  mutating func addEvent(_ id: String) {
    switch dice.number(1...10) {
    case 1...5: addHappening(id)
    case 6: dice.chance(50) ? addHandover(id) : addReelection(id)
    default: addTenure(id, role: dice.pick(Self.roles), body: dice.pick(bodies))
    }
  }

  private static let roles = [
    "chairman", "head", "member", "treasurer", "secretary", "minister of war", "minister of trade",
    "king", "queen", "nurse", "vice chairman", "deputy chairman", "acting treasurer",
  ]

  private static let deeds = [
    "was arrested", "was arrested in the harbour", "joined the printers", "travelled to a congress",
    "spoke at the opening", "moved house", "was fined", "wrote a pamphlet",
    "wrote a pamphlet against the tax", "was arrested and fined", "moved", "led a strike",
    "was fined in Riga", "greeted Carl Dahl",
    "read the appeal of 1907",
  ]

  private mutating func who() -> [String] {
    if dice.chance(55) { return ["anna"] }
    return dice.pick(dice.chance(65) ? 1 : dice.number(2...3), of: actors)
  }

  private func field(_ who: [String]) -> String {
    who == ["anna"] && hasSubject ? "" : ", who: [\(who.joined(separator: ", "))]"
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
    let who =
      dice.chance(6) ? dice.pick([["guild"], ["guild", "council"], ["dora", "guild"]]) : who()
    var line = "id: \(id), what: \(what)\(field(who))\(hedge())"
    if what.hasPrefix("was arrested"), dice.chance(70) { line += ", kind: arrest" }
    if dice.chance(30) {
      line += ", circumstance: \(dice.pick(["at night", "in the harbour", "in the May strike"]))"
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
    var line = "id: \(id), role: \(role), of: \(body)\(title)\(field(who))\(hedge())"
    if dice.chance(10) { line += ", length: P\(dice.number(1...9))Y" }
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
    let roles = dice.pick([
      ["chairman", "chairman"], ["treasurer", "treasurer"], ["king", "queen"],
      ["minister of war", "minister of war"], ["emperor", "empress"], ["queen", "king"],
      ["chairman", "chairwoman"],
    ])
    let body = dice.pick(bodies)
    let pair = dice.pick(2, of: actors.filter { deaths[$0] == nil })
    let change = dice.number(years)
    let next = change + dice.pick([0, 0, 1, 3])
    func line(_ role: String) -> String { "role: \(role), of: \(body)" }
    addLine(
      "id: \(id)-a, \(line(roles[0])), who: \(pair[0]), date: \(Dice.year(change - 3))/\(Dice.year(change))"
    )
    addLine(
      "id: \(id)-b, \(line(roles[1])), who: \(pair[1]), date: \(Dice.year(next))/\(Dice.year(next + 2))"
    )
  }

  /// Re-elected once or twice: on the day, the day after, in the same month or year, or after a year.
  private mutating func addReelection(_ id: String) {
    let role = dice.pick(["chairman", "treasurer", "member", "king"])
    let who = dice.pick(actors.filter { deaths[$0] == nil })
    let body = dice.pick(bodies)
    var year = dice.number(years)
    let (unit, isApart) = (dice.number(0...2), dice.chance(20))
    for term in 0...dice.number(1...2) {
      let next = year + dice.number(1...3)
      let (start, end) =
        switch unit {
        case 0: ("", "")
        case 1: ("-05", "-05")
        default: ("-03-0\(dice.number(4...5))", "-03-04")
        }
      addLine(
        "id: \(id)-\(term), role: \(role), of: \(body), who: \(who), "
          + "date: \(Dice.year(year))\(start)/\(Dice.year(next))\(end)")
      year = next + (isApart ? 1 : 0)
    }
  }

  /// Long before all else, so that everybody may have done everything.
  mutating func addBirth() {
    let day = "-0\(dice.number(1...9))-1\(dice.number(0...9))"
    let born = Dice.year(years.lowerBound - dice.number(18...60)) + dice.pick(["", "", day])
    addLine("id: birth, what: was born, kind: birth, who: anna, date: \(born)")
  }

  /// Somebody who was a child, or not yet born, while the others did things.
  mutating func addLateBirth() {
    let year = dice.number((years.lowerBound - 20)...years.upperBound)
    let date = isFullyDated ? Dice.year(year) : dice.anyDate(year...year)
    addLine("id: late-birth, what: was born, kind: birth, who: ines, date: \(date)")
  }

  mutating func addDeath() {
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

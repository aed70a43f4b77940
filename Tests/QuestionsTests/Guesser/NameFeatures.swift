import Foundation
import Questions

/// What a stranger makes of people, bodies, roles and places.
extension Features {
  mutating func addNames() {
    let options = question.options
    addCompany()
    let sorts = options.map { Trades.sort($0.words) }
    let asked = Trades.sort(question.stem.words)
    for (place, sort) in sorts.enumerated() {
      if let sort, let asked { mark(sort == asked ? "fits" : "doesn't fit", place) }
      if sort == nil { mark("no sort", place) }
    }
    // The one of its sort stands out, and so does what several are.
    add("of one sort", sorts.map { sort in Double(sorts.count { $0 == sort }) })
    if question.kind == .where {
      let isWater = question.stem.says(["sailed", "sea", "fleet", "ship", "landed", "voyage"])
      let waters: Set<String> = ["sea", "ocean", "gulf", "bay", "port"]
      add("water", options.map { $0.says(waters) == isWater ? 1 : 0 })
      add("wide", options.map { $0.says(Trades.lands) ? 1 : 0 })
    }
  }

  mutating func addPeople() {
    addCompany()
    let options = question.options
    let stem = question.stem
    let isWoman = stem.says(Self.womanly), isMan = stem.says(Self.manly)
    for (place, option) in options.enumerated() {
      let female = option.words.first.map(Self.isFemale) ?? false
      if isWoman { mark(female ? "her" : "not her", place) }
      if isMan { mark(female ? "not him" : "him", place) }
    }
    add("women", options.map { $0.words.first.map(Self.isFemale) ?? false ? 1 : 0 })
    if let hero = sight.hero {
      add("hero", options.map { $0.words.contains(hero) ? 1 : 0 })
    }
    add("one word", options.map { $0.words.count == 1 ? 1 : 0 })
    add(
      "numbered",
      options.map { option in
        option.words.contains { ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"].contains($0) }
          ? 1 : 0
      })
  }

  /// How often the deck names each, in what company, and when.
  private mutating func addCompany() {
    let options = question.options
    let stem = question.stem
    let mentions = options.map { option in
      option.words.last.map { sight.mentions(of: $0, besides: hidden) } ?? []
    }
    add("named", mentions.map { log1p(Double($0.count)) })
    add(
      "company",
      mentions.map { places in
        places.map { Double(sight.stems[$0].text.roots.intersection(stem.roots).count) }.max() ?? 0
      })
    add(
      "company in all",
      mentions.map { places in
        places.reduce(0.0) {
          $0 + Double(sight.stems[$1].text.roots.intersection(stem.roots).count)
        }
      })
    add(
      "offered in company",
      options.map { option in
        sight.offers(of: option.text, besides: hidden).reduce(0.0) {
          $0 + Double(sight.stems[$1].text.roots.intersection(stem.roots).count)
        }
      })
    guard let year = stem.years.first else { return }
    add(
      "time",
      mentions.map { places in
        let gaps = places.flatMap { sight.stems[$0].text.years }.map { abs($0 - year) }
        return log1p(Double(gaps.min() ?? 60))
      })
  }

  static func isFemale(_ name: String) -> Bool {
    women.contains(name)
      || name.count > 3 && (name.hasSuffix("a") || name.hasSuffix("ia") || name.hasSuffix("ine"))
        && !["joshua", "luca", "nikita", "ilya", "sasha"].contains(name)
  }

  private static let women: Set<String> = [
    "marie", "anne", "elizabeth", "mary", "margaret", "alice", "irene", "irène", "eve", "ève",
    "eleanor", "jane", "catherine", "charlotte", "dorothea", "agnes", "queen", "helen", "ruth",
    "edith", "grace", "ines", "judith", "rose", "joan", "isabel", "hedwig", "bronislawa",
  ]
  private static let womanly: Set<String> = [
    "herself", "her", "queen", "empress", "woman", "actress", "mother", "sister", "wife",
    "daughter", "widow", "duchess", "princess", "she",
  ]
  private static let manly: Set<String> = [
    "himself", "king", "emperor", "pope", "father", "brother", "husband", "son", "his",
    "duke", "bishop", "general", "tsar", "priest",
  ]
}

/// Which walk of life words belong to.
enum Trades {
  private static let words: [(sort: String, words: Set<String>)] = [
    (
      "war",
      [
        "army", "front", "fleet", "regiment", "division", "brigade", "corps", "legion", "guard",
        "navy", "militia", "soviet-war", "revvoensoviet", "commander", "colonel", "general",
        "captain", "marshal", "lieutenant", "soldier", "admiral", "commissar", "troops",
      ]
    ),
    (
      "press",
      [
        "pravda", "newspaper", "gazette", "journal", "press", "times", "magazine", "editor",
        "correspondent", "publisher", "publishing", "zvezda", "iskra",
      ]
    ),
    (
      "learning",
      [
        "university", "college", "school", "institute", "academy", "faculty", "lecturer",
        "professor", "student", "teacher", "rector", "dean", "sorbonne", "laboratory", "pupil",
      ]
    ),
    (
      "state",
      [
        "kingdom", "empire", "king", "queen", "emperor", "empress", "republic", "president",
        "states",
        "france", "england", "rome", "india", "prince", "duke", "tsar", "consul", "carthage",
      ]
    ),
    (
      "church", ["pope", "bishop", "archbishop", "church", "abbey", "abbot", "monastery", "rome"]
    ),
    (
      "office",
      [
        "committee", "council", "commission", "ministry", "gosplan", "board", "commissariat",
        "chairman", "vice", "minister", "secretary", "directorate", "cabinet", "department",
        "secretariat", "treasurer", "member", "delegate", "congress", "party", "organisation",
      ]
    ),
    ("club", ["club", "united", "manager", "coach", "team", "football", "player"]),
  ]

  /// Of the words' own sort; nil where they say none, or two.
  static func sort(_ words: [String]) -> String? {
    let found = Self.words.filter { words.contains(where: $0.words.contains) }
    return found.first?.sort
  }

  static let lands: Set<String> = [
    "siberia", "russia", "poland", "france", "italy", "spain", "england", "africa", "caucasus",
    "turkestan", "germany", "switzerland", "europe", "america", "asia", "finland", "ukraine",
    "gaul", "livonia",
  ]
}

/// Words that a slip would make of one another though each has a meaning of its own.
enum ConfusableWords {
  /// Whether the two are different words that look alike.
  static func areTwo(_ first: String, _ second: String) -> Bool {
    let (shorter, longer) =
      first.utf8.count <= second.utf8.count ? (first, second) : (second, first)
    // Octavian and Octavia, Johann and Johanna; immoral is no slip for moral.
    if longer == shorter + "a" || longer == shorter + "n" && shorter.hasSuffix("a") { return true }
    if ["un", "in", "im", "il", "ir", "non", "dis", "de", "re", "anti", "a"].contains(where: {
      longer == $0 + shorter
    }) {
      return true
    }
    return pairs[first]?.contains(second) ?? false
  }

  private static let pairs: [String: Set<String>] = {
    var pairs: [String: Set<String>] = [:]
    for line in table.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ").map(String.init)
      for word in words { pairs[word, default: []].formUnion(words) }
    }
    return pairs
  }()

  /// Those on one line differ by a letter or two, by a swap, or by an ending that changes the meaning.
  private static let table = """
    adopted adapted
    adoption adaption
    alexander alexandra
    allied allies alliance
    angel angle
    appointed anointed
    armed army arms
    assent ascent
    austria australia
    battle bottle
    bought brought
    bread broad
    capital capitol
    captain captive
    casual causal
    cavalry calvary
    censor sensor censer
    christian christina
    colonel colonial colony
    complement compliment
    consul council counsel console consult
    councillor counsellor
    county country counties countries
    crown crowd
    defended defeated
    defense defiance
    departed deported
    deposed disposed
    desert dessert
    dictator dictated
    duchy dutch
    elected ejected erected
    election ejection erection
    emperor empress
    empire umpire
    executed excluded
    exiled exited
    extent extend
    farmer former
    federal feudal
    fission fusion
    founded founder funded
    francis frances
    german germany
    germany germans
    grenade granada grenada
    hungary hungry
    immoral immortal
    immigrant emigrant
    imperial imperious
    interned interred
    ireland iceland
    island iceland
    latter later letter
    league legal
    liberal liberty
    louis louise
    loyal royal
    maria marie
    marital martial
    market marked
    marry merry
    marshal martial
    minister minster monster
    mission missing
    moral morale mortal
    nation notion
    national rational
    niger nigeria nigerian
    palace place
    parish perish
    partition petition
    patrician patriarch
    peace place piece
    peasant pheasant
    person parson prison
    poison prison
    polish polished
    precede proceed
    prescribed proscribed
    president precedent
    prince princes princess
    principal principle
    prophet profit
    prosecution persecution
    prosecuted persecuted
    province provence
    prussia persia
    regent recent
    resign reign
    restored restarted
    roman romania
    secession succession
    senate senator
    serbia siberia
    signed singed
    slovenia slovakia
    statue status statute state
    throne thrown
    treaty treats
    truce truck
    united untied
    venice venus
    women woman
    """
}

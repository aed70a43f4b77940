/// Past forms and the bases they come from: `joined` → `join`, `led` → `lead`.
///
/// Only what is listed is turned into a question with `did`; for any other verb the wordings that
/// need no base form are used, so that no question guesses at grammar.
package enum EnglishVerbs {
  /// The base of a past form, if it is known.
  package static func base(ofPast past: String) -> String? { bases[past] }

  /// Auxiliaries that come before the subject by themselves.
  package static let auxiliaries: Set<String> = ["was", "were", "had", "could", "would", "might"]

  /// Verbs of motion, whose place is where they lead to.
  package static let motion: Set<String> = [
    "deported", "exiled", "sent", "transferred", "banished", "moved", "returned", "went", "came",
    "travelled", "fled", "escaped", "emigrated", "evacuated", "posted", "withdrew", "sailed",
    "retreated", "marched", "taken", "brought",
  ]

  private static let bases: [String: String] = {
    var bases: [String: String] = [:]
    for (base, past) in irregular { bases[past] = base }
    for base in regular.split(whereSeparator: \.isWhitespace).map(String.init) {
      for past in pasts(of: base) { bases[past] = base }
    }
    return bases
  }()

  /// The past of a regular verb; both spellings where British and American English differ.
  private static func pasts(of base: String) -> [String] {
    if base.hasSuffix("e") { return [base + "d"] }
    if base.hasSuffix("y"), let before = base.dropLast().last, !"aeiou".contains(before) {
      return [base.dropLast() + "ied"]
    }
    if doubling.contains(base), let last = base.last { return ["\(base)\(last)ed"] }
    if base.hasSuffix("el") || base.hasSuffix("al") { return [base + "ed", base + "led"] }
    return [base + "ed"]
  }

  private static let doubling: Set<String> = [
    "admit", "commit", "submit", "permit", "omit", "transmit", "refer", "prefer", "transfer",
    "occur", "plan", "stop", "ban", "bar", "drop", "rob", "stab", "grab", "plot", "ship", "slip",
    "step", "strip", "trap", "trim", "expel", "compel", "propel", "rebel", "control", "patrol",
    "equip", "confer", "defer", "infer", "regret", "beg", "hug", "nod", "pin", "rub", "sin", "tip",
    "win", "abet", "acquit", "deter", "incur", "remit",
  ]

  private static let irregular: [(base: String, past: String)] = [
    ("become", "became"), ("begin", "began"), ("bear", "bore"), ("beat", "beat"), ("bind", "bound"),
    ("break", "broke"), ("bring", "brought"), ("build", "built"), ("buy", "bought"),
    ("catch", "caught"), ("choose", "chose"), ("come", "came"), ("cut", "cut"), ("deal", "dealt"),
    ("do", "did"), ("draw", "drew"), ("drive", "drove"), ("eat", "ate"), ("fall", "fell"),
    ("feel", "felt"), ("fight", "fought"), ("find", "found"), ("flee", "fled"), ("fly", "flew"),
    ("forbid", "forbade"), ("forgive", "forgave"), ("get", "got"), ("give", "gave"), ("go", "went"),
    ("grow", "grew"), ("hear", "heard"), ("hide", "hid"), ("hold", "held"), ("keep", "kept"),
    ("know", "knew"), ("lay", "laid"), ("lead", "led"), ("learn", "learnt"), ("leave", "left"),
    ("lend", "lent"), ("let", "let"), ("lose", "lost"), ("make", "made"), ("marry", "married"),
    ("mean", "meant"), ("meet", "met"), ("overthrow", "overthrew"), ("pay", "paid"),
    ("put", "put"), ("read", "read"), ("ride", "rode"), ("rise", "rose"), ("run", "ran"),
    ("say", "said"), ("see", "saw"), ("seek", "sought"), ("sell", "sold"), ("send", "sent"),
    ("set", "set"), ("shoot", "shot"), ("sing", "sang"), ("sink", "sank"), ("sit", "sat"),
    ("speak", "spoke"), ("spend", "spent"), ("spread", "spread"), ("stand", "stood"),
    ("steal", "stole"), ("strike", "struck"), ("swear", "swore"), ("take", "took"),
    ("teach", "taught"), ("tell", "told"), ("think", "thought"), ("throw", "threw"),
    ("understand", "understood"), ("undertake", "undertook"), ("win", "won"),
    ("withdraw", "withdrew"), ("write", "wrote"), ("die", "died"), ("lie", "lied"), ("tie", "tied"),
    ("oversee", "oversaw"), ("retake", "retook"), ("rebuild", "rebuilt"), ("resign", "resigned"),
    ("split", "split"), ("uphold", "upheld"), ("foresee", "foresaw"), ("burn", "burnt"),
  ]

  private static let regular = """
    abandon abdicate abolish absorb abstain accept accompany accuse achieve acknowledge acquire act
    adapt address administer admire admit adopt advance advise advocate affirm agree aid aim allow
    ally amend announce annex answer appeal appear apply appoint approach approve argue arrange
    arrest arrive ask assassinate assemble assert assist assume attach attack attain attempt attend
    attract author authorise authorize award back ban banish bar base battle belong besiege betray
    blame block board borrow boycott call campaign cancel capture carry cease celebrate chair
    challenge champion change charge chart circulate claim clash close coauthor collaborate collapse
    collect colonise command commence commission commit compete compile complain complete compose
    conceal conclude condemn conduct confer confess confirm confront conquer consent consolidate
    conspire construct consult contact contest continue contribute control convene convert convict
    convince cooperate coordinate co-found copy correspond counter count court create criticise
    criticize cross crown crush cultivate debate decide declare decline decree dedicate deepen
    defeat defect defend delay deliver demand demonstrate denounce deny depart depend deploy deport
    depose describe desert design designate destroy detain determine develop devise devote dictate
    direct disagree disappear discover discuss dismiss dispatch display dispute dissolve distribute
    divide divorce dominate donate draft drop earn edit educate elect eliminate embark embrace
    emerge emigrate employ enact encounter encourage end endorse enforce engage enlarge enlist enrol
    enroll enter entrust escape espouse establish evacuate examine exchange excommunicate execute
    exercise exhibit exile expand expel experiment explain explore export express extend face fail
    favour favor fear figure file finish fire flourish follow force form formulate fortify found
    free fulfil gain gather govern graduate grant greet guard guide halt hand head help help hope
    host identify ignore imagine immigrate implement import impose imprison improve inaugurate
    incite include increase influence inform inherit initiate insist inspire install institute
    instruct insult intend intercede interpret intervene interview introduce invade invent invest
    investigate invite involve issue join journey judge justify kidnap kill land last launch learn
    lecture legalise liberate lift limit link listen live lobby maintain manage march master
    matriculate mobilise mobilize move murder name negotiate nominate note notice obey object
    observe obtain occupy occur offer open oppose order organise organize originate oust outline
    outlive overrule own paint pardon participate pass patent patrol perform permit persuade
    petition pioneer place plan play plead pledge plot poison portray possess practise practice
    praise preach predict prepare present preserve preside press prevent proceed proclaim produce
    profess prohibit promise promote propose protect protest prove provide provoke publish punish
    purchase pursue push qualify quarrel question raid raise rally ratify reach realise rebel recall
    receive recognise recognize recommend reconcile reconquer record recover recruit redeem reduce
    refer reform refuse regain reject rejoin relaunch release relieve remain remarry remove renew
    renounce reopen repel replace reply report repress reprint request rescue research reside resist
    resolve restore resume retire retreat return reunite reveal revise revolt reward rule sail
    sanction save scale search secede secure seize select separate serve settle share shape ship
    show side sign smuggle solve speculate sponsor stage start state stay stop storm strengthen
    study subdue submit succeed suffer suggest summon supervise support suppress surrender survive
    suspect suspend switch sympathise tabulate talk testify threaten tour train transfer transform
    translate travel treat trigger trust try turn unify unite unveil urge use vacate veto victimise
    view visit volunteer vote vow wage walk want warn watch welcome whisper widen witness work
    worship wound yield
    """
}

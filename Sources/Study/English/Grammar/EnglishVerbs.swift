/// Past forms and the bases they come from: `joined` → `join`, `led` → `lead`.
///
/// Only what is listed is turned into a question with `did`; for any other verb the wordings that
/// need no base form are used, so that no question guesses at grammar.
package enum EnglishVerbs {
  /// Past forms, each with the form that follows `did`: `joined` → `join`.
  static let bases: [String: String] = {
    var bases: [String: String] = [:]
    for (base, past) in irregular { bases[past] = base }
    for base in doubling.union(regular.split(whereSeparator: \.isWhitespace).map(String.init)) {
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
    "abet", "acquit", "deter", "incur", "remit", "kidnap", "worship", "whip", "swap", "map", "star",
    "stir", "spur", "spot", "fit", "rip", "skip", "skim", "slam", "slap", "snap", "sum", "tap",
    "top", "wed", "wrap", "recur", "concur", "inter", "annul", "enrol", "fulfil", "instil",
    "distil", "chat", "chop", "clap", "dub", "fan", "flog", "gun", "hop", "jam", "jog", "knit",
    "mob", "net", "nab", "pet", "prod", "rig", "scan", "scrap", "sap", "shun", "slim", "stem",
    "swat", "tug", "trek", "vet", "zap", "outwit", "quiz", "format", "outbid", "overlap",
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
    ("overcome", "overcame"), ("undergo", "underwent"), ("withhold", "withheld"),
    ("mistake", "mistook"), ("shut", "shut"), ("cast", "cast"), ("forecast", "forecast"),
    ("broadcast", "broadcast"), ("wed", "wed"), ("dwell", "dwelt"), ("repay", "repaid"),
    ("arise", "arose"), ("awake", "awoke"), ("bend", "bent"), ("bet", "bet"), ("bid", "bid"),
    ("bite", "bit"), ("bleed", "bled"), ("blow", "blew"), ("breed", "bred"), ("cling", "clung"),
    ("cost", "cost"), ("creep", "crept"), ("dig", "dug"), ("dream", "dreamt"), ("drink", "drank"),
    ("feed", "fed"), ("forget", "forgot"), ("forgo", "forwent"), ("forsake", "forsook"),
    ("freeze", "froze"), ("grind", "ground"), ("hang", "hung"), ("hang", "hanged"),
    ("burn", "burned"),
    ("dream", "dreamed"), ("spell", "spelled"), ("leap", "leaped"), ("light", "lighted"),
    ("hit", "hit"), ("hurt", "hurt"),
    ("kneel", "knelt"), ("lean", "leant"), ("leap", "leapt"), ("light", "lit"),
    ("mislead", "misled"), ("mow", "mowed"), ("outdo", "outdid"), ("override", "overrode"),
    ("overrun", "overran"), ("overtake", "overtook"), ("partake", "partook"), ("quit", "quit"),
    ("rend", "rent"), ("rewrite", "rewrote"), ("rid", "rid"), ("ring", "rang"), ("saw", "sawed"),
    ("shake", "shook"), ("shed", "shed"), ("shine", "shone"), ("show", "showed"),
    ("shrink", "shrank"), ("slay", "slew"), ("sleep", "slept"), ("slide", "slid"),
    ("sow", "sowed"), ("spell", "spelt"), ("spin", "spun"), ("spit", "spat"), ("spoil", "spoilt"),
    ("spring", "sprang"), ("stick", "stuck"), ("sting", "stung"), ("strive", "strove"),
    ("sweep", "swept"), ("swim", "swam"), ("swing", "swung"), ("tear", "tore"),
    ("thrust", "thrust"), ("tread", "trod"), ("wake", "woke"), ("wear", "wore"), ("weave", "wove"),
    ("weep", "wept"), ("wind", "wound"), ("withstand", "withstood"), ("wring", "wrung"),
  ]

  private static let regular = """
    abandon abdicate abolish absorb abstain accelerate accept accommodate accompany accumulate
    accuse achieve acknowledge acquire act adapt address adjourn administer administrate admire
    admit admonish adopt advance advise advocate affiliate affirm aggravate agitate agree aid aim
    alarm alert alienate allow ally alter amass ambush amend amuse anchor
    anger annex annihilate announce
    answer anticipate apologise apologize appeal appear appease applaud apply appoint apprehend
    approach approve argue arm arrange arrest arrive ask assail assassinate assemble assent assert
    assess assign assist assume assure astonish attach attack attain attempt attend attract audit
    augment author authorise authorize avenge avoid await awaken award back ban banish baptise
    baptize bar bargain base battle befriend belong besiege bestow betray blame block blockade
    board boast bomb bombard borrow boycott brand brief burden burn bury calculate call campaign
    cancel captain capture carry carve caution cease cede celebrate censor censure certify chair
    challenge champion change charge chart chase circulate cite claim clarify clash classify clean
    clear climb close co-found coauthor coin collaborate collapse collect collide colonise comfort
    command commence commission commit compensate compete compile complain complement complete
    compliment compose compromise compute conceal concede conceive concentrate conclude condemn
    conduct confer confess confine confirm confiscate conform confront connect conquer consent
    conserve consider consolidate conspire constitute construct consult consume contact contain
    contend contest continue contract contrast contribute control convene convert convey convict
    convince cook cooperate coordinate copy correct correspond corrupt count counter couple court
    cover create criticise criticize cross crown crush cultivate curb cure curtail damage dance
    dare date debate deceive decide decipher declare decline decree dedicate deduce deem deepen
    defeat defect defend defy degrade delay delegate delete deliberate delight deliver demand
    demonstrate denigrate denominate denounce deny depart depend deploy deport depose deprive
    derive descend describe desert design designate desire despatch destroy detain detect deter
    deteriorate determine devastate develop deviate devise devote diagnose dictate differ diminish
    dine direct disagree disappear discharge disclose discover discredit discriminate discuss
    disguise dislike dismantle dismiss disobey disown dispatch dispense displace display dispose
    disprove dispute disregard disrupt dissect disseminate dissent dissolve distinguish distribute
    distrust disturb divide divorce dominate donate double doubt draft drain drop drown earn ease
    edit educate elaborate elect elevate eliminate elude emancipate embark embody embrace emerge
    emigrate emphasise emphasize employ emulate enable enact enclose encompass encounter encourage
    end endanger endorse endow endure enforce engage engineer engrave enhance enjoy enlarge
    enlighten enlist enrol enslave ensure entail enter entertain entrust envisage equate
    erase erect escape escort espouse establish estimate evacuate evade evict evolve exaggerate
    examine exceed excel exchange exclude excommunicate excuse execute exempt exercise exhaust
    exhibit exhort exhume exile exonerate expand expect expel experiment explain explode exploit
    explore export expose express extend extort extract fabricate face facilitate fail farm fashion
    favor favour fear feature figure file finish fire fit flatter flog flourish focus foil follow
    force forfeit forge form formulate fortify foster found frame free fulfil fund furnish further
    gain gamble garrison gather generate glorify govern grade graduate grant greet grieve group
    guarantee guard guide gun halt hand handle harass harbour hasten hate haul head heal help
    hesitate hire hoist honor honour hope host hunt hurry hypothesise identify ignore illuminate
    illustrate imagine immigrate impart impeach impede implement imply import impose impress
    imprison improve inaugurate incite include incorporate increase incur indict induce indulge
    infect infiltrate inflict influence inform inherit initiate injure innovate inquire insert
    insist inspect inspire install instigate institute institutionalise instruct insult insure
    integrate intend intensify intercede intercept interest interfere intern interpret interrogate
    interrupt intervene interview intimidate introduce invade invalidate invent invest investigate
    invite invoke involve isolate issue itemise jail jeopardise jeopardize join joke journey judge
    jump justify kick kidnap kill kiss knight knock lack lament land languish last launch learn
    lease lecture legalise legislate legitimise lessen level levy liberate lift limit link
    liquidate listen live load loan lobby locate lock lodge loot lure maim maintain manage mandate
    manifest manoeuvre manufacture map march mark mask massacre master match matriculate mature
    measure mediate meditate mention merge migrate minister misjudge mobilise mobilize mock model
    moderate modernise modernize modify monitor motivate mount mourn move multiply murder muster
    mutiny name narrate nationalise nationalize navigate need neglect negotiate nominate normalise
    note notice nurse nurture obey object oblige obscure observe obsess obstruct obtain occupy
    occur offend offer officiate open operate oppose oppress orchestrate ordain order organise
    organize originate oscillate oust outlaw outline outlive outrank overhaul overlook overpower
    overrule overturn own pacify pack paint parade pardon park parole participate partition pass
    patent patrol pause penetrate perceive perfect perform perish permit perpetrate persecute
    persist persuade petition pinpoint pioneer pitch place plague plan play plead pledge plot
    plunder poison poll ponder populate portray position possess postpone practice practise praise
    pray preach precede precipitate predict predominate prepare prescribe present preserve preside
    press pretend prevail prevent print privatise privatize probe proceed process proclaim procure
    produce profess profit progress prohibit project prolong promise promote pronounce propagate
    propose prosecute prosper protect protest prove provide provision provoke prune publicise
    publicize publish pull pump punish purchase pursue push qualify quarrel quell question quote
    race raid raise rally rank ransom rape rate ratify rationalise ravage re-elect re-enter
    re-establish reach realise reappear reappoint rearrest reason reassert reassess reassign
    reassure rebel rebuff rebuke recall recant recapture receive recite reckon reclaim recognise
    recognize recommence recommend reconcile reconquer reconsider reconstruct record recount
    recover recruit rectify recuperate redeem reduce reelect reenter reestablish refer reform
    refrain refuel refuse refute regain regard register rehabilitate reign reimburse reinforce
    reinstate reintroduce reiterate reject rejoice rejoin relate relaunch relax release relieve
    relinquish relocate rely remain remark remarry remedy remember remind remodel remove renew
    renounce reopen reorganise reorganize repair repatriate repeal repel repent replace replenish
    replicate reply report represent repress reprint reproach reproduce repudiate request require
    rescue research resent reserve reshape reside resist resolve resort respect respond restore
    result resume retain retaliate retire retort retract retreat retrieve return reunite reveal
    revert review revise revive revoke revolt revolutionise reward ridicule riot rival roam roar
    ruin rule rush sabotage sack sacrifice sail salute sample sanction satisfy save scale scatter
    schedule school score screen sculpt search seat secede secure seize select sense sentence
    separate serve settle shape share shatter shell shelter ship shock shoulder shout show side
    siege sign signal simplify situate sketch slaughter smuggle snatch soar socialise soften
    solicit solidify solve sound spark specialise specialize speculate sponsor spot spur squander
    stabilise staff stage standardise star start state station stay stir stockpile stop storm
    strain strangle strengthen stretch strip structure struggle study style subdue subject submit
    subscribe subsidise substitute succeed succumb sue suffer suggest summarise summarize summon
    superintend supersede supervise supplement supply support suppress surpass surprise surrender
    survey survive suspect suspend sustain switch symbolise sympathise systematise tabulate tackle
    talk target taste tax team telegraph telephone tempt tend term terminate terrorise test testify
    thank threaten thrive thwart tighten time toil tolerate topple torment torpedo torture total
    touch toughen tour trace track trade train transcribe transfer transform translate transmit
    transport travel traverse treat trick trigger triple triumph trust try turn tutor type uncover
    undermine unfurl unify unite unleash unlock unmask unveil update uproot urge use usher usurp
    utilise utilize utter vacate vaccinate value vanish venture verify veto victimise view
    vindicate violate visit visualise voice void volunteer vote vow wage walk wander want ward warm
    warn waste watch weaken weigh welcome whip whisper widen wield wish witness work worry worship
    wound wrap wreck yearn yield zone
    """
}

/// Words of offices: ranks that mean the same, ranks that stand near, words of level.
enum RoleRanks {
  /// Each line is one rank in its words; words joined by `_` stand apart in a name.
  private static let table = """
    head chief director manager boss superintendent leiter nachalnik rukovoditel zaveduyushchiy
    chairman chair chairperson chairwoman chairmen president predsedatel vorsitzender presidium_chairman
    commander commanding_officer komanduyushchiy komandir military_commander
    commander_in_chief c_in_c commanderinchief supreme_commander commander_chief glavkom glavnokomanduyushchiy supreme_commander_in_chief
    peoples_commissar people_s_commissar narkom people_commissar
    commissar commissioner komissar
    political_commissar politkom politkomissar political_komissar politicheskiy_komissar
    political_officer politruk political_instructor
    minister ministr
    prime_minister premier head_of_government
    member chlen membership
    delegate delegat representative
    editor redaktor editorship
    editor_in_chief chief_editor
    journalist correspondent reporter contributor columnist
    secretary sekretar
    general_secretary secretary_general gensek generalsekretar
    treasurer kaznachey
    supporter adherent follower storonnik
    leader lider vozhd
    founder cofounder
    ambassador envoy polpred plenipotentiary
    governor gubernator
    mayor burgomaster lord_mayor
    king
    queen
    emperor tsar czar kaiser
    empress tsarina
    pope
    professor
    rector
    teacher schoolmaster
    student
    lecturer
    prisoner inmate
    agitator propagandist
    organiser organizer
    activist
    soldier private
    officer
    colonel polkovnik
    general
    marshal
    admiral
    captain
    lieutenant
    inspector
    inspector_general
    adviser advisor counsellor consultant
    planner planning_officer
    economist
    engineer
    clerk
    deputy_of_parliament deputat
    senator
    consul
    chancellor
    dictator
    regent
    """

  /// A typed rank that is right in kind but not the one expected.
  private static let near: [(expected: String, typed: [String])] = [
    ("chairman", ["head", "leader"]), ("head", ["commander", "leader"]),
    ("leader", ["head", "chairman", "commander"]),
    ("commander_in_chief", ["commander", "marshal"]),
    ("commander", ["commander_in_chief", "head", "general"]),
    ("peoples_commissar", ["minister", "commissar"]),
    ("minister", ["peoples_commissar", "secretary"]),
    ("political_commissar", ["political_officer"]), ("commissar", ["political_officer"]),
    ("political_officer", ["political_commissar", "commissar"]),
    ("editor", ["journalist"]), ("editor_in_chief", ["editor"]), ("journalist", ["editor"]),
    ("general_secretary", ["secretary"]), ("prime_minister", ["minister", "chancellor"]),
    ("ambassador", ["consul"]), ("professor", ["lecturer", "teacher"]),
    ("emperor", ["king"]), ("king", ["emperor"]), ("agitator", ["organiser", "activist"]),
    ("organiser", ["agitator", "activist"]), ("supporter", ["member"]),
  ]

  /// Ranks that are a kind of the expected one: whoever chairs a board heads it.
  private static let kinds: [String: Set<String>] = [
    "head": ["chairman"], "commissar": ["political_commissar"],
    "political_commissar": ["commissar"],
  ]

  /// Words by which one office differs from another of the same rank.
  static let levels: [String: String] = {
    var table: [String: String] = [:]
    let lines = [
      "vice deputy zam zamestitel sub", "candidate kandidat alternate",
      "acting interim provisional vrio",
      "chief head", "first 1st", "second 2nd", "third 3rd", "fourth 4th", "assistant", "honorary",
      "junior", "senior", "full", "former ex", "under", "co joint", "associate",
    ]
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      for word in words { table[word] = words[0] }
    }
    return table
  }()

  /// What a rank says anyway, and may be left out or added.
  static func isImplied(_ word: String, by rank: String) -> Bool {
    switch rank {
    case "commander", "colonel", "general", "marshal":
      word == "military" || word == "war" || word == "army"
    case "editor": word == "managing"
    default: false
    }
  }

  /// Words that stand for any role.
  static let placeholders: Set<String> = [
    "something", "somebody", "someone", "some", "official", "post", "position", "job", "role",
    "worked", "work", "working", "served", "in", "was", "became", "functionary", "office",
  ]

  /// Ranks by their words, longest first.
  private static let phrases: [[String]: String] = {
    var phrases: [[String]: String] = [:]
    for line in table.split(separator: "\n") {
      let names = line.split(separator: " ").map(String.init)
      for name in names { phrases[name.split(separator: "_").map(String.init)] = names[0] }
    }
    return phrases
  }()
  private static let longest = phrases.keys.map(\.count).max() ?? 1

  /// The rank that begins at a place among words, and how many words it takes.
  static func rank(_ words: ArraySlice<String>) -> (rank: String, count: Int)? {
    for count in stride(from: min(longest, words.count), to: 0, by: -1) {
      if let rank = phrases[Array(words.prefix(count))] { return (rank, count) }
    }
    return nil
  }

  /// Every word of a rank or level, in alphabetical order.
  private static let vocabulary = Set(phrases.keys.flatMap(\.self) + levels.keys).sorted()
  private static let known = Set(vocabulary)

  /// The word of an office that was meant, where one has a slip of the finger in it.
  static func corrected(_ word: String) -> (word: String, slips: Int)? {
    guard word.utf8.count >= 4, !known.contains(word), !BodyWords.isKnown(BodyWords.root(word))
    else {
      return nil
    }
    var best: (word: String, slips: Int)?
    for right in vocabulary {
      guard let slips = Slip.count(word, right), slips < best?.slips ?? .max else { continue }
      best = (right, slips)
    }
    return best
  }

  enum Agreement { case same, near, different }

  static func compare(_ typed: String, expected: String) -> Agreement {
    if typed == expected || kinds[expected]?.contains(typed) ?? false { return .same }
    return near.contains { $0.expected == expected && $0.typed.contains(typed) }
      ? .near : .different
  }
}

/// Bodies that are known by several names, and what is part of them.
package enum Bodies {
  /// Each line is one body: its acronyms and its names in English and transliterated Russian.
  private static let table = """
    rsdlp|rsdrp|rsdwp|russian social democratic labour party|russian social democratic workers party|rossiyskaya sotsial demokraticheskaya rabochaya partiya
    psr|socialist revolutionary party|party of socialist revolutionaries|socialist revolutionaries|social revolutionaries|srs|esers
    kadets|cadets|constitutional democrats|constitutional democratic party
    bund|jewish labour bund|general jewish labour bund
    rkp b|russian communist party|russian communist party bolsheviks|rcp b|rkp
    vkp b|vkp|all union communist party|all union communist party bolsheviks
    cpsu|kpss|communist party of the soviet union
    tsk|cc|central committee|tsentralnyy komitet
    politburo|political bureau|politburo of the central committee
    orgburo|organisational bureau|organizational bureau
    vtsik|vcik|all russian central executive committee|russian central executive committee
    tsik|central executive committee|cec|central executive committee of the soviets
    sovnarkom|snk|council of people s commissars|council of peoples commissars
    vsnkh|vsnh|vesenkha|supreme soviet of the national economy|supreme council of the national economy|supreme economic council|supreme council of national economy
    gosplan|state planning committee|state planning commission
    gosbank|state bank
    goelro|state commission for electrification of russia
    sto|council of labour and defence
    cheka|vcheka|vchk|all russian extraordinary commission|extraordinary commission
    gpu|state political directorate|state political administration
    ogpu|joint state political directorate|unified state political administration
    nkvd|people s commissariat for internal affairs|people s commissariat of internal affairs|peoples commissariat for internal affairs|peoples commissariat of internal affairs
    nkgb|people s commissariat for state security|people s commissariat of state security
    mgb|ministry of state security|ministry for state security
    mvd|ministry of internal affairs|ministry of the interior
    kgb|committee for state security|committee of state security
    okhrana|okhranka|department for protecting public security
    smersh
    rvsr|revvoensovet|revolutionary military council of the republic|revolutionary council of war|revolutionary war council|revolutionary military council
    pur|purkka|political directorate of the red army|political administration of the red army|political department of the red army|main political directorate of the red army
    rkka|red army|workers and peasants red army
    narkomvoen|people s commissariat for war|people s commissariat of war|people s commissariat for military affairs|war commissariat
    narkomindel|nkid|people s commissariat for foreign affairs|people s commissariat of foreign affairs
    narkompros|people s commissariat for education|people s commissariat of education|people s commissariat for enlightenment
    narkomfin|people s commissariat for finance|people s commissariat of finance
    rabkrin|rki|workers and peasants inspectorate|workers and peasants inspection
    glavtop|main directorate for fuel|chief fuel directorate|main fuel directorate
    comintern|communist international|third international|komintern
    profintern|red international of labour unions
    komsomol|young communist league|communist youth league
    supreme soviet|supreme soviet of the ussr
    central control commission|ckk|tskk
    left opposition|trotskyist opposition
    united opposition|joint opposition
    right opposition|bukharinist opposition
    workers opposition
    military opposition
    nsdap|nazi party|national socialist german workers party
    spd|social democratic party of germany|german social democratic party
    uspd|independent social democratic party of germany
    kpd|communist party of germany|german communist party
    pcf|french communist party|communist party of france
    pci|italian communist party|communist party of italy
    league of nations|societe des nations
    united nations|un|uno|united nations organisation
    gestapo|geheime staatspolizei|secret state police
    stasi|ministerium fur staatssicherheit
    """

  private static let groups: [String: Int] = {
    var groups: [String: Int] = [:]
    for (number, line) in table.split(separator: "\n").enumerated() {
      for name in line.split(separator: "|") { groups[key(String(name))] = number }
    }
    return groups
  }()

  /// The body that a name means, as a number; nil where it is not in the table.
  package static func group(_ text: String) -> Int? { groups[key(text)] }

  /// The body that a name means, exactly or with slips in some of its words, and how many.
  package static func meant(_ text: String, _ body: BodyText) -> (group: Int, slips: Int)? {
    if let group = group(text) { return (group, 0) }
    let words = body.words
    guard words.count > 1 else { return nil }
    var best: (group: Int, slips: Int)?
    for (number, name) in longNames where name.count == words.count {
      var slips = 0
      for (word, right) in zip(words, name) {
        guard let count = word.slips(from: right) else {
          slips = .max
          break
        }
        slips += count
      }
      if slips < best?.slips ?? .max { best = (number, slips) }
    }
    return best
  }

  /// Names of several words, with the number of their body.
  private static let longNames: [(group: Int, words: [BodyWord])] =
    table.split(separator: "\n").enumerated().flatMap { number, line in
      line.split(separator: "|").map { (number, BodyText(String($0)).words) }
        .filter { $0.1.count > 1 }
    }

  /// Folded, without function words.
  private static func key(_ text: String) -> String {
    Folding.words(text).filter { !["of", "for", "s", "and"].contains($0) }.joined(separator: " ")
  }

  /// Acronyms that stand at the head of longer names: `RVS of the Western Front`.
  package static let heads: [String: [BodyWord]] = [
    "rvs": "revolutionary military council", "rmc": "revolutionary military council",
    "revvoensovet": "revolutionary military council", "tsk": "central committee",
    "cc": "central committee", "tsik": "central executive committee",
    "cec": "central executive committee", "ispolkom": "executive committee",
    "obkom": "regional committee", "gubkom": "provincial committee",
    "gorkom": "city committee", "raykom": "district committee", "raikom": "district committee",
    "narkomat": "people commissariat", "sovnarkhoz": "council national economy",
  ].mapValues { $0.split(separator: " ").map { BodyWord(String($0)) } }

  /// Wings and parts of a body, by one of its names.
  private static let parts: [(whole: String, parts: [String])] = [
    (
      "rsdlp",
      [
        "bolsheviks", "mensheviks", "bolshevik party", "rsdlp b", "rsdrp b", "rsdlp m",
        "bolshevik faction", "menshevik faction", "bolshevik", "menshevik",
      ]
    ),
    ("cpsu", ["politburo", "central committee", "komsomol"]),
    ("psr", ["left socialist revolutionaries", "left srs", "right socialist revolutionaries"]),
  ]

  /// What sort of body it is, in words that name none.
  private static let descriptions: [(names: [String], words: [String])] = [
    (
      ["cheka", "gpu", "ogpu", "nkvd", "nkgb", "mgb", "kgb", "okhrana", "gestapo", "stasi"],
      ["secret police", "political police", "security service", "state security"]
    ),
    (["red army", "rkka"], ["army", "soviet army"]),
    (["politburo", "orgburo"], ["party leadership", "leadership"]),
    (["sovnarkom"], ["soviet government", "government"]),
  ]

  package static func isPart(_ text: String, of group: Int?) -> Bool {
    let key = key(text)
    return parts.contains { whole, parts in
      groups[self.key(whole)] == group && parts.contains { self.key($0) == key }
    }
  }

  package static func describes(_ text: String, _ group: Int?) -> Bool {
    let key = key(text)
    return descriptions.contains { names, words in
      names.contains { groups[self.key($0)] == group } && words.contains { self.key($0) == key }
    }
  }
}

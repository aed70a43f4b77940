package import Chronicle
import English

/// What people, bodies, places and roles are called inside questions.
package struct Names: Sendable {
  private let chronicle: Chronicle
  /// How many entities are called by a word: a surname that two share can't stand alone.
  private let bearers: [String: Int]
  /// Who is called by a whole name.
  private let namesakes: [String: [String]]
  /// What each person and body is called in a stem.
  private var stemNames: [String: String] = [:]
  /// Those whom no name and no mark tells from all others.
  private var nameless: Set<String> = []

  /// The chronicle's language.
  package let speech: any Language
  /// Which roles one has at a time.
  package let soleness: Soleness

  /// - Complexity: near-linear in the size of the chronicle.
  package init(_ chronicle: Chronicle, _ speech: any Language) {
    self.init(chronicle, speech, TenureIndex(chronicle))
  }

  init(_ chronicle: Chronicle, _ speech: any Language, _ tenures: TenureIndex) {
    self.chronicle = chronicle
    self.speech = speech
    soleness = Soleness(chronicle, tenures, speech.lexicon.roles)
    var bearers: [String: Int] = [:]
    for entity in Array(chronicle.people) + Array(chronicle.organisations) {
      let words = Set(entity.allNames.flatMap { $0.split(separator: " ").map(String.init) })
      for word in words { bearers[word, default: 0] += 1 }
    }
    self.bearers = bearers
    var namesakes: [String: [String]] = [:]
    for entity in Array(chronicle.people) + Array(chronicle.organisations) {
      for name in Set(entity.allNames) { namesakes[name, default: []].append(entity.id) }
    }
    self.namesakes = namesakes
    for entity in Array(chronicle.organisations) + Array(chronicle.people) {
      stemNames[entity.id] = stemName(of: entity)
      if soleName(of: entity) == nil { nameless.insert(entity.id) }
    }
  }

  /// A name that nobody else has, with what tells its bearer apart if need be; nil where nothing does.
  private func soleName(of entity: Entity) -> String? {
    let others = namesakes[entity.name]?.filter { $0 != entity.id } ?? []
    if others.isEmpty { return entity.name }
    if let mark = entity.distinction { return "\(entity.name) (\(mark))" }
    if let alias = entity.aliases.first(where: { namesakes[$0]?.count == 1 }) { return alias }
    // The one who isn't marked is told apart by the marks of all the others.
    let marks = others.compactMap { chronicle.agent($0)?.distinction }
    guard marks.count == others.count else { return nil }
    return speech.name(entity.name, not: marks)
  }

  /// Whether a name or a mark tells the person or body apart from all others.
  package func isNameable(_ id: String) -> Bool { !nameless.contains(id) }

  /// A person or body among options: its name, with its mark where another has the name.
  package func option(_ id: String) -> String? {
    guard let entity = chronicle.agent(id) else { return nil }
    guard let mark = entity.distinction, (namesakes[entity.name]?.count ?? 0) > 1 else {
      return entity.name
    }
    return "\(entity.name) (\(mark))"
  }

  /// A person by surname where nobody else is called so, else in full; a body by its name.
  package func inStem(_ id: String) -> String {
    stemNames[id] ?? chronicle.places[id]?.name ?? id
  }

  private func stemName(of entity: Entity) -> String {
    let parts = entity.name.split(separator: " ").map(String.init)
    guard entity.kind == .person, parts.count == 2, let surname = parts.last,
      bearers[surname] == 1, RomanNumerals.all(in: surname).isEmpty,
      !["I", "V", "X"].contains(surname),
      // Whoever is called Mao is no Zedong.
      !entity.aliases.contains(parts[0]) || entity.aliases.contains(surname)
    else { return soleName(of: entity) ?? entity.name }
    return entity.id == chronicle.subject ? surname : entity.name
  }

  /// Several names as one subject: `Lenin, Trotsky and Smilga`.
  package func list(_ ids: [String]) -> String? {
    // Nothing can be asked about somebody whom no name tells apart.
    guard !ids.isEmpty, ids.allSatisfy(isNameable) else { return nil }
    return speech.list(ids.map(inStem))
  }

  /// Who says so, for `according to`: a source's title, a person's name, or the words themselves.
  package func attribution(_ text: String) -> String {
    if let source = chronicle.sources[text] { return title(of: source) }
    return chronicle.agent(text)?.name ?? text
  }

  /// A source as it is cited: `“Ivar Smilga” (Wikipedia)`.
  package func title(of source: Source, passage: String? = nil) -> String {
    speech.title(
      source.title, details: [source.author, source.publisher, passage].compactMap(\.self))
  }

  /// The name of a tenure's role: this term's title, else the role's.
  package func role(_ tenure: Tenure) -> String {
    tenure.title ?? chronicle.roles[tenure.role]?.name ?? tenure.role
  }

  /// The role and its aliases.
  package func roleNames(_ tenure: Tenure) -> [String] {
    let entity = chronicle.roles[tenure.role]
    let all = [role(tenure)] + (entity?.allNames ?? [tenure.role])
    // A title says more than the role's name; the bare role is then not the whole answer.
    return tenure.title == nil ? Array(Set(all)).sorted() : [role(tenure)]
  }

  /// What joins a role to its body: `of`, `to`, `on`.
  package func preposition(_ tenure: Tenure) -> String {
    chronicle.roles[tenure.role]?.preposition ?? speech.lexicon.joint
  }

  /// `vice-chairman of the Guild`, `a member of the Central Committee`; of several holders `members of …`.
  package func office(_ tenure: Tenure, ofSeveral isSeveral: Bool = false) -> String {
    "\(title(tenure, ofSeveral: isSeveral)) \(preposition(tenure)) \(inStem(tenure.body))"
  }

  /// The role as it stands after `became`: `chairman`, `a member`, `the consort`; of several `members`.
  package func title(_ tenure: Tenure, ofSeveral isSeveral: Bool = false) -> String {
    let role = role(tenure)
    if isSeveral { return speech.counted(role) }
    // A term's own title has an article of its own.
    guard tenure.title == nil, let article = chronicle.roles[tenure.role]?.article else {
      return speech.withArticle(role, isSole: isSole(tenure))
    }
    return article == .none ? role : "\(article.rawValue) \(role)"
  }

  /// Whether one holds it at a time.
  package func isSole(_ tenure: Tenure) -> Bool { soleness.isSole(tenure, in: chronicle) }
}

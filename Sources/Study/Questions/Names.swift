package import Chronicle

/// What people, bodies, places and roles are called inside questions.
package struct Names: Sendable {
  private let chronicle: Chronicle
  /// How many entities are called by a word: a surname that two share can't stand alone.
  private let bearers: [String: Int]

  package init(_ chronicle: Chronicle) {
    self.chronicle = chronicle
    var bearers: [String: Int] = [:]
    for entity in Array(chronicle.people) + Array(chronicle.organisations) {
      let words = Set(entity.allNames.flatMap { $0.split(separator: " ").map(String.init) })
      for word in words { bearers[word, default: 0] += 1 }
    }
    self.bearers = bearers
  }

  /// A person by surname where nobody else is called so, else in full; a body by its name.
  package func inStem(_ id: String) -> String {
    if let person = chronicle.people[id] {
      let parts = person.name.split(separator: " ").map(String.init)
      guard parts.count == 2, let surname = parts.last, bearers[surname] == 1 else {
        return person.name
      }
      return id == chronicle.subject ? surname : person.name
    }
    return chronicle.organisations[id]?.name ?? chronicle.places[id]?.name ?? id
  }

  /// Several names as one subject: `Lenin, Trotsky and Smilga`.
  package func list(_ ids: [String]) -> String? {
    let names = ids.map(inStem)
    guard let last = names.last else { return nil }
    return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Who says so, for `according to`: a source's title, a person's name, or the words themselves.
  package func attribution(_ text: String) -> String {
    if let source = chronicle.sources[text] { return title(of: source) }
    return chronicle.agent(text)?.name ?? text
  }

  /// A source as it is cited: `“Ivar Smilga” (Wikipedia)`.
  package func title(of source: Source, passage: String? = nil) -> String {
    let details = [source.author, source.publisher, passage].compactMap(\.self)
    let tail = details.isEmpty ? "" : " (" + details.joined(separator: "; ") + ")"
    return "“\(source.title)”" + tail
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
    chronicle.roles[tenure.role]?.preposition ?? "of"
  }

  /// `vice-chairman of Gosplan`, `a member of the Central Committee`.
  package func office(_ tenure: Tenure) -> String {
    "\(RoleWords.withArticle(role(tenure))) \(preposition(tenure)) \(inStem(tenure.body))"
  }

  /// `in Vologda`, `at sea`.
  package func locative(_ place: Entity) -> String {
    "\(place.preposition ?? "in") \(place.name)"
  }
}

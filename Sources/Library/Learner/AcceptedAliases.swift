package import Chronicle
package import Progress

/// An entity with the texts that the learner accepts for it.
package struct AcceptedAliases {
  /// The chronicle's id, where one is named or has the entity.
  var chronicle: String?
  var entity: String
  /// The list in the chronicle that it stands in; nil where it was not found.
  var section: String?
  var name: String?
  /// The chronicle's own aliases.
  var known: [String]
  /// The learner's.
  var own: [String]

  /// Finds the entities of `aliases`, chronicle by chronicle.
  package static func all(_ aliases: [String: [String]], in chronicles: [Chronicle])
    -> [AcceptedAliases]
  {
    aliases.sorted { $0.key < $1.key }.flatMap { key, texts -> [AcceptedAliases] in
      let parts = key.split(separator: "/", maxSplits: 1).map(String.init)
      let id = parts.last ?? key
      let wanted = parts.count > 1 ? parts.first : nil
      let found = chronicles.filter { wanted == nil || $0.id == wanted }.compactMap { chronicle in
        AcceptedAliases(id, texts, in: chronicle)
      }
      return found.isEmpty
        ? [AcceptedAliases(chronicle: wanted, entity: id, known: [], own: texts)] : found
    }
  }

  private init?(_ id: String, _ texts: [String], in chronicle: Chronicle) {
    let tables = [
      ("people", chronicle.people), ("organisations", chronicle.organisations),
      ("roles", chronicle.roles), ("places", chronicle.places),
    ]
    guard
      let (section, entity) = tables.lazy.compactMap({ section, table in
        table[id].map { (section, $0) }
      }).first
    else {
      // A role needs no entry of its own in the file; now it gets one.
      let isHeld = chronicle.events.contains { event in
        if case .tenure(let tenure) = event.content { tenure.role == id } else { false }
      }
      guard isHeld else { return nil }
      self.init(
        chronicle: chronicle.id, entity: id, section: "roles", name: id, known: [], own: texts)
      return
    }
    self.init(
      chronicle: chronicle.id, entity: id, section: section, name: entity.name,
      known: entity.aliases, own: texts)
  }

  private init(
    chronicle: String?, entity: String, section: String? = nil, name: String? = nil,
    known: [String], own: [String]
  ) {
    self.chronicle = chronicle
    self.entity = entity
    self.section = section
    self.name = name
    self.known = known
    self.own = own
  }

  package var json: JSONValue {
    ["chronicle": chronicle, "entity": entity, "section": section, "name": name, "aliases": own]
  }

  // MARK: YAML

  /// A block a chronicle; what was not found stands in comments.
  package static func yaml(_ entries: [AcceptedAliases]) -> [String] {
    var lines: [String] = []
    let found = entries.filter { $0.section != nil }
    for chronicle in Set(found.compactMap(\.chronicle)).sorted() {
      lines.append("# \(chronicle)")
      for section in ["people", "organisations", "roles", "places"] {
        let mine = found.filter { $0.chronicle == chronicle && $0.section == section }
        guard !mine.isEmpty else { continue }
        lines.append("\(section):")
        for entry in mine {
          let all = entry.known + entry.own.filter { !entry.known.contains($0) }
          lines.append("  \(entry.entity):")
          lines.append("    name: \(YAMLText.scalar(entry.name ?? entry.entity))")
          lines.append("    aliases: [\(all.map(YAMLText.scalar).joined(separator: ", "))]")
        }
      }
    }
    for entry in entries where entry.section == nil {
      let place = entry.chronicle.map { "\($0)/\(entry.entity)" } ?? entry.entity
      let texts = entry.own.map(YAMLText.scalar).joined(separator: ", ")
      lines.append("# no entity in the decks found here: \(place): [\(texts)]")
    }
    return lines
  }
}

/// Text as YAML writes it.
private enum YAMLText {
  /// A scalar for a flow list: plain where nothing in it means something, else in double quotes.
  static func scalar(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && text.first?.isLetter == true && text.last?.isWhitespace == false
      && text.allSatisfy { $0.isLetter || $0.isNumber || " .'-()/".contains($0) }
      && !words.contains(text.lowercased())
    guard !isPlain else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Words that some readers take for something else.
  private static let words: Set<String> = [
    "yes", "no", "true", "false", "null", "on", "off", "y", "n",
  ]
}

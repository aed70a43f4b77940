import EDTF

/// Words in the names of bodies and offices.
package enum BodyWords {
  /// What a word counts as: one spelling, one number, adjective and noun alike.
  package static func root(_ word: String) -> String {
    if let root = roots[word] { return root }
    if let numeral = ordinals[word] { return numeral }
    for (ending, rest) in adjectiveEndings
    where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count + 3 {
      return String(word.dropLast(ending.utf8.count)) + rest
    }
    if word.utf8.count > 4, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us") {
      let singular =
        word.hasSuffix("ies") ? String(word.dropLast(3)) + "y" : String(word.dropLast())
      return roots[singular] ?? singular
    }
    return word
  }

  /// Words of which each is another body where it differs: points of the compass, numbers, colours.
  static func areFixed(_ first: String, _ second: String) -> Bool {
    fixed.contains(first) || fixed.contains(second)
      || first.utf8.contains { (48...57).contains($0) }
      || second.utf8.contains { (48...57).contains($0) }
  }

  /// Whether a word is one of the tables here, so that another known word is no slip of it.
  package static func isKnown(_ root: String) -> Bool {
    genera.contains(root) || fixed.contains(root) || knownRoots.contains(root)
  }

  /// Words that say only what sort of body it is.
  package static let genera = WordList.bodyKinds.words

  /// Words that tell nothing apart when they are added.
  static let additions = WordList.bodyAdditions.words

  /// What bodies and offices are for.
  static let fields = Set(WordList.fields.words.map(root))

  private static let fixed = WordList.tellingWords.words

  private static let roots = WordList.bodyWords.byFirst

  private static let knownRoots = Set(roots.values)

  private static let ordinals: [String: String] = {
    let romans = RomanNumerals.written
    var table: [String: String] = [:]
    for (position, word) in EnglishWords.ordinals.enumerated() {
      let number = "\(position + 1)"
      table[word] = number
      table[number] = number
      for ending in ["st", "nd", "rd", "th"] { table[number + ending] = number }
      if position > 0, romans[position].count > 1 { table[romans[position]] = number }
    }
    return table
  }()

  /// Russian adjectives of places: `volgogradskaya` → `volgograd`.
  private static let adjectiveEndings: [(String, String)] = [
    ("gradskaya", "grad"), ("gradskii", "grad"), ("gradsky", "grad"), ("gradskiy", "grad"),
  ]
}

/// Whether one has a role in, on or at a body: `in the army`, `on the committee`, `at the congress`.
package enum BodyPrepositions {
  /// - Parameters:
  ///   - body: its name.
  ///   - role: the role that is held there.
  ///   - joined: what the chronicle joins the role to a body with, if it says so.
  package static func locative(_ body: String, role: String, joined: String?) -> String {
    if joined == "on" || joined == "at" { return joined ?? "in" }
    let head = head(of: body)
    if on.contains(head) { return "on" }
    if at.contains(head)
      || role.split(separator: " ").contains(where: { atRoles.contains(String($0)) })
    {
      return "at"
    }
    return "in"
  }

  /// Of "the praesidium of the City Council" what stands before the first "of".
  package static func head(of body: String) -> String {
    let words = body.smallWords
    let end =
      words.firstIndex { ["of", "for", "at", "in", "on", "to"].contains($0) } ?? words.count
    return end > 0 ? words[end - 1] : ""
  }

  private static let on = WordList.bodiesWithOn.words

  private static let at = WordList.bodiesWithAt.words

  private static let atRoles = WordList.rolesWithAt.words
}

/// What sort of body a name says it is: `newspaper` of `the Northern Gazette`.
package enum BodySorts {
  private static let byWord = WordList.bodySorts.byFirst

  /// Every sort that a body can be said to be of.
  package static let all = WordList.bodySorts.groups.map { $0[0] }

  /// Nil where the name doesn't say.
  package static func sort(of body: String) -> String? {
    if let sort = byWord[BodyPrepositions.head(of: body)] { return sort }
    // France is a state, and so is the United Kingdom of somewhere.
    return Gazetteer.isContainer(Gazetteer.words(body)) ? "state" : nil
  }
}

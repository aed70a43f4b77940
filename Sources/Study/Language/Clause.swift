/// A statement of a chronicle as a subject and a predicate in the past tense, ready to be asked.
package struct Clause: Hashable, Sendable {
  /// Nil where the predicate is a whole sentence.
  package var subject: String?
  /// In the past tense: `was arrested in Moscow`, `joined the party`.
  package var predicate: String
  /// Whose word it is: `Pierre Broué`.
  package var attribution: String?
  /// The tag of its language.
  package var language: String

  package init(
    subject: String?, predicate: String, attribution: String? = nil, language: String
  ) {
    self.subject = subject
    self.predicate = predicate
    self.attribution = attribution
    self.language = language
  }

  /// The statement in the middle of a sentence, without a full stop.
  package var statement: String {
    let prefix = attribution.map { "according to \($0), " } ?? ""
    guard let subject else { return prefix + predicate.withLowercaseArticle }
    return prefix + subject + " " + predicate
  }

  /// The statement behind `in which` or `that`, with what has to stand before it.
  package var embedded: String {
    var bare = self
    bare.attribution = nil
    return (attribution.map { ", according to \($0), " } ?? " ") + bare.statement
  }

  /// The statement as a sentence of its own, with its full stop.
  package var sentence: String { statement.withUppercaseStart + "." }

  /// `was Smilga arrested in Moscow`, `did Smilga join the party`; nil where that cannot be formed.
  package var question: String? {
    guard let subject, let first = predicate.split(separator: " ").first.map(String.init) else {
      return nil
    }
    let grammar = Grammar.of(language)
    let rest = predicate.dropFirst(first.count)
    let prefix = attribution.map { ", according to \($0), " } ?? " "
    if grammar.auxiliaries.contains(first) { return "\(prefix)\(first) \(subject)\(rest)" }
    // "fell and was killed": only the first verb would change, so it is asked in another way.
    guard !hasSecondVerb(grammar) else { return nil }
    if let base = grammar.bases[first] {
      return "\(prefix)\(grammar.auxiliary) \(subject) \(base)\(rest)"
    }
    // An adverb before the verb stays before it: "openly supported" → "did he openly support".
    let words = predicate.split(separator: " ", maxSplits: 2).map(String.init)
    if first.hasSuffix(grammar.adverbEnding), words.count > 1, let base = grammar.bases[words[1]] {
      let tail = words.count > 2 ? " " + words[2] : ""
      return "\(prefix)\(grammar.auxiliary) \(subject) \(first) \(base)\(tail)"
    }
    return nil
  }

  /// Whether another verb in the past tense follows an `and` or `but`.
  private func hasSecondVerb(_ grammar: Grammar) -> Bool {
    let words = predicate.split(separator: " ").map(String.init)
    return zip(words, words.dropFirst()).contains { joint, next in
      grammar.joints.contains(joint)
        && (grammar.auxiliaries.contains(next) || grammar.bases[next] != nil)
    }
  }

  /// Whether its place is where the motion leads.
  package var isMotion: Bool {
    let grammar = Grammar.of(language)
    let words = predicate.split(separator: " ").prefix(4).map(String.init)
    return words.contains(where: grammar.motion.contains) && !words.contains(grammar.motionFrom)
  }

  /// The same statement with more behind it.
  package func adding(_ words: String?) -> Clause {
    guard let words else { return self }
    var clause = self
    clause.predicate += " " + words
    return clause
  }
}

extension String {
  /// With an upper-case first letter.
  package var withUppercaseStart: String { prefix(1).uppercased() + dropFirst() }

  /// With its article in lower case, as in the middle of a sentence; names stay as they are.
  package var withLowercaseArticle: String {
    for article in ["The ", "A ", "An "] where hasPrefix(article) {
      return article.lowercased() + dropFirst(article.count)
    }
    return self
  }

  /// Without a leading article.
  package var withoutArticle: String {
    for article in ["the ", "The ", "a ", "an "] where hasPrefix(article) {
      return String(dropFirst(article.count))
    }
    return self
  }
}

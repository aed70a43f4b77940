import English

/// How cards about what happened are worded.
package protocol HappeningCardWording {
  func who(_ deed: Deed) -> [String]

  func whereabouts(of told: Clause) -> [String]

  /// Where somebody was sent, or something led.
  func goal(of told: Clause) -> [String]

  func length(of told: Clause) -> [String]

  func length(ofSentence told: Clause) -> [String]

  /// - Parameter things: what is counted, `armed sailors`, as ``counted(_:)`` gives it.
  func number(of things: String, isApproximate: Bool, _ told: Clause) -> [String]
}

/// Cards about what happened, in English.
extension EnglishWording {
  package func who(_ deed: Deed) -> [String] {
    deed.isOneOf ? askingForAnyOne(deed) : askingForOne(deed)
  }

  private func askingForOne(_ deed: Deed) -> [String] {
    let who = deed.isPerson ? "who" : "which organisation"
    let whom = deed.isPerson ? "person" : "organisation"
    let that = deed.isPerson ? "who" : "that"
    let (what, but, words) = (deed.what, Self.but(deed), Surroundings(deed.context))
    return [
      (words.opening + "\(who)\(but) \(what)\(words.tail)?").withUppercaseStart,
      "Name the \(whom)\(but) \(that) \(words.lead)\(what)\(words.tail).",
      "\(who.withUppercaseStart) was it\(but) that \(words.lead)\(what)\(words.tail)?",
    ]
  }

  private func askingForAnyOne(_ deed: Deed) -> [String] {
    let several = plural(deed.what)
    let (but, words) = (Self.but(deed), Surroundings(deed.context))
    let doers =
      deed.besides.map { "\($0) and others" }
      ?? "Several \(deed.isPerson ? "people" : "organisations")"
    let start = words.opening.isEmpty || deed.besides != nil ? doers : "s" + doers.dropFirst()
    let end =
      deed.besides != nil
      ? "Name one of the others." : deed.isPerson ? "Who was one of them?" : "Name one of them."
    return [
      "Name one of those\(but) who \(words.lead)\(several)\(words.tail).",
      "Give the name of one of those\(but) who \(words.lead)\(several)\(words.tail).",
      "\(words.opening)\(start) \(several)\(words.tail). \(end)",
    ]
  }

  private static func but(_ deed: Deed) -> String { deed.besides.map { " besides \($0)" } ?? "" }

  /// A deed's context. `in 1919` stands before the verb: behind it, it might belong to the last words.
  private struct Surroundings {
    /// To stand at the start of a sentence, with its comma.
    var opening = ""
    /// To stand before the verb, with a blank behind it.
    var lead = ""
    /// To stand at the end, with a blank before it.
    var tail = ""

    init(_ context: Deed.Context?) {
      switch context {
      case .circumstance(let words): tail = " " + words
      case .time(let adverbial):
        opening = adverbial.withUppercaseStart + ", "
        lead = adverbial + " "
      case nil: break
      }
    }
  }

  package func whereabouts(of told: Clause) -> [String] {
    [
      told.question.map { "Where\($0)?" }
        ?? (told.isEmbeddable
          ? "Where was it that\(told.embedded)?" : "Where did this happen: \(told.statement)?"),
      "\(told.sentence) Where was that?",
      "Name the place where\(told.embedded).",
    ]
  }

  package func goal(of told: Clause) -> [String] {
    [
      told.question.map { "To which place\($0)?" }
        ?? "To which place was it that\(told.embedded)?",
      "\(told.sentence) To which place?",
      "Name the place to which\(told.embedded).",
    ]
  }

  package func length(of told: Clause) -> [String] {
    let first =
      told.question.map { "For how long\($0)?" }
      ?? (told.subject == nil
        ? "How long did this last: \(told.statement)?"
        : "For how long was it that\(told.embedded)?")
    let last =
      told.subject == nil
      ? "Name the length of time for which this lasted: \(told.statement)."
      : "Name the length of time for which\(told.embedded)."
    return [first, "\(told.sentence) How long did that last?", last]
  }

  package func length(ofSentence told: Clause) -> [String] {
    [
      "\(told.sentence) How long was the sentence?",
      told.question.map { "For how long\($0)?" }
        ?? "How long a sentence was it when \(told.statement)?",
      "Name the length of the sentence: \(told.statement).",
    ]
  }

  package func number(of things: String, isApproximate: Bool, _ told: Clause) -> [String] {
    let howMany = isApproximate ? "About how many" : "How many"
    // "How many chemists were there when he hired chemists?" would ask for others.
    let isTold = told.predicate.lowercased().contains(things.lowercased())
    return [
      "\(told.sentence) \(howMany) \(things) were there?",
      isTold
        ? "\(howMany) \(things) does this speak of: \(told.statement)?"
        : "\(howMany) \(things) were there when\(told.embedded)?",
      "Name the number of \(things)\(isApproximate ? " (roughly)" : ""): \(told.statement).",
    ]
  }
}

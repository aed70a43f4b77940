import English

/// A statement of a chronicle as a subject and a predicate in the past tense, ready to be asked.
package struct Clause: Sendable {
  /// Nil where the predicate is a whole sentence.
  package var subject: String?
  /// In the past tense: `was arrested in Moscow`, `joined the party`.
  package var predicate: String
  /// Whose word it is: `Pierre Broué`.
  package var attribution: String?
  /// When it was, to stand before it: behind it, `in 1919` might belong to its last words.
  package var time: String?
  /// Its language.
  package var speech: any Language

  package init(
    subject: String?, predicate: String, attribution: String? = nil, speech: any Language
  ) {
    self.subject = subject
    self.predicate = predicate
    self.attribution = attribution
    self.speech = speech
  }

  /// The statement in the middle of a sentence, without a full stop.
  package var statement: String {
    let opening = (attribution.map { speech.according(to: $0) + ", " } ?? "") + leading
    guard let subject else { return opening + (speech.inside(predicate) ?? predicate) }
    return opening + subject + " " + predicate
  }

  /// The statement behind `in which` or `that`, with what has to stand before it.
  package var embedded: String {
    let opening = (attribution.map { ", \(speech.according(to: $0)), " } ?? " ") + leading
    if let subject { return "\(opening)\(subject) \(predicate)" }
    return opening + (speech.inside(predicate) ?? speech.announced(predicate))
  }

  private var leading: String { time.map { $0 + " " } ?? "" }

  /// Whether the statement may stand inside a sentence; else it stands behind a colon.
  package var isEmbeddable: Bool { subject != nil || speech.inside(predicate) != nil }

  /// The statement as a sentence of its own, with its full stop.
  package var sentence: String { statement.withUppercaseStart + "." }

  /// `was Smilga arrested in Moscow`, `did Smilga join the party`; nil where that cannot be formed.
  package var question: String? {
    guard let subject, let question = speech.question(of: subject, predicate) else { return nil }
    return (attribution.map { ", \(speech.according(to: $0)), " } ?? " ") + leading + question
  }

  /// Whether its place is where somebody was sent.
  package var leadsToItsPlace: Bool { speech.leadsToItsPlace(predicate) }

  /// The same statement with its time before it.
  package func at(_ time: String) -> Clause {
    var clause = self
    clause.time = time
    return clause
  }

  /// The same statement with more behind it.
  package func adding(_ words: String?) -> Clause {
    guard let words else { return self }
    var clause = self
    clause.predicate += " " + words
    return clause
  }
}

/// A role and the body where it is held.
package struct Post: Sendable {
  package let role: String
  /// The same after `was`: `chairman`, `a member`.
  package let title: String
  /// What joins the role to its body: `of`, `on`.
  package let preposition: String
  package let body: String

  package init(role: String, title: String, preposition: String, body: String) {
    self.role = role
    self.title = title
    self.preposition = preposition
    self.body = body
  }
}

/// A post and whoever held it.
package struct OfficeClause: Sendable {
  /// The holders as a subject.
  package let holder: String
  package let isSeveral: Bool
  /// `vice-chairman of the Guild`, with what tells this term apart.
  package let office: String
  /// The same without what tells the term apart.
  package let plainOffice: String
  /// Which of the holder's terms it is, counted from 1, where that tells it apart.
  package let ordinal: Int?

  package init(
    holder: String, isSeveral: Bool, office: String, plainOffice: String, ordinal: Int?
  ) {
    self.holder = holder
    self.isSeveral = isSeveral
    self.office = office
    self.plainOffice = plainOffice
    self.ordinal = ordinal
  }
}

/// A throne and whoever sat on it.
package struct ThroneClause: Sendable {
  /// The holders as a subject.
  package let holder: String
  package let body: String

  package init(holder: String, body: String) {
    self.holder = holder
    self.body = body
  }
}

/// What somebody did, as it is told when it is asked who.
package struct Deed: Sendable {
  /// When or in which circumstance it was.
  package enum Context: Sendable {
    case circumstance(String)
    /// `in 1919`.
    case time(String)
  }

  /// In the past tense, as one does it.
  package let what: String
  package let isPerson: Bool
  /// Whether one of several is wanted.
  package let isOneOf: Bool
  /// Those whom the question names though others are asked for.
  package let besides: String?
  package let context: Context?

  package init(
    what: String, isPerson: Bool, isOneOf: Bool, besides: String?, context: Context?
  ) {
    self.what = what
    self.isPerson = isPerson
    self.isOneOf = isOneOf
    self.besides = besides
    self.context = context
  }
}

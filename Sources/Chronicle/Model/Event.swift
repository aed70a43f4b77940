package import Diagnostics
package import EDTF

/// Something that happened, or a role that somebody held.
package struct Event: Sendable {
  package enum Content: Hashable, Sendable {
    /// `what:`, in the past tense, to be read after the name of `who`.
    case happening(what: String)
    case tenure(Tenure)
  }

  package enum Status: String, Sendable, CaseIterable {
    case plain, attributed, planned, disputed, outside
  }

  /// What `length` measures.
  package enum LengthKind: String, Sendable, CaseIterable {
    case lasted, sentence
  }

  /// Whether and how to ask.
  package enum Ask: Hashable, Sendable {
    case yes
    case no
    /// Own wordings by facet name.
    case wordings([String: String])
  }

  /// Unique in the file.
  package var id: String
  package var content: Content
  /// Ids of people or organisations; the chronicle's subject where the file has no `who`.
  package var who: [String]
  /// True for `who: []`, or without `who` in a chronicle without subject: `what` is a whole sentence.
  package var isImpersonal: Bool
  /// Its own, or that of its preferred claim.
  package var date: HistoricalDate?
  package var claims: [Claim]
  /// The least that tells the event apart from its like.
  package var circumstance: String?
  /// Free; `birth` and `death` have meaning.
  package var kind: String?
  package var status: Status
  /// A source's or person's id, or plain words.
  package var accordingTo: String?
  /// A place's id.
  package var location: String?
  package var length: Length?
  package var lengthKind: LengthKind
  package var number: Number?
  /// Others concerned: found by search, never subject or answer.
  package var with: [String]
  /// On whose behalf.
  package var onBehalfOf: String?
  /// Ids of the tenures that this happening begins.
  package var begins: [String]
  /// Ids of the tenures that this happening ends.
  package var ends: [String]
  /// The source's words, where EDTF cannot say them.
  package var asWritten: String?
  /// A source's id.
  package var source: String?
  package var tags: [String]
  /// Shown after the answer.
  package var note: String?
  package var ask: Ask
  /// Names of facets that are not asked (`ask: {body: no}`), here or in the whole chronicle.
  package var unasked: Set<String>
  package var formerly: [String]
  /// Where the event begins.
  package var place: Place
  /// Where each of its keys' values stand, and what is in them: `date`, `who/0`, `number/is`.
  package var fieldPlaces: [String: Place]

  package init(
    id: String, content: Content, who: [String] = [], isImpersonal: Bool = false,
    date: HistoricalDate? = nil, claims: [Claim] = [], circumstance: String? = nil,
    kind: String? = nil, status: Status = .plain, accordingTo: String? = nil,
    location: String? = nil, length: Length? = nil, lengthKind: LengthKind = .lasted,
    number: Number? = nil, with: [String] = [], onBehalfOf: String? = nil, begins: [String] = [],
    ends: [String] = [], asWritten: String? = nil, source: String? = nil, tags: [String] = [],
    note: String? = nil, ask: Ask = .yes, unasked: Set<String> = [], formerly: [String] = [],
    place: Place, fieldPlaces: [String: Place] = [:]
  ) {
    self.id = id
    self.content = content
    self.who = who
    self.isImpersonal = isImpersonal
    self.date = date
    self.claims = claims
    self.circumstance = circumstance
    self.kind = kind
    self.status = status
    self.accordingTo = accordingTo
    self.location = location
    self.length = length
    self.lengthKind = lengthKind
    self.number = number
    self.with = with
    self.onBehalfOf = onBehalfOf
    self.begins = begins
    self.ends = ends
    self.asWritten = asWritten
    self.source = source
    self.tags = tags
    self.note = note
    self.ask = ask
    self.unasked = unasked
    self.formerly = formerly
    self.place = place
    self.fieldPlaces = fieldPlaces
  }

  /// Where a key's value stands, else where the event begins.
  package func place(of key: String) -> Place { fieldPlaces[key] ?? place }

  /// The date that the chronicle stands by: its own, else its preferred claim's.
  package var settledDate: HistoricalDate? {
    date ?? claims.first { $0.isPreferred }?.date
  }
}

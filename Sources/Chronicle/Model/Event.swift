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
  package var who: [String] = []
  /// True for `who: []`, or without `who` in a chronicle without subject: `what` is a whole sentence.
  package var isImpersonal = false
  /// Its own, or that of its preferred claim.
  package var date: HistoricalDate?
  package var claims: [Claim] = []
  /// The least that tells the event apart from its like.
  package var circumstance: String?
  /// Free; `birth` and `death` have meaning.
  package var kind: String?
  package var status: Status = .plain
  /// A source's or person's id, or plain words.
  package var accordingTo: String?
  /// A place's id.
  package var location: String?
  package var length: TimeSpan?
  package var lengthKind: LengthKind = .lasted
  package var number: CountedThing?
  /// Others concerned: found by search, never subject or answer.
  package var with: [String] = []
  /// On whose behalf.
  package var onBehalfOf: String?
  /// Ids of the tenures that this happening begins.
  package var begins: [String] = []
  /// Ids of the tenures that this happening ends.
  package var ends: [String] = []
  /// The source's words, where EDTF cannot say them.
  package var asWritten: String?
  /// A source's id.
  package var source: String?
  package var tags: [String] = []
  /// Shown after the answer.
  package var note: String?
  package var ask: Ask = .yes
  /// Names of facets that are not asked (`ask: {body: no}`), here or in the whole chronicle.
  package var unasked: Set<String> = []
  package var formerly: [String] = []
  /// Where the event begins.
  package var place: Place
  /// Where each of its keys' values stand, and what is in them: `date`, `who/0`, `number/is`.
  package var fieldPlaces: [String: Place] = [:]

  /// Where a key's value stands, else where the event begins.
  package func place(of key: String) -> Place { fieldPlaces[key] ?? place }

  /// The date that the chronicle stands by: its own, else its preferred claim's.
  package var settledDate: HistoricalDate? {
    date ?? claims.first { $0.isPreferred }?.date
  }
}

/// A role held at an organisation.
package struct Tenure: Hashable, Sendable {
  /// A key of the chronicle's `roles`, or the role's plain name.
  package var role: String
  /// An organisation's id.
  package var body: String
  /// This term's title (`as: full member`), where it differs from the role's name.
  package var title: String?
}

/// A count that an event states: `number: {of: sailors, is: 1500}`.
package struct CountedThing: Hashable, Sendable {
  /// What is counted, in the plural.
  package var of: String
  package var value: Int
  /// Whether the source says "about".
  package var isApproximate = false
}

/// One source's version of an event.
package struct Claim: Hashable, Sendable {
  /// Unique in the event; the card is `EVENT#date@ID`.
  package var id: String
  package var date: HistoricalDate?
  /// This source's wording, where it differs.
  package var what: String?
  /// A source's id.
  package var source: String?
  /// Where in the source: a chapter, page or section.
  package var passage: String?
  /// `preferred: yes`: its date is the event's.
  package var isPreferred = false
  package var note: String?
  package var place: Place
  /// Where each of its keys' values stand.
  package var fieldPlaces: [String: Place] = [:]

  /// Where a key's value stands, else where the claim's id does.
  package func place(of key: String) -> Place { fieldPlaces[key] ?? place }
}

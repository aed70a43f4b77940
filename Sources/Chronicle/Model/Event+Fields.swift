package import Diagnostics
package import EDTF

extension Event {
  /// All that a file says of an event.
  package struct Fields: Sendable {
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
    package var fieldPlaces = FieldPlaces()

    func place(of key: String) -> Place { fieldPlaces[key] ?? place }
  }
}

/// Each field by itself: read where it is used, without a copy of the others.
extension Event {
  @inlinable package var id: String { fields.id }
  @inlinable package var content: Content { fields.content }
  @inlinable package var who: [String] { fields.who }
  @inlinable package var isImpersonal: Bool { fields.isImpersonal }
  @inlinable package var date: HistoricalDate? { fields.date }
  @inlinable package var claims: [Claim] { fields.claims }
  @inlinable package var circumstance: String? { fields.circumstance }
  @inlinable package var kind: String? { fields.kind }
  @inlinable package var status: Status { fields.status }
  @inlinable package var accordingTo: String? { fields.accordingTo }
  @inlinable package var location: String? { fields.location }
  @inlinable package var length: TimeSpan? { fields.length }
  @inlinable package var lengthKind: LengthKind { fields.lengthKind }
  @inlinable package var number: CountedThing? { fields.number }
  @inlinable package var with: [String] { fields.with }
  @inlinable package var onBehalfOf: String? { fields.onBehalfOf }
  @inlinable package var begins: [String] { fields.begins }
  @inlinable package var ends: [String] { fields.ends }
  @inlinable package var asWritten: String? { fields.asWritten }
  @inlinable package var source: String? { fields.source }
  @inlinable package var tags: [String] { fields.tags }
  @inlinable package var note: String? { fields.note }
  @inlinable package var ask: Ask { fields.ask }
  @inlinable package var unasked: Set<String> { fields.unasked }
  @inlinable package var formerly: [String] { fields.formerly }
  @inlinable package var place: Place { fields.place }
  @inlinable package var fieldPlaces: FieldPlaces { fields.fieldPlaces }
}

package import Diagnostics
package import EDTF

/// Something that happened, or a role that somebody held.
///
/// A class, since lists of events are walked again and again, and a copy would count every reference
/// in each of them.
package final class Event: Sendable {
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
    case wordings([String: [String]])
  }

  @usableFromInline let fields: Fields

  package init(_ fields: Fields) { self.fields = fields }

  /// The event with some of its fields changed.
  package func changed(_ change: (inout Fields) -> Void) -> Event {
    var fields = fields
    change(&fields)
    return Event(fields)
  }

  /// Where a key's value stands, else where the event begins.
  package func place(of key: String) -> Place { fields.place(of: key) }

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
  package var fieldPlaces = FieldPlaces()

  /// Where a key's value stands, else where the claim's id does.
  package func place(of key: String) -> Place { fieldPlaces[key] ?? place }
}

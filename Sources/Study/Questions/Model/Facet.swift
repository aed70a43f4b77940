package import Records

/// What can be asked of an event; with the event's id it names a card.
package enum Facet: Hashable, Sendable {
  case date, start, end, what, who, location, length, number, role, body, holder, predecessor,
    successor
  /// The date that the claim with this id gives.
  case claim(String)

  /// As it stands in a card's id, after `#`.
  package var name: FacetName {
    switch self {
    case .date: "date"
    case .start: "start"
    case .end: "end"
    case .what: "what"
    case .who: "who"
    case .location: "where"
    case .length: "length"
    case .number: "number"
    case .role: "role"
    case .body: "body"
    case .holder: "holder"
    case .predecessor: "predecessor"
    case .successor: "successor"
    case .claim(let id): FacetName("date@\(id)")
    }
  }

  /// The facet with that name; nil where there is none.
  package init?(name: FacetName) {
    if name.text.hasPrefix("date@") {
      self = .claim(String(name.text.dropFirst(5)))
    } else if let facet = Self.plain.first(where: { $0.name == name }) {
      self = facet
    } else {
      return nil
    }
  }

  package static let plain: [Facet] = [
    .date, .start, .end, .what, .who, .location, .length, .number, .role, .body, .holder,
    .predecessor, .successor,
  ]

  /// The kind of question that asks it.
  package var kind: QuestionKind {
    switch self {
    case .date: .when
    case .start: .start
    case .end: .end
    case .what: .what
    case .who: .who
    case .location: .where
    case .length: .howLong
    case .number: .number
    case .role: .role
    case .body: .body
    case .holder: .holder
    case .predecessor: .predecessor
    case .successor: .successor
    case .claim: .claim
    }
  }
}

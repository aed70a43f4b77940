/// What a card asks. The raw values are the names that `--kind` takes and `generate` writes.
package enum QuestionKind: String, Sendable, Hashable, CaseIterable {
  /// When did it happen?
  case when
  /// What happened then?
  case what
  /// Who did it?
  case who
  /// Who held this role?
  case holder
  /// Which role did they hold there?
  case role
  /// At which body did they hold it?
  case body
  /// Where did it happen?
  case `where`
  /// How long did it last, or how long was the sentence?
  case howLong = "how-long"
  /// How many were there?
  case number
  /// Who held the post before?
  case predecessor
  /// Who held the post after?
  case successor
  /// When did it begin?
  case start
  /// When did it end?
  case end
  /// Which date does this source give?
  case claim
}

/// What can be asked of an event; with the event's id it names a card.
package enum Facet: Hashable, Sendable {
  case date, start, end, what, who, location, length, number, role, body, holder, predecessor,
    successor
  /// The date that the claim with this id gives.
  case claim(String)

  /// As it stands in a card's id, after `#`.
  package var name: String {
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
    case .claim(let id): "date@\(id)"
    }
  }

  /// The facet with that name; nil where there is none.
  package init?(name: String) {
    if name.hasPrefix("date@") {
      self = .claim(String(name.dropFirst(5)))
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

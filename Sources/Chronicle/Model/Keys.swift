/// The keys that each mapping of a chronicle may have, in the order of the documentation.
///
/// Keys that begin with `x-` are allowed everywhere and mean nothing.
package enum Keys {
  package static let chronicle = [
    "annals", "id", "title", "subject", "language", "calendar", "unstated-until", "people",
    "organisations", "roles",
    "places", "sources", "ask", "events", "formerly",
  ]
  package static let event = [
    "id", "date", "what", "role", "of", "as", "who", "with", "for", "circumstance", "kind",
    "status", "according-to", "where", "length", "length-of", "number", "begins", "ends", "claims",
    "as-written", "source", "tags", "note", "ask", "formerly",
  ]
  package static let claim = ["id", "date", "what", "source", "where", "preferred", "note"]
  package static let number = ["of", "is", "about"]
  package static let source = ["title", "author", "publisher", "date", "licence", "url"]

  package static let recipe = [
    "annals", "deck", "title", "chronicles", "select", "except", "precision", "limits", "wordings",
    "exercises", "cards", "formerly",
  ]
  package static let selection = [
    "from", "to", "tags", "who", "bodies", "events", "event-kinds", "kinds", "facets",
  ]
  package static let limits = ["new", "reviews"]
  package static let card = [
    "id", "question", "answer", "type", "aliases", "wrong", "note", "source", "tags", "formerly",
  ]

  /// Of a person, organisation, role or place.
  package static func entity(_ kind: Entity.Kind) -> [String] {
    switch kind {
    case .person: ["name", "aliases", "is"]
    case .organisation: ["name", "aliases", "is", "sort"]
    case .role: ["name", "aliases", "preposition", "sole", "article"]
    case .place: ["name", "aliases", "is", "preposition", "sort", "in"]
    }
  }

  /// What `precision` can be, from fine to coarse.
  package static let precisions = ["day", "month", "year", "decade", "century"]

  /// Words that people write for a key of ours, and the key.
  static let synonyms = [
    "place": "where", "location": "where", "person": "who", "people": "who", "text": "what",
    "event": "what", "description": "what", "organisation": "of", "organization": "of",
    "org": "of", "body": "of", "start": "date", "end": "date", "from": "date", "to": "date",
    "when": "date", "comment": "note", "type": "kind", "category": "kind", "quote": "as-written",
    "label": "name", "author-name": "author", "license": "licence", "link": "url", "value": "is",
    "approximate": "about", "description-of": "is", "timeline": "events", "name": "title",
    "title": "name",
    "id": "deck", "chronicle": "chronicles", "sources": "chronicles", "exclude": "except",
    "not": "except",
    "filter": "select", "selection": "select", "questions": "question", "front": "question",
    "back": "answer", "distractors": "wrong", "options": "wrong", "choices": "wrong", "tag": "tags",
    "facet": "facets", "organisations": "bodies", "new-a-day": "new", "templates": "wordings",
  ]
}

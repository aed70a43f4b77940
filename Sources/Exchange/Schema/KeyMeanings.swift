import Chronicle
import EDTF
import Questions

/// What each key of a mapping may hold and means, in the words that an editor shows.
///
/// Which keys there are is said by `Keys` alone; a test demands that each has its meaning here.
enum KeyMeanings {
  typealias Meaning = (value: SchemaValue, text: String)

  static let chronicle: [String: Meaning] = [
    "annals": (.text, "Version of the format; 1, or missing."),
    "id": (
      .text,
      "Card ids begin with it: small letters a–z, digits and hyphens. Never change it without `formerly`."
    ),
    "title": (.text, "What the deck is called."),
    "subject": (.text, "Id of the person or body whose life this is: the default `who`."),
    "language": (.text, "Language tag; en by default."),
    "calendar": (
      .oneOf(CalendarMark.allCases.map(\.rawValue)), "Calendar of dates that carry no mark."
    ),
    "unstated-until": (
      .date, "The day from which dates without a mark are Gregorian; before, they may be either."
    ),
    "people": (.named("person"), "People by id: a name, or a mapping."),
    "organisations": (.named("organisation"), "Bodies by id: a name, or a mapping."),
    "roles": (.named("role"), "Roles by id, for synonyms beyond the built-in ones."),
    "places": (.named("place"), "Places by id: a name, or a mapping."),
    "sources": (.named("source"), "Sources by id: a title, or a mapping."),
    "ask": (
      .keyed(Vocabulary.ofAllKinds.facets, .flag), "Facets that are asked of no event: {body: no}."
    ),
    "events": (.list("event"), "Happenings (`what`) and tenures (`role` at `of`)."),
    "formerly": (.texts, "Ids that this chronicle had before; progress is carried over."),
  ]
  static let event: [String: Meaning] = [
    "id": (.text, "Short and lasting, unique in the file; progress is kept by it."),
    "date": (
      .date,
      "EDTF: 1907-01, 1921/1928, 1917-09/ (end unknown), 1919~, 1917-06-10 O.S.; a list is a one-of."
    ),
    "what": (
      .text,
      "Past tense; reads after the name of `who`, without a full stop. A whole sentence where `who` is []."
    ),
    "role": (.text, "A role held at `of`: a key of `roles`, or its plain name."),
    "of": (.text, "Id of the organisation at which the role was held."),
    "as": (.text, "This term's own title."),
    "who": (.texts, "Ids of people or bodies; the subject where it is missing; [] for nobody."),
    "with": (.texts, "Ids of others concerned: found by search, never asked for."),
    "for": (.text, "Id of whom it was done for."),
    "circumstance": (.text, "The least that tells it apart from its like; no clue to the answer."),
    "kind": (
      .text,
      "Events of one kind are counted and kept apart: arrest, prize; birth and death have meaning."
    ),
    "status": (
      .oneOf(Event.Status.allCases.map(\.rawValue)),
      "Anything but plain is never asked as a plain fact."
    ),
    "according-to": (.text, "A source's or person's id, or plain words: who says so."),
    "where": (.text, "Id of the place."),
    "length": (.text, "ISO 8601: P3Y, P1Y6M, P13W, P40D."),
    "length-of": (.oneOf(Event.LengthKind.allCases.map(\.rawValue)), "What `length` measures."),
    "number": (.object("number"), "A count: {of: sailors, is: 1500}."),
    "begins": (.texts, "Ids of the tenures that it begins."),
    "ends": (.texts, "Ids of the tenures that it ends."),
    "claims": (.list("claim"), "Versions of sources that disagree."),
    "as-written": (.text, "The source's words, where EDTF can't say them."),
    "source": (.text, "Id of the source."),
    "tags": (
      .texts, "Free words; anchor marks turning points, posthumous what lies after a death."
    ),
    "note": (.text, "Shown after the answer."),
    "ask": (
      .either([.flag, .keyed(Vocabulary.ofAllKinds.facets, .texts)]),
      "no, or by facet an own wording, several that take turns, or no."
    ),
    "formerly": (.texts, "Ids that this event had before; progress is carried over."),
  ]
  static let claim: [String: Meaning] = [
    "id": (.text, "Unique in the event."), "date": (.date, "The date that this source gives."),
    "what": (.text, "This source's wording."), "source": (.text, "Id of the source."),
    "where": (.text, "Chapter, page or section."),
    "preferred": (.flag, "Whether its date is the event's."),
    "note": (.text, "Shown after the answer."),
  ]
  static let number: [String: Meaning] = [
    "of": (.text, "What is counted, in the plural."), "is": (.text, "How many: digits."),
    "about": (.flag, "Whether the source says about."),
  ]
  static let source: [String: Meaning] = [
    "title": (.text, "Title."), "author": (.text, "Author."), "publisher": (.text, "Publisher."),
    "date": (.text, "When it appeared."), "licence": (.text, "Licence."),
    "url": (.text, "Address."),
  ]
  static let entity: [String: Meaning] = [
    "name": (.text, "As it stands inside a sentence, its article included."),
    "aliases": (.texts, "Other names that count as right."),
    "is": (.text, "Tells it apart from others of the same name: father of Ivar."),
    "preposition": (
      .text, "Joins a role to its body (delegate to), or a place to what happened there (at sea)."
    ),
    "sort": (
      .oneOf(UnknownSort.ofBodies + UnknownSort.ofPlaces),
      "What sort of body or place it is, where its name doesn't say: options are of one sort."
    ),
    "sole": (
      .flag, "Whether one holds the role at a time; else its name and the chronicle tell."
    ),
    "article": (
      .oneOf(Entity.Article.allCases.map(\.rawValue)), "Stands before the role: became the consort."
    ),
    "in": (.text, "Id of the place that it lies in."),
  ]
  static let recipe: [String: Meaning] = [
    "annals": (.text, "Version of the format; 1, or missing."),
    "deck": (.text, "The deck's id; cards written here are called by it."),
    "title": (.text, "What the deck is called."),
    "chronicles": (.texts, "Ids of the chronicles to draw from."),
    "select": (
      .oneOrMore("selection"), "A card is taken that meets every condition of one selection."
    ),
    "except": (.oneOrMore("selection"), "What is left out all the same."),
    "precision": (.oneOf(Keys.precisions), "How exactly dates are asked, where more is known."),
    "limits": (.object("limits"), "Cards a study day, when this deck is studied."),
    "wordings": (
      .keyed(Vocabulary.ofAllKinds.questionKinds, .texts),
      "Own wordings by kind, with holes such as {event}."
    ),
    "exercises": (
      .either([.flag, .someOf(Vocabulary.ofAllKinds.exercises)]),
      "Which exercises over several events belong to it."
    ),
    "cards": (.list("card"), "Questions and answers of your own."),
    "formerly": (.texts, "Ids that this recipe had before."),
  ]
  static let selection: [String: Meaning] = [
    "from": (.date, "Events that may lie on or after it."),
    "to": (.date, "Events that may lie on or before it."),
    "tags": (.texts, "Events with any of these tags."),
    "who": (.texts, "Events that concern any of these people or bodies."),
    "bodies": (.texts, "Tenures at any of these bodies, and what they did."),
    "events": (
      .texts, "These events, by id; CHRONICLE/EVENT where several chronicles have one of that id."
    ),
    "event-kinds": (.texts, "Events of any of these kinds: arrest, prize."),
    "kinds": (.someOf(Vocabulary.ofAllKinds.questionKinds), "Questions of any of these kinds."),
    "facets": (.someOf(Vocabulary.ofAllKinds.facets), "Any of these facets."),
  ]
  static let limits: [String: Meaning] = [
    "new": (.text, "New cards a day."), "reviews": (.text, "Reviews a day."),
  ]
  static let card: [String: Meaning] = [
    "id": (.text, "Short and lasting, unique in the recipe; progress is kept by it."),
    "question": (.texts, "One wording, or several."),
    "answer": (
      .text,
      "The right answer; EDTF for a date. In a text, what stands in brackets may be left out and ` / ` parts two answers."
    ),
    "type": (
      .oneOf(WrittenCard.AnswerType.allCases.map(\.rawValue)),
      "How a typed answer is judged; text by default."
    ),
    "aliases": (.texts, "What else is right."), "wrong": (.texts, "Wrong options, two at least."),
    "note": (.text, "Shown after the answer."), "source": (.text, "Where it is from."),
    "tags": (.texts, "Free words."), "formerly": (.texts, "Ids that this card had before."),
  ]
}

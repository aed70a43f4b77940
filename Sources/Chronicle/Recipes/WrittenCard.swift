package import Diagnostics
package import EDTF

/// A question and its answer written by hand.
package struct WrittenCard: Sendable {
  /// How an answer is judged. The raw values are those of `type:`.
  package enum AnswerType: String, Sendable, CaseIterable {
    case text, date, person, role, organisation, place, duration, number
  }

  /// Unique in the recipe; the card is `RECIPE/ID#card`.
  package var id: String
  /// One wording or several.
  package var questions: [String]
  package var answer: String
  package var type: AnswerType
  /// The answer as a date, where it is one.
  package var date: HistoricalDate?
  /// The answer as a length of time, where it is one.
  package var length: Length?
  /// What else is right.
  package var aliases: [String]
  /// Wrong options, two at least, or none.
  package var wrong: [String]
  package var note: String?
  package var source: String?
  package var tags: [String]
  package var formerly: [String]
  package var place: Place
  package var fieldPlaces: [String: Place]

  package init(
    id: String, questions: [String], answer: String, type: AnswerType = .text,
    date: HistoricalDate? = nil, length: Length? = nil, aliases: [String] = [],
    wrong: [String] = [], note: String? = nil, source: String? = nil, tags: [String] = [],
    formerly: [String] = [], place: Place, fieldPlaces: [String: Place] = [:]
  ) {
    self.id = id
    self.questions = questions
    self.answer = answer
    self.type = type
    self.date = date
    self.length = length
    self.aliases = aliases
    self.wrong = wrong
    self.note = note
    self.source = source
    self.tags = tags
    self.formerly = formerly
    self.place = place
    self.fieldPlaces = fieldPlaces
  }

  /// Where a key's value stands, else where the card begins.
  package func place(of key: String) -> Place { fieldPlaces[key] ?? place }
}

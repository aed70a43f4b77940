package import Diagnostics
package import EDTF

/// A deck of one's own: cards selected from chronicles, and cards written by hand.
package struct Recipe: Sendable {
  /// Which exercises over several events belong to it.
  package enum Exercises: Hashable, Sendable {
    case all, none
    /// By the names of their kinds.
    case kinds([String])
  }

  /// Upper bounds for a study day; nil leaves them to the learner's settings.
  package struct DailyLimits: Hashable, Sendable {
    package var new: Int?
    package var reviews: Int?

    package init(new: Int? = nil, reviews: Int? = nil) {
      self.new = new
      self.reviews = reviews
    }
  }

  /// Hand-written cards are called `ID/CARD#card`: `[a-z0-9][a-z0-9-]*`.
  package var id: String
  package var title: String
  /// Ids of the chronicles it draws from.
  package var chronicles: [String] = []
  /// A card belongs to the deck if any of them takes it; all cards do where there is none.
  package var select: [Selection] = []
  /// What is left out all the same.
  package var except: [Selection] = []
  /// Dates are asked at the coarser of this and what the chronicle knows; nil asks what it knows.
  package var precision: Precision?
  package var limits = DailyLimits()
  /// Own wordings by the name of a question's kind.
  package var wordings: [String: [Template]] = [:]
  package var exercises: Exercises = .all
  package var cards: [WrittenCard] = []
  /// Ids that this recipe had before.
  package var formerly: [String] = []
  /// The file as the user named it.
  package var file: String
  /// Where keys stand: `chronicles/0`, `precision`.
  package var fieldPlaces = FieldPlaces()

  /// Where a key's value stands, else where the file begins.
  package func place(of key: String) -> Place {
    fieldPlaces[key] ?? Place(file: file, line: 1)
  }
}

/// Which cards a recipe takes: those that meet every condition it states.
package struct Selection: Sendable {
  /// Events that may lie on or after it.
  package var from: HistoricalDate?
  /// Events that may lie on or before it.
  package var to: HistoricalDate?
  /// Events with any of these tags.
  package var tags: [String] = []
  /// Events that concern any of these people or bodies, in whatever part.
  package var who: [String] = []
  /// Tenures at any of these bodies, and what these did.
  package var bodies: [String] = []
  /// These events, by id or `CHRONICLE/EVENT`.
  package var events: [String] = []
  /// Events of any of these kinds (the event's own `kind:`).
  package var eventKinds: [String] = []
  /// Questions of any of these kinds.
  package var kinds: [String] = []
  /// Any of these facets.
  package var facets: [String] = []
  package var place: Place
  /// Where each value stands: `tags/0`.
  package var fieldPlaces = FieldPlaces()

  /// Where the value at `position` of a key stands.
  package func place(of key: String, _ position: Int) -> Place {
    fieldPlaces["\(key)/\(position)"] ?? fieldPlaces[key] ?? place
  }

  /// The days between its dates; nil where it states none.
  package var days: DayRange? {
    guard from != nil || to != nil else { return nil }
    return DayRange(
      lower: from?.possibleDays.first?.lower, upper: to?.possibleDays.last?.upper)
  }
}

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
  package var type: AnswerType = .text
  /// The answer as a date, where it is one.
  package var date: HistoricalDate?
  /// The answer as a length of time, where it is one.
  package var length: TimeSpan?
  /// What else is right.
  package var aliases: [String] = []
  /// Wrong options, two at least, or none.
  package var wrong: [String] = []
  package var note: String?
  package var source: String?
  package var tags: [String] = []
  package var formerly: [String] = []
  package var place: Place
  package var fieldPlaces = FieldPlaces()

  /// Where a key's value stands, else where the card begins.
  package func place(of key: String) -> Place { fieldPlaces[key] ?? place }
}

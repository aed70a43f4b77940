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
  package var chronicles: [String]
  /// A card belongs to the deck if any of them takes it; all cards do where there is none.
  package var select: [Selection]
  /// What is left out all the same.
  package var except: [Selection]
  /// Dates are asked at the coarser of this and what the chronicle knows; nil asks what it knows.
  package var precision: Precision?
  package var limits: DailyLimits
  /// Own wordings by the name of a question's kind.
  package var wordings: [String: [Template]]
  package var exercises: Exercises
  package var cards: [WrittenCard]
  /// Ids that this recipe had before.
  package var formerly: [String]
  /// The file as the user named it.
  package var file: String
  /// Where keys stand: `chronicles/0`, `precision`.
  package var fieldPlaces: [String: Place]

  package init(
    id: String, title: String, chronicles: [String] = [], select: [Selection] = [],
    except: [Selection] = [], precision: Precision? = nil, limits: DailyLimits = .init(),
    wordings: [String: [Template]] = [:], exercises: Exercises = .all, cards: [WrittenCard] = [],
    formerly: [String] = [], file: String, fieldPlaces: [String: Place] = [:]
  ) {
    self.id = id
    self.title = title
    self.chronicles = chronicles
    self.select = select
    self.except = except
    self.precision = precision
    self.limits = limits
    self.wordings = wordings
    self.exercises = exercises
    self.cards = cards
    self.formerly = formerly
    self.file = file
    self.fieldPlaces = fieldPlaces
  }

  /// Where a key's value stands, else where the file begins.
  package func place(of key: String) -> Place {
    fieldPlaces[key] ?? Place(file: file, line: 1)
  }
}

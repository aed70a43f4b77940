import Diagnostics
package import EDTF

/// One file: the people, organisations, places, sources and events of a life or an office.
package struct Chronicle: Sendable {
  /// Card ids begin with it: `[a-z0-9][a-z0-9-]*`.
  package var id: String
  /// Whether the file says the id; else it is the file's name, and renaming the file loses progress.
  package var idIsWritten: Bool
  package var title: String
  /// Whose life this is: the default `who`.
  package var subject: String?
  /// A language tag, by default `en`.
  package var language = "en"
  /// How dates without a mark are meant.
  package var calendar: CalendarMark = .unstated
  /// The day from which dates without a mark are Gregorian, where the file says one.
  package var unstatedUntil: Int?
  package var people = EntityTable()
  package var organisations = EntityTable()
  package var roles = EntityTable()
  package var places = EntityTable()
  package var sources = SourceTable()
  /// Names of facets that are asked of no event (`ask: {body: no}`).
  package var unasked: Set<String> = []
  /// In the order of the file.
  package var events: [Event] = []
  /// Ids that this chronicle had before.
  package var formerly: [String] = []
  /// The file as the user named it.
  package var file: String
  /// Where the top-level keys stand.
  package var fieldPlaces: FieldPlaces

  package init(
    id: String, idIsWritten: Bool = true, title: String, file: String,
    fieldPlaces: FieldPlaces = FieldPlaces()
  ) {
    self.id = id
    self.idIsWritten = idIsWritten
    self.title = title
    self.file = file
    self.fieldPlaces = fieldPlaces
  }
}

extension Chronicle {
  /// A person or organisation by id: whoever can act.
  package func agent(_ id: String) -> Entity? {
    people[id] ?? organisations[id]
  }
}

/// Why and where a text is no query.
package struct CardQueryError: Error, Hashable, Sendable {
  /// The query as it was typed.
  package var query: String
  /// The column of what is wrong, counted in characters from 1.
  package var column: Int
  /// What is wrong.
  package var message: String
  /// What to write instead.
  package var remedy: String

  /// For people: `column 5: there is no field 'knd': did you mean kind:role?`
  package var text: String { "column \(column): \(message); \(remedy)" }
}

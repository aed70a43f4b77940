import Study

/// Reads queries that were typed as arguments.
enum QueryText {
  /// The query that `words` write; of none, nil.
  ///
  /// - Throws: exit 64, with the query, a caret and what to write instead.
  static func read(_ words: [String]) throws(Failure) -> CardQuery? {
    let text = words.joined(separator: " ").trimmingWhitespace
    if text.isEmpty { return nil }
    // An option that was mistyped is no query.
    if let option = words.first(where: { $0.hasPrefix("--") }) {
      throw Failure(.usage, "there is no option '\(option)' here; --help names them")
    }
    do {
      return try CardQuery(parsing: text)
    } catch {
      throw Failure(.usage, message(error))
    }
  }

  /// The query with a caret under what is wrong, and the reason.
  static func message(_ error: CardQueryError) -> String {
    let start = max(0, error.column - 60)
    let shown = String(error.query.dropFirst(start).prefix(76))
    let caret = String(repeating: " ", count: max(0, error.column - 1 - start)) + "^"
    return "this query cannot be read: \(error.text)\n  \(shown)\n  \(caret)"
  }
}

import EDTF

/// When a term was held, said only if its rivals make it necessary.
package struct When: Sendable {
  package let qualifier: String?
  package let added: Query.Qualifier?
  /// The qualifier with a blank before it, or nothing.
  package var tail: String { qualifier.map { " " + $0 } ?? "" }

  /// Nil where even the dates leave a rival possible.
  ///
  /// - Parameter rivals: the terms that the question without a date could mean as well.
  package init?(_ term: Term, among rivals: [Term]) {
    guard !rivals.isEmpty else {
      qualifier = nil
      added = nil
      return
    }
    guard let adverbial = term.adverbial, let said = term.saidDays,
      !rivals.contains(where: { $0.span.overlaps(said) })
    else { return nil }
    qualifier = adverbial
    added = term.time
  }
}

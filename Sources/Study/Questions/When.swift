import EDTF

/// When a term was held, said if its rivals make it necessary or it is always wanted.
package struct When: Sendable {
  package let qualifier: String?
  package let added: Query.Qualifier?

  /// Nil where even the dates leave a rival possible.
  ///
  /// - Parameters:
  ///   - rivals: the terms that the question without a date could mean as well.
  ///   - isAlways: whether the time is said, where any is known, though there are none.
  package init?(
    _ term: Term, among rivals: [Term], isAlways: Bool = false, in speech: any Language
  ) {
    guard !rivals.isEmpty || isAlways && term.time != nil else {
      qualifier = nil
      added = nil
      return
    }
    guard let adverbial = term.adverbial(in: speech), let said = term.saidDays,
      !rivals.contains(where: { $0.span.overlaps(said) })
    else { return nil }
    qualifier = adverbial
    added = term.time
  }
}

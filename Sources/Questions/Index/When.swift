import Chronicle
package import EDTF

/// When a term was held, said if its rivals make it necessary or it is always wanted.
package struct When: Sendable {
  package let qualifier: String?
  package let added: Query.Qualifier?

  /// Nil where even the dates leave a rival possible.
  ///
  /// - Parameters:
  ///   - hasRivals: whether the question without a date could mean other terms as well.
  ///   - isAlways: whether the time is said, where any is known, though there are none.
  ///   - isHeld: whether a rival may have been held on one of some days.
  package init?(
    _ term: Term, hasRivals: Bool, isAlways: Bool = false, in speech: any Language,
    isHeld: (DayRange) -> Bool
  ) {
    guard hasRivals || isAlways && term.time != nil else {
      qualifier = nil
      added = nil
      return
    }
    guard let adverbial = term.adverbial(in: speech), let said = term.saidDays, !isHeld(said) else {
      return nil
    }
    qualifier = adverbial
    added = term.time
  }

  /// The same, with the event's circumstance where no time is said; nil where it has none.
  func orCircumstance(_ event: Event) -> When? {
    guard qualifier == nil else { return self }
    return event.circumstance.map { When(qualifier: $0, added: .circumstance($0)) }
  }

  private init(qualifier: String?, added: Query.Qualifier?) {
    self.qualifier = qualifier
    self.added = added
  }

  /// The same where the rivals are few.
  package init?(
    _ term: Term, among rivals: [Term], isAlways: Bool = false, in speech: any Language
  ) {
    self.init(term, hasRivals: !rivals.isEmpty, isAlways: isAlways, in: speech) { days in
      rivals.contains { $0.span.overlaps(days) }
    }
  }
}

package import Chronicle
package import EDTF

/// One tenure, or several that touch, with its ends as far as the chronicle knows them.
///
/// A class, since lists of terms are filtered again and again and a copy would count every reference in it.
package final class Term: Sendable {
  package let event: Event
  package let tenure: Tenure
  /// Nil where unknown; taken from the happening that begins it, where there is one.
  package let start: HistoricalDate?
  package let end: HistoricalDate?
  /// The happening that begins or ends it; the card for that date is the happening's.
  package let beginsWith: String?
  package let endsWith: String?
  /// The days on which it may have been held.
  package let span: DayRange
  /// True when it is known only that it was held at some time in `event.settledDate`.
  package let isSomeTime: Bool
  /// Ids of its events in order of time, the first of which is ``event``: several where terms of one
  /// holder, role and body touch.
  package let parts: [String]

  /// - Parameter parts: nil for a single tenure.
  init(
    event: Event, tenure: Tenure, start: HistoricalDate?, end: HistoricalDate?, beginsWith: String?,
    endsWith: String?, span: DayRange, isSomeTime: Bool, parts: [String]? = nil
  ) {
    self.event = event
    self.tenure = tenure
    self.start = start
    self.end = end
    self.beginsWith = beginsWith
    self.endsWith = endsWith
    self.span = span
    self.isSomeTime = isSomeTime
    self.parts = parts ?? [event.id]
  }
}

extension Term {
  /// When it was held, as far as known, to follow a verb: `from 1924 to 1926`; nil if unknown.
  package func adverbial(in speech: any Language) -> String? {
    isSomeTime
      ? event.settledDate.map(speech.adverbial) : speech.adverbial(from: start, to: end)
  }

  /// The days that its adverbial says: "from 1924 on" has no end, be the holder's death known or not.
  ///
  /// Where both ends are known, the days between them: on the day, or in the year, of handing over two
  /// held it, and "from 1797 to 1801" means the one who held it in between.
  var saidDays: DayRange? {
    if isSomeTime {
      guard let days = event.settledDate?.possibleDays, let first = days.first, let last = days.last
      else { return nil }
      return DayRange(lower: first.lower, upper: last.upper)
    }
    let opening = start?.possibleDays ?? [], closing = end?.possibleDays ?? []
    let whole = DayRange(lower: opening.first?.lower, upper: closing.last?.upper)
    guard let first = opening.last?.upper, let last = closing.first?.lower, last - first > 1 else {
      return whole
    }
    return DayRange(lower: first + 1, upper: last - 1)
  }

  /// The time that its adverbial says.
  var time: QuestionMeaning.Qualifier? {
    if isSomeTime { return event.settledDate.map(QuestionMeaning.Qualifier.date) }
    return start == nil && end == nil ? nil : .term(from: start, until: end)
  }
}

/// When a term was held, said if its rivals make it necessary or it is always wanted.
package struct When: Sendable {
  package let qualifier: String?
  package let added: QuestionMeaning.Qualifier?

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

  private init(qualifier: String?, added: QuestionMeaning.Qualifier?) {
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

package import Chronicle
package import EDTF

/// What lasted and both of whose ends have bounds: a happening from one date to another, or a term.
package final class Lasting: Sendable {
  package let event: Event
  /// To follow `while`: `Smilga lived in exile`, `Smilga was chairman of the Guild`.
  package let statement: String
  /// All days on which it may have lasted.
  package let days: DayRange
  package let first: Int
  package let last: Int
  /// The days on which it certainly did; nil where there may be none.
  package let certain: ClosedRange<Int>?
  /// `from 1928 to 1930`.
  package let dates: String

  /// A happening; nil for what is hedged, didn't last, or can't stand within a sentence.
  package convenience init?(_ event: Event, in index: ChronicleIndex) {
    guard case .happening = event.content, event.ask != .no, event.status == .plain,
      event.accordingTo == nil, !event.hidesLimits, let date = event.settledDate,
      date.isInterval,
      let start = date.start, let end = date.end,
      let first = start.possibleDays.first?.lower, let last = end.possibleDays.last?.upper,
      let lastStart = start.possibleDays.last?.upper, let firstEnd = end.possibleDays.first?.lower,
      let told = index.told(event), told.clause.isEmbeddable,
      !Happening.saysYear(told.clause.statement)
    else { return nil }
    self.init(
      event, told.clause.statement, first...max(first, last),
      certain: lastStart <= firstEnd ? lastStart...firstEnd : nil,
      dates: index.names.speech.adverbial(date))
  }

  /// A term.
  package convenience init(_ term: Tenured) {
    self.init(
      term.term.event, term.statement, term.first...max(term.first, term.last),
      certain: term.certain, dates: term.dates)
  }

  private init(
    _ event: Event, _ statement: String, _ all: ClosedRange<Int>, certain: ClosedRange<Int>?,
    dates: String
  ) {
    self.event = event
    self.statement = statement
    (first, last) = (all.lowerBound, all.upperBound)
    days = DayRange(lower: first, upper: last)
    self.certain = certain
    self.dates = dates
  }

  /// Whether the term was certainly held on every day of it, and before and after.
  func isCovered(by term: Tenured) -> Bool {
    guard let certain = term.certain else { return false }
    return certain.lowerBound < first && last < certain.upperBound
  }

  /// Whether the term certainly was held for more than a day of it.
  func meets(_ term: Tenured) -> Bool {
    guard let certain, let other = term.certain else { return false }
    return max(certain.lowerBound, other.lowerBound) < min(certain.upperBound, other.upperBound)
  }
}

extension ExerciseIndex {
  /// Terms near what lasted, the nearest in the middle first; never itself.
  func nearTerms(_ lasting: Lasting) -> [Tenured] {
    let place = terms.partitionPoint { $0.first > lasting.first }
    let window = terms[max(0, place - Self.reach)..<min(terms.count, place + Self.reach)]
    func distance(_ term: Tenured) -> Int {
      abs(term.first + term.last - lasting.first - lasting.last)
    }
    let linked = Set(lasting.event.begins + lasting.event.ends + [lasting.event.id])
    return window.filter { linked.isDisjoint(with: $0.term.parts) }
      .sorted { (distance($0), $0.term.event.id) < (distance($1), $1.term.event.id) }
  }
}

import ArgumentParser
import EDTF
import Questions

/// `--from` and `--to`: events whose possible days overlap; years before Christ may begin with a minus.
struct PeriodOptions: ParsableArguments, Sendable {
  @Option(
    parsing: .unconditional,
    help: .init("Only events that may lie on or after this date (EDTF).", valueName: "date"))
  var from: String?

  @Option(
    parsing: .unconditional,
    help: .init("Only events that may lie on or before this date (EDTF).", valueName: "date"))
  var to: String?

  func validate() throws {
    for (name, text) in [("--from", from), ("--to", to)] {
      guard let text else { continue }
      do {
        _ = try HistoricalDate(parsing: text)
      } catch {
        throw ValidationError(
          "\(name) takes a date such as 1917, 1917-06 or 1917-06-10, not '\(text)': \(error.text).")
      }
    }
    if let from, let to, let range, let first = range.lower, let last = range.upper, last < first {
      throw ValidationError(
        "--from \(from) must not be later than --to \(to); swap them.")
    }
  }

  /// Those of the cards whose event may lie in the period.
  func cards(_ cards: [Card]) -> [Card] {
    guard let range else { return cards }
    return cards.filter { card in card.days.contains { $0.overlaps(range) } }
  }

  /// Those of the exercises all of whose events may; `cards` are all there are.
  func exercises(_ exercises: [Exercise], of cards: [Card]) -> [Exercise] {
    guard range != nil else { return exercises }
    let events = Set(self.cards(cards).map(\.eventID))
    return exercises.filter { exercise in
      exercise.eventIDs.allSatisfy(events.contains)
    }
  }

  /// The options again, for a command line.
  var arguments: [String] {
    [("--from", from), ("--to", to)].flatMap { name, text in text.map { [name, $0] } ?? [] }
  }

  /// The days from the one to the other; nil where neither is given.
  var range: DayRange? {
    guard let period else { return nil }
    return DayRange(
      lower: period.from?.possibleDays.first?.lower, upper: period.to?.possibleDays.last?.upper)
  }

  /// The dates themselves; nil where neither is given.
  var period: Period? {
    guard from != nil || to != nil else { return nil }
    func read(_ text: String?) -> HistoricalDate? {
      text.flatMap { try? HistoricalDate(parsing: $0) }
    }
    return Period(from: read(from), to: read(to))
  }
}

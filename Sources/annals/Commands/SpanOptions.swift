import ArgumentParser
import EDTF

/// `--from` and `--to`.
struct SpanOptions: ParsableArguments, Sendable {
  @Option(
    parsing: .unconditional,
    help: .init("Only events that may lie on or after this date (EDTF).", valueName: "date"))
  var from: String?

  @Option(
    parsing: .unconditional,
    help: .init("Only events that may lie on or before this date (EDTF).", valueName: "date"))
  var to: String?

  var isGiven: Bool { from != nil || to != nil }

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
  }

  /// The days from `--from` to `--to`; nil where neither is given.
  func days() throws -> DayRange? {
    guard isGiven else { return nil }
    let first = try from.map { try HistoricalDate(parsing: $0) }
    let last = try to.map { try HistoricalDate(parsing: $0) }
    return DayRange(lower: first?.possibleDays.first?.lower, upper: last?.possibleDays.last?.upper)
  }
}

import Diagnostics
import EDTF

enum UnreadableDate: Rule {
  static let name = "unreadable-date"
  static let summary = "Dates are EDTF, and exist."

  static func report(_ text: PlacedText, _ error: EDTFError, into diagnostics: inout DiagnosticList)
  {
    // A spelling that a person would understand has a remedy of its own.
    var readings = DateReader.readings(of: text.text).map(\.description)
    // Two dots are how lists of EDTF write a span; alone it is written with a slash.
    let span = text.text.replacing("..", with: "/")
    if readings.isEmpty, span != text.text, (try? HistoricalDate(parsing: span)) != nil {
      readings = [span]
    }
    if readings.isEmpty, let whole = completed(text.text) { readings = [whole] }
    diagnostics.add(
      Self.self, .unreadable(text.text, error.text, readings: readings),
      at: text.place(column: error.column))
  }

  /// `1922-11/12` with the year that its end leaves out: `1922-11/1922-12`; nil for anything else.
  private static func completed(_ text: String) -> String? {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return nil }
    let start = ends[0].split(separator: "-")
    let end = ends[1].split(separator: "-")
    guard !end.isEmpty, end.count < start.count, end.allSatisfy({ $0.count == 2 }) else {
      return nil
    }
    let whole =
      ends[0] + "/" + (start.prefix(start.count - end.count) + end).joined(separator: "-")
    return (try? HistoricalDate(parsing: String(whole))) == nil ? nil : String(whole)
  }

  static func reportList(
    _ error: EDTFError, at place: Place, into diagnostics: inout DiagnosticList
  ) {
    diagnostics.add(Self.self, .list(error.text), at: place)
  }

  static func reportMapping(at place: Place, into diagnostics: inout DiagnosticList) {
    diagnostics.add(Self.self, .mapping, at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static func unreadable(_ text: String, _ reason: String, readings: [String]) -> Self {
    let examples = "write EDTF such as 1917-06-10, 1917-06, 1917, 1921/1928, 1917-09/ or 1919~"
    let remedy =
      readings.isEmpty
      ? examples : "write " + readings.map { "`\($0)`" }.joined(separator: " or ")
    return Self("\(quoted(text)) isn't a date: \(reason)", remedy: remedy)
  }

  fileprivate static func list(_ reason: String) -> Self {
    Self(
      "this list isn't a date: \(reason)",
      remedy: "list single dates of which one is right: [1935-01-01, 1935-01-02]")
  }

  fileprivate static var mapping: Self {
    Self("a mapping isn't a date", remedy: "put a date that begins with { in quotes")
  }
}

import Diagnostics
import EDTF

enum DateInText: ChronicleRule {
  static let name = "date-in-text"
  static let summary = "A text gives no clue to its own date."
  static let severity = Diagnostic.Severity.warning

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    for event in chronicle.events where event.ask != .no {
      let clues = clues(of: EventDates.all(of: event))
      guard !clues.isEmpty else { continue }
      var texts = [("circumstance", event.circumstance)]
      if case .happening(let what) = event.content { texts.append(("what", what)) }
      for (key, text) in texts {
        guard let clue = text?.plainWords.first(where: { word in clues.contains { $0 == word } })
        else { continue }
        diagnostics.add(Self.self, .clue(String(clue), in: key), at: event.place(of: key))
      }
    }
  }

  /// The words that give one of `dates` away: years of three digits and more, names of months.
  private static func clues(of dates: [HistoricalDate]) -> [String] {
    var clues: [String] = []
    for date in EventDates.singles(of: dates) {
      if let year = date.year, year > 99 { clues.append(String(year)) }
      if let month = date.month { clues.append(EnglishWords.month(month)) }
    }
    return clues
  }
}

extension Diagnostic.Message {
  fileprivate static func clue(_ word: String, in key: String) -> Self {
    Self(
      "`\(key)` gives its own date away: \(quoted(word))",
      remedy: "name what it refers to without the date, or add `ask: no`")
  }
}

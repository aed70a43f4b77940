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
        let words = (text ?? "").split { !$0.isLetter && !$0.isNumber }
        guard let clue = words.first(where: { clues.contains(String($0)) }) else { continue }
        diagnostics.add(Self.self, .clue(String(clue), in: key), at: event.place(of: key))
      }
    }
  }

  /// The words that give one of `dates` away: years of three digits and more, names of months.
  private static func clues(of dates: [HistoricalDate]) -> Set<String> {
    var clues: Set<String> = []
    for date in EventDates.singles(of: dates) {
      if let year = date.year, year > 99 { clues.insert(String(year)) }
      if let month = date.month { clues.insert(EnglishWords.month(month)) }
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

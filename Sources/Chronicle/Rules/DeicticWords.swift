import Diagnostics

enum DeicticWords: ChronicleRule {
  static let name = "deictic-words"
  static let summary = "A text stands alone, away from the events around it."
  static let severity = Diagnostic.Severity.warning

  private static let phrases = [
    "that year", "that month", "that day", "that week", "that same", "the same year",
    "the same month", "the same day", "the same time", "soon afterwards", "shortly afterwards",
    "soon after that", "shortly after that", "later that", "earlier that", "the following year",
    "the following month", "the following day", "the next year", "the next month", "the next day",
    "the previous year", "the previous month", "the previous day", "the year before",
    "the year after", "a year later", "a month later", "a day later", "years later",
    "months later", "weeks later", "days later", "at that time", "meanwhile",
  ]

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    for event in chronicle.events {
      var texts = [("circumstance", event.circumstance)]
      if case .happening(let what) = event.content { texts.append(("what", what)) }
      for (key, text) in texts {
        guard let phrase = text.flatMap(firstPhrase) else { continue }
        diagnostics.add(Self.self, .deictic(phrase), at: event.place(of: key))
      }
    }
  }

  private static let firstWords = Set(phrases.map { $0.prefix { $0 != " " } })

  private static func firstPhrase(in text: String) -> String? {
    let words = text.lowercased().plainWords
    for (index, word) in words.enumerated() where firstWords.contains(word) {
      let rest = words[index...].prefix(3).joined(separator: " ") + " "
      if let phrase = phrases.first(where: { rest.hasPrefix($0 + " ") }) { return phrase }
    }
    return nil
  }
}

extension Diagnostic.Message {
  fileprivate static func deictic(_ phrase: String) -> Self {
    Self(
      "\"\(phrase)\" says nothing where the text stands alone",
      remedy: "leave it out, or name the event that it refers to")
  }
}

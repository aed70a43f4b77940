import Diagnostics
import EDTF

enum NoteNarrower: ChronicleRule {
  static let name = "note-narrower"
  static let summary = "A note tells no date more exactly than `date` does."
  static let severity = Diagnostic.Severity.warning

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    for event in chronicle.events {
      guard let note = event.note, let date = event.date, !date.isInterval, !date.isOneOf,
        date.precision > .day, let told = told(in: note, of: date)
      else { continue }
      diagnostics.add(Self.self, .narrower(told), at: event.place(of: "note"))
    }
  }

  /// The day or month, within the year of a date, that a text tells beyond it.
  private static func told(in text: String, of date: HistoricalDate) -> String? {
    guard let year = date.year, year > 0 else { return nil }
    let words = text.plainWords.map(String.init)
    for place in words.indices.dropFirst() where words[place] == String(year) {
      guard
        let month = (1...12).first(where: {
          EnglishWords.month($0).lowercased() == words[place - 1].lowercased()
        })
      else { continue }
      let day = place > 1 ? Int(words[place - 2]).flatMap { (1...31).contains($0) ? $0 : nil } : nil
      // A month in the middle of a note is as likely that of something else.
      if day == nil, date.month == month || place > 3 { continue }
      guard date.month == nil || date.month == month else { continue }
      return ([day.map(String.init), EnglishWords.month(month), String(year)] as [String?])
        .compactMap(\.self).joined(separator: " ")
    }
    return nil
  }
}

extension Diagnostic.Message {
  fileprivate static func narrower(_ told: String) -> Self {
    Self(
      "`note` knows more than `date`: \(quoted(told))",
      remedy: "write the date as exactly as it is known, or say in `note` whose it is")
  }
}

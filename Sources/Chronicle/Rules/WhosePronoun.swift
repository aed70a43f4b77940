import Diagnostics

enum WhosePronoun: ChronicleRule {
  static let name = "whose-pronoun"
  static let summary =
    "`is`, and the words of an event without `who`, say no `his` or `her`: a question may be about anybody."
  static let severity = Diagnostic.Severity.warning

  private static let pronouns: Set<String> = ["his", "her", "their", "its", "hers", "theirs"]

  static func check(_ chronicle: Chronicle, into diagnostics: inout DiagnosticList) {
    for table in [chronicle.people, chronicle.organisations, chronicle.places] {
      for entity in table {
        guard let word = entity.distinction.flatMap(pronoun) else { continue }
        diagnostics.add(Self.self, .whose(word, in: "is"), at: entity.place)
      }
    }
    for event in chronicle.events where event.isImpersonal {
      guard case .happening(let what) = event.content else { continue }
      for (key, text) in [("what", what), ("circumstance", event.circumstance ?? "")] {
        guard let word = pronoun(text) else { continue }
        diagnostics.add(Self.self, .whose(word, in: key), at: event.place(of: key))
      }
    }
  }

  private static func pronoun(_ text: String) -> String? {
    text.plainWords.map { $0.lowercased() }.first(where: pronouns.contains)
  }
}

extension Diagnostic.Message {
  fileprivate static func whose(_ word: String, in key: String) -> Self {
    Self(
      "\(quoted(word)) in `\(key)` doesn't say whose",
      remedy: "name the person: `is: father of Ivar` rather than `is: his father`")
  }
}
